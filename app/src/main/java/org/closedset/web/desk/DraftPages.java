package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.actions.AddScript;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Redrafted;
import org.closedset.views.SceneChange;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lays a new draft over the last one and shows what that changed. */
@Controller
final class DraftPages {
    private final InHand inHand;
    private final AddScript add;
    private final Example example;
    private final Frames frames;
    private final Html html;

    DraftPages(InHand inHand, AddScript add, Example example, Frames frames, Html html) {
        this.inHand = inHand;
        this.add = add;
        this.example = example;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/script/{id}/draft")
    ResponseEntity<String> draft(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> page(request, script, HttpStatus.OK, ""));
    }

    @PostMapping("/script/{id}/draft")
    ResponseEntity<String> lay(
            HttpServletRequest request, @PathVariable("id") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        byte[] bytes = file.getBytes();
        return inHand.script(request, id, script -> {
            if (bytes.length == 0) {
                return page(request, script, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("shelf.nofile"));
            }
            return laid(request, script, add.draft(script.script(), name, bytes));
        });
    }

    /** The next draft of the invented film, in the demo. */
    @PostMapping("/script/{id}/draft/example")
    ResponseEntity<String> example(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> {
            if (!example.of(script.script())) {
                return page(request, script, HttpStatus.NOT_FOUND, Words.say("missing.page"));
            }
            return laid(request, script, add.draft(script.script(), "pink.fountain", example.draft()));
        });
    }

    private ResponseEntity<String> laid(HttpServletRequest request, InHand.Script script, AddScript.Added added) {
        return switch (added) {
            case AddScript.Added.Begun begun -> Html.to(Paths.of(begun.script()) + "/reading");
            case AddScript.Added.Refused refused ->
                page(request, script, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
        };
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, InHand.Script script, HttpStatus status, String wrong) {
        Standing standing = script.standing();
        Optional<Redrafted> redrafted = standing.redrafted();
        OpenScript open = script.script();
        DraftPage page = new DraftPage(
                frames.script(request, open, standing, "draft", ""),
                Paths.of(open) + "/draft",
                example.of(open) && redrafted.isEmpty(),
                wrong,
                standing.trouble(),
                redrafted.map(DraftPages::summary).orElse(""),
                redrafted.map(Redrafted::again).orElse(List.of()).stream()
                        .map(again -> again(open, standing, again))
                        .toList(),
                redrafted
                        .map(Redrafted::gone)
                        .filter(gone -> !gone.isEmpty())
                        .map(gone -> Words.say("draft.ages", String.join(", ", gone)))
                        .orElse(""),
                redrafted.map(Redrafted::unread).orElse(List.of()).stream()
                        .flatMap(own -> standing.scene(own).stream())
                        .map(scene -> link(open, scene.scene()))
                        .toList(),
                standing.changes().stream().map(change -> changed(open, change)).toList());
        return html.page(status, "draft", page);
    }

    private static String summary(Redrafted redrafted) {
        return String.join(
                " ",
                Words.count("draft.stayed", redrafted.stayed()),
                Words.count("draft.again", redrafted.again().size()),
                Words.count("draft.unread", redrafted.unread().size()));
    }

    private static DraftPage.Again again(OpenScript script, Standing standing, Redrafted.Again again) {
        DraftPage.Link now = standing.scene(again.now())
                .map(scene -> link(script, scene.scene()))
                .orElse(new DraftPage.Link(Words.say("draft.gone"), ""));
        return new DraftPage.Again(
                again.label(),
                now,
                again.passage().kind().code(),
                Names.kindAndDetail(again.passage()) + ", "
                        + Names.of(again.passage().mode()) + ": " + String.join(", ", Names.everyone(again.passage())),
                again.passage().reason(),
                Names.of(again.state()),
                Words.say("why." + again.why().name().toLowerCase(Locale.ROOT)));
    }

    private static DraftPage.Link link(OpenScript script, Scene scene) {
        return new DraftPage.Link(scene.label(), Paths.to(script, scene));
    }

    private static DraftPage.Changed changed(OpenScript script, SceneChange change) {
        Optional<Scene> shown = change.now().or(() -> change.before());
        return new DraftPage.Changed(
                change.before().map(Scene::label).orElse(Words.say("draft.fresh")),
                change.now().map(scene -> link(script, scene)).orElse(new DraftPage.Link(Words.say("draft.gone"), "")),
                shown.map(Names::heading).orElse(""),
                change.how().stream()
                        .sorted()
                        .map(how -> how(how, change.paragraphs()))
                        .collect(Collectors.joining(", ")));
    }

    private static String how(DraftMatch.How how, int paragraphs) {
        return how == DraftMatch.How.REWRITTEN
                ? Words.count("how.rewritten", paragraphs)
                : Words.say("how." + how.name().toLowerCase(Locale.ROOT));
    }
}
