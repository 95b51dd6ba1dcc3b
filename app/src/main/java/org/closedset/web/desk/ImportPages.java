package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.closedset.actions.ImportSheet;
import org.closedset.actions.Outcome;
import org.closedset.actions.Pen;
import org.closedset.sheets.SheetImport;
import org.closedset.sheets.UnreadableSheet;
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

/** Brings in a sheet a coordinator has already: shown as it was understood first, kept only then. */
@Controller
final class ImportPages {
    private static final String HELD = "sheet-held";
    private static final SheetImport NOTHING = new SheetImport(List.of(), List.of(), List.of());

    private final InHand inHand;
    private final Missing missing;
    private final ImportSheet bring;
    private final Frames frames;
    private final Html html;

    ImportPages(InHand inHand, Missing missing, Pen pen, Frames frames, Html html) {
        this.inHand = inHand;
        this.missing = missing;
        this.bring = new ImportSheet(pen);
        this.frames = frames;
        this.html = html;
    }

    /** A sheet between its being shown and its being kept. */
    private record Held(String script, byte[] bytes) {}

    @GetMapping("/script/{id}/import")
    ResponseEntity<String> ask(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> page(request, script, HttpStatus.OK, "", NOTHING));
    }

    @PostMapping("/script/{id}/import")
    ResponseEntity<String> show(
            HttpServletRequest request, @PathVariable("id") String id, @RequestParam("file") MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        return inHand.script(request, id, script -> {
            if (bytes.length == 0) {
                return page(request, script, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("import.nofile"), NOTHING);
            }
            try {
                SheetImport read =
                        SheetImport.of(bytes, script.standing().breakdown().screenplay());
                request.getSession().setAttribute(HELD, new Held(id, bytes));
                return page(request, script, HttpStatus.OK, "", read);
            } catch (UnreadableSheet refused) {
                String why = String.valueOf(refused.getMessage());
                return page(request, script, HttpStatus.UNPROCESSABLE_CONTENT, why, NOTHING);
            }
        });
    }

    @PostMapping("/script/{id}/import/keep")
    ResponseEntity<String> keep(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> {
            Sitting sitting = new Sitting(request);
            String path = Paths.of(script.script());
            if (!(request.getSession().getAttribute(HELD) instanceof Held held)
                    || !held.script().equals(id)) {
                sitting.say(new Frame.Said(Words.say("import.again"), true, ""));
                return Html.to(path + "/import");
            }
            request.getSession().removeAttribute(HELD);
            return switch (bring.of(script.script(), held.bytes())) {
                case Outcome.Done done -> {
                    sitting.say(new Frame.Said(Words.say("import.done"), false, path + "/undo"));
                    yield Html.to(path + "/scenes?state=added");
                }
                case Outcome.Refused refused -> {
                    sitting.say(new Frame.Said(refused.sentence(), true, ""));
                    yield Html.to(path + "/import");
                }
                case Outcome.Overtaken overtaken -> missing.page(request);
                case Outcome.Gone gone -> missing.page(request);
            };
        });
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, InHand.Script script, HttpStatus status, String wrong, SheetImport read) {
        int fresh = read.decisions(script.standing().decisions()).size();
        ImportPage page = new ImportPage(
                frames.script(request, script.script(), script.standing(), "import", ""),
                Paths.of(script.script()) + "/import",
                wrong,
                !read.columns().isEmpty(),
                Words.count("import.summary", fresh, read.rows().size() - fresh),
                read.columns().stream()
                        .map(column -> new ImportPage.Column(column.heading(), meaning(column.meaning())))
                        .toList(),
                read.rows().stream().map(ImportPages::row).toList(),
                read.unmatched().stream()
                        .map(row -> Words.say("import.unmatched", row.number(), row.why()))
                        .toList());
        return html.page(status, "import", page);
    }

    private static String meaning(String meaning) {
        return meaning.isEmpty() ? Words.say("import.left") : meaning;
    }

    private static ImportPage.Row row(SheetImport.Row row) {
        return new ImportPage.Row(
                row.number(),
                row.scene().label(),
                row.passage().kind().code(),
                Names.of(row.passage().kind()) + ", " + Names.of(row.passage().mode()),
                Card.joined(Names.everyone(row.passage())),
                row.passage().reason());
    }
}
