package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.closedset.actions.AddScript;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The shelf: which scripts there are, and where a new one is dropped. */
@Controller
final class ShelfPages {
    private final Desk desk;
    private final AddScript add;
    private final Frames frames;
    private final Html html;

    ShelfPages(Desk desk, AddScript add, Frames frames, Html html) {
        this.desk = desk;
        this.add = add;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/")
    ResponseEntity<String> shelf(HttpServletRequest request) {
        return shelf(request, HttpStatus.OK, "");
    }

    @PostMapping("/scripts")
    ResponseEntity<String> add(HttpServletRequest request, @RequestParam("file") MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        if (file.isEmpty() || name == null || name.isBlank()) {
            return shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("shelf.nofile"));
        }
        return switch (add.under(name, file.getBytes())) {
            case AddScript.Added.Begun begun -> Html.to(Paths.of(begun.script()) + "/reading");
            case AddScript.Added.Refused refused ->
                shelf(request, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
        };
    }

    private ResponseEntity<String> shelf(HttpServletRequest request, HttpStatus status, String wrong) {
        Desk.Listing listing = desk.scripts();
        List<ShelfPage.Entry> entries =
                listing.scripts().stream().map(ShelfPages::entry).toList();
        String said = wrong.isEmpty() ? listing.trouble() : wrong;
        var frame = frames.shelf(request, listing.scripts());
        return html.page(
                status,
                "shelf",
                new ShelfPage(
                        frame,
                        entries,
                        said,
                        String.valueOf(Path.of(desk.folder()).getFileName())));
    }

    private static ShelfPage.Entry entry(OpenScript script) {
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
            case OpenScript.State.Refused refused -> entry(script, "refused", refused.sentence());
            case OpenScript.State.Read read -> entry(script, read.standing());
        };
    }

    private static ShelfPage.Entry entry(OpenScript script, String state, String sentence) {
        return new ShelfPage.Entry(
                script.name(), script.file(), Paths.of(script) + "/reading", state, sentence, 0, 0, 0, "");
    }

    private static ShelfPage.Entry entry(OpenScript script, Standing standing) {
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
                Sizes.of(standing));
    }
}
