package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.closedset.access.Sessions;
import org.closedset.actions.AddScript;
import org.closedset.actions.Hand;
import org.closedset.actions.KeepScript;
import org.closedset.actions.Outcome;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.views.Whose;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The shelf: which scripts there are, and where a new one is dropped. */
@Controller
final class ShelfPages {
    private final Scripts scripts;
    private final OnProduction on;
    private final InHand inHand;
    private final Hand hand;
    private final AddScript add;
    private final KeepScript keep;
    private final Frames frames;
    private final Html html;
    private final String folder;

    ShelfPages(
            Scripts scripts,
            OnProduction on,
            InHand inHand,
            Hand hand,
            AddScript add,
            KeepScript keep,
            Frames frames,
            Html html,
            Desk desk) {
        this.scripts = scripts;
        this.on = on;
        this.inHand = inHand;
        this.hand = hand;
        this.add = add;
        this.keep = keep;
        this.frames = frames;
        this.html = html;
        this.folder = String.valueOf(Path.of(desk.folder()).getFileName());
    }

    @GetMapping("/")
    ResponseEntity<String> shelf(HttpServletRequest request) {
        return shelf(request, HttpStatus.OK, "");
    }

    @PostMapping("/scripts")
    ResponseEntity<String> add(
            HttpServletRequest request,
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "production", defaultValue = "") String production)
            throws IOException {
        String name = file.getOriginalFilename();
        if (file.isEmpty() || name == null || name.isBlank()) {
            return shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("shelf.nofile"));
        }
        boolean member = Sessions.member().isPresent();
        Optional<Recorded> taker = member ? scripts.takers().stream().findFirst() : taker(production);
        if (taker.isEmpty() && (member || !production.isEmpty())) {
            return shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("shelf.notaker"));
        }
        AddScript.Added added = taker.isPresent()
                ? add.of(taker.get(), name, file.getBytes(), scripts.nobodys())
                : add.under(name, file.getBytes());
        return switch (added) {
            case AddScript.Added.Begun begun -> Html.to(Paths.of(begun.script()) + "/reading");
            case AddScript.Added.Refused refused ->
                shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
        };
    }

    private Optional<Recorded> taker(String production) {
        return scripts.takers().stream()
                .filter(it -> it.id().equals(production))
                .findFirst();
    }

    @PostMapping("/script/{id}/keep")
    ResponseEntity<String> keep(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam("act") String act,
            @RequestParam(name = "production", defaultValue = "") String production) {
        return inHand.script(request, id, script -> {
            Optional<Recorded> taker = taker(production);
            if (taker.isEmpty() || !OnProduction.isAct(act)) {
                return shelf(request, HttpStatus.BAD_REQUEST, Words.say("failed.request"));
            }
            return switch (keep.of(script.script(), taker.get(), act)) {
                case Outcome.Done done -> {
                    String title = taker.get().production().title();
                    String film = Frames.film(script.script(), script.standing());
                    new Sitting(request).say(new Frame.Said(Words.say("shelf.kept", film, title), false, ""));
                    yield Html.to("/");
                }
                case Outcome.Refused refused -> shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
                case Outcome.Overtaken overtaken -> throw new IllegalStateException("about no passage");
                case Outcome.Gone gone -> shelf(request, HttpStatus.NOT_FOUND, Words.say("missing.script"));
            };
        });
    }

    private ResponseEntity<String> shelf(HttpServletRequest request, HttpStatus status, String wrong) {
        Desk.Listing listing = scripts.listing();
        List<ShelfPage.Entry> entries =
                listing.scripts().stream().map(this::entry).toList();
        List<ShelfPage.Taker> takers = scripts.takers().stream()
                .map(it -> new ShelfPage.Taker(it.id(), it.production().title()))
                .toList();
        String said = wrong.isEmpty() ? listing.trouble() : wrong;
        var frame = frames.shelf(request, listing.scripts());
        List<ShelfPage.Lost> lost =
                scripts.lost().stream().map(ShelfPages::lost).toList();
        return html.page(status, "shelf", new ShelfPage(frame, entries, lost, said, takers, hand.newAct(), folder));
    }

    private static ShelfPage.Lost lost(Scripts.Lost it) {
        return new ShelfPage.Lost(
                it.file(),
                Words.say("shelf.in", it.recorded().production().title()),
                it.script().keeps(it.script().draft()),
                OnProduction.of(it.recorded()) + "/script-back",
                it.script().script());
    }

    /** Puts the file of a script back that only the record has. */
    @PostMapping("/record/{production}/script-back")
    ResponseEntity<String> back(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("script") String script) {
        return on.production(request, production, recorded -> switch (add.back(recorded, script)) {
            case AddScript.Added.Begun begun -> Html.to(Paths.of(begun.script()) + "/reading");
            case AddScript.Added.Refused refused ->
                shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
        });
    }

    private ShelfPage.Entry entry(OpenScript script) {
        return switch (script.state()) {
            case OpenScript.State.Waiting waiting -> entry(script, "waiting", Words.say("shelf.waiting"));
            case OpenScript.State.Reading reading ->
                entry(
                        script,
                        "reading",
                        Words.say(
                                "shelf.reading",
                                reading.progress().done().size(),
                                reading.progress().all()));
            case OpenScript.State.Closed closed -> entry(script, "closed", Words.say("shelf.closed"));
            case OpenScript.State.Refused refused -> entry(script, "refused", refused.sentence());
            case OpenScript.State.Read read -> entry(script, read.standing());
        };
    }

    private ShelfPage.Entry entry(OpenScript script, String state, String sentence) {
        return new ShelfPage.Entry(
                script.name(),
                script.file(),
                Paths.of(script) + "/reading",
                state,
                sentence,
                0,
                0,
                0,
                "",
                in(script),
                "");
    }

    /** Where what is decided about it is kept. */
    private String in(OpenScript script) {
        return switch (scripts.whose(script)) {
            case Whose.Of it -> in(it.recorded(), scripts.episode(script));
            case Whose.Nobodys nobodys -> Words.say("shelf.beside");
            case Whose.Closed closed -> "";
        };
    }

    private static String in(Recorded recorded, String episode) {
        String title = recorded.production().title();
        return episode.isEmpty() ? Words.say("shelf.in", title) : Words.say("shelf.in.episode", title, episode);
    }

    private ShelfPage.Entry entry(OpenScript script, Standing standing) {
        Counts counts = Counts.of(standing);
        int read = counts.scenes() - counts.unread();
        String key = counts.unread() == counts.scenes() ? "begin" : counts.unread() > 0 ? "unread" : "done";
        return new ShelfPage.Entry(
                Frames.film(script, standing),
                script.file(),
                Paths.of(script),
                "read",
                Words.say("shelf." + key, counts.unread(), counts.scenes()),
                counts.scenes(),
                read,
                counts.undecided(),
                Sizes.of(standing),
                in(script),
                scripts.whose(script) instanceof Whose.Nobodys ? Paths.of(script) + "/keep" : "");
    }
}
