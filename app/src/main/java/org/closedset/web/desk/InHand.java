package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;

/** Finds the script and scene a request is about, or answers that they are not there. */
final class InHand {
    private final Scripts scripts;
    private final Missing missing;

    InHand(Scripts scripts, Missing missing) {
        this.scripts = scripts;
        this.missing = missing;
    }

    /** A script that was read. */
    record Script(OpenScript script, Standing standing) {}

    /** One scene of a script that was read. */
    record Scene(OpenScript script, Standing standing, SceneBreakdown scene) {}

    ResponseEntity<String> script(
            HttpServletRequest request, String id, Function<Script, ResponseEntity<String>> then) {
        Optional<OpenScript> script = scripts.script(id);
        if (script.isEmpty()) {
            return missing.script(request);
        }
        return script.get()
                .standing()
                .map(standing -> then.apply(new Script(script.get(), standing)))
                .orElseGet(() -> wait(request, script.get()));
    }

    /** What was sent for a script that is being read is not written, and that is said. */
    private static ResponseEntity<String> wait(HttpServletRequest request, OpenScript script) {
        if (!request.getMethod().equals("GET")) {
            new Sitting(request).say(new Frame.Said(Words.say("outside.unwritten"), true, ""));
        }
        return Html.to(Paths.of(script) + "/reading");
    }

    ResponseEntity<String> scene(
            HttpServletRequest request, String id, String own, Function<Scene, ResponseEntity<String>> then) {
        return script(
                request,
                id,
                script -> script.standing()
                        .scene(own)
                        .map(scene -> then.apply(new Scene(script.script(), script.standing(), scene)))
                        .orElseGet(() -> missing.page(request)));
    }

    /** A scene of a script that is a production's, with its record. */
    ResponseEntity<String> recorded(
            HttpServletRequest request,
            String id,
            String own,
            BiFunction<Recorded, Scene, ResponseEntity<String>> then) {
        return scene(
                request,
                id,
                own,
                scene -> scripts.production(scene.script())
                        .map(it -> then.apply(it, scene))
                        .orElseGet(() -> missing.page(request)));
    }
}
