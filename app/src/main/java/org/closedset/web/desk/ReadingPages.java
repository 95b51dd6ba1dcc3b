package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.OpenScript;
import org.closedset.views.Progress;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows a script being read; leads on to it as soon as that is done. */
@Controller
final class ReadingPages {
    private final Scripts scripts;
    private final Frames frames;
    private final Html html;
    private final Missing missing;

    ReadingPages(Scripts scripts, Frames frames, Html html, Missing missing) {
        this.scripts = scripts;
        this.frames = frames;
        this.html = html;
        this.missing = missing;
    }

    @GetMapping("/script/{id}/reading")
    ResponseEntity<String> reading(HttpServletRequest request, @PathVariable("id") String id) {
        return scripts.script(id).map(script -> reading(request, script)).orElseGet(() -> missing.script(request));
    }

    private ResponseEntity<String> reading(HttpServletRequest request, OpenScript script) {
        return switch (script.state()) {
            case OpenScript.State.Read read ->
                Html.to(Paths.of(script) + (read.standing().fromNewDraft() ? "/draft" : ""));
            case OpenScript.State.Refused refused ->
                missing.refused(request, HttpStatus.UNPROCESSABLE_CONTENT, script.name(), refused.sentence());
            case OpenScript.State.Closed closed ->
                missing.refused(request, HttpStatus.CONFLICT, script.name(), Words.say("shelf.closed"));
            case OpenScript.State.Waiting waiting ->
                html.page("reading", page(request, script, List.of(), 0, Words.say("reading.waiting")));
            case OpenScript.State.Reading reading -> html.page("reading", page(request, script, reading.progress()));
        };
    }

    private ReadingPage page(HttpServletRequest request, OpenScript script, Progress progress) {
        List<SceneBreakdown> done = progress.done();
        String sentence = progress.all() == 0
                ? Words.say("reading.opening")
                : Words.say("reading.scenes", done.size(), progress.all());
        return page(request, script, done, progress.all(), sentence);
    }

    private ReadingPage page(
            HttpServletRequest request, OpenScript script, List<SceneBreakdown> done, int all, String sentence) {
        List<ReadingPage.Found> found = new ArrayList<>();
        done.stream().filter(SceneBreakdown::positive).forEach(scene -> found.add(found(scene)));
        Collections.reverse(found);
        var frame = frames.plain(request, Words.say("title.reading", script.name()));
        return new ReadingPage(frame, script.name(), done.size(), all, sentence, found);
    }

    private static ReadingPage.Found found(SceneBreakdown scene) {
        return new ReadingPage.Found(
                scene.scene().label(),
                Names.heading(scene.scene()),
                scene.passages().stream()
                        .filter(passage -> passage.mode().needsCare())
                        .map(passage -> passage.kind())
                        .distinct()
                        .map(kind -> new ReadingPage.Kinds(kind.code(), Names.of(kind)))
                        .toList());
    }
}
