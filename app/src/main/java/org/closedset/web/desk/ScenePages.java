package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.production.Production;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The script on its pages, scene by scene. */
@Controller
final class ScenePages {
    private final Scripts scripts;
    private final Frames frames;
    private final Html html;
    private final Missing missing;

    ScenePages(Scripts scripts, Frames frames, Html html, Missing missing) {
        this.scripts = scripts;
        this.frames = frames;
        this.html = html;
        this.missing = missing;
    }

    /** Where the coordinator goes on: the first scene nobody has read, or the first of all. */
    @GetMapping("/script/{id}")
    ResponseEntity<String> script(HttpServletRequest request, @PathVariable("id") String id) {
        Optional<OpenScript> script = scripts.script(id);
        if (script.isEmpty()) {
            return missing.script(request);
        }
        Optional<Standing> standing = script.get().standing();
        if (standing.isEmpty()) {
            return Html.to(Paths.of(script.get()) + "/reading");
        }
        Counts counts = Counts.of(standing.get());
        return counts.nextUnread()
                .or(() -> counts.nextUndecided())
                .or(() -> standing.get().breakdown().scenes().stream().findFirst())
                .map(scene -> Html.to(Paths.to(script.get(), scene.scene())))
                .orElseGet(() -> missing.page(request));
    }

    @GetMapping("/script/{id}/scene/{own}")
    ResponseEntity<String> scene(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "change", defaultValue = "") String change,
            @RequestParam(name = "add", defaultValue = "") String add,
            @RequestParam(name = "from", defaultValue = "-1") int from,
            @RequestParam(name = "to", defaultValue = "-1") int to) {
        Optional<OpenScript> script = scripts.script(id);
        if (script.isEmpty()) {
            return missing.script(request);
        }
        Optional<Standing> standing = script.get().standing();
        if (standing.isEmpty()) {
            return Html.to(Paths.of(script.get()) + "/reading");
        }
        Optional<SceneBreakdown> scene = standing.get().scene(own);
        if (scene.isEmpty()) {
            return missing.page(request);
        }
        Forms forms = new Forms(script.get(), standing.get(), scene.get());
        Optional<PassageForm> form = !change.isEmpty()
                ? forms.changing(change)
                : add.isEmpty() ? Optional.empty() : Optional.of(forms.adding(from, to));
        String inHand = change.isEmpty() ? at : change;
        return show(request, HttpStatus.OK, script.get(), standing.get(), scene.get(), inHand, form);
    }

    /** The scene that begins on this page of the script, or runs on to it. */
    @GetMapping("/script/{id}/page")
    ResponseEntity<String> page(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "number", defaultValue = "1") int number) {
        Optional<OpenScript> script = scripts.script(id);
        Optional<Standing> standing = script.flatMap(OpenScript::standing);
        if (script.isEmpty() || standing.isEmpty()) {
            return script(request, id);
        }
        Scene found = null;
        for (SceneBreakdown scene : standing.get().breakdown().scenes()) {
            List<Integer> pages = standing.get().pagesOf(scene.scene());
            boolean reaches = !pages.isEmpty() && pages.getFirst() <= number;
            boolean first = found == null || pages.isEmpty() || pages.getFirst() < number;
            found = reaches && first || found == null ? scene.scene() : found;
        }
        return found == null
                ? missing.page(request)
                : Html.to(Paths.of(script.get(), found) + "#page-" + Math.max(1, number));
    }

    /** The scene's page with the passage in hand and a form to fill in, if any. */
    ResponseEntity<String> show(
            HttpServletRequest request,
            HttpStatus status,
            OpenScript script,
            Standing standing,
            SceneBreakdown scene,
            String at,
            Optional<PassageForm> form) {
        var frame = frames.script(
                request, script, standing, "script", scene.scene().id().own());
        Optional<SceneView.Around> around = scripts.production(script)
                .map(it -> around(it, script, scene.scene().id().own()));
        return html.page(status, "scene", new SceneView(script, standing, scene).page(frame, at, form, around));
    }

    private static SceneView.Around around(Recorded recorded, OpenScript script, String own) {
        Production production = recorded.production();
        return new SceneView.Around(
                ScorePages.of(recorded, script, own),
                production.scores().of(script.id(), own).beats().size(),
                production.sets().notice(script.id(), own).isPresent(),
                production.asks().of(script.id(), own).beats().size());
    }
}
