package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Adds a passage the tool did not propose. */
public final class AddPassage {
    private final Pen pen;

    public AddPassage(Pen pen) {
        this.pen = pen;
    }

    /** The id of {@code added} must be free in its scene; a form sent twice adds once. */
    public Outcome of(OpenScript script, String scene, Passage added) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<SceneBreakdown> found = standing.flatMap(it -> it.scene(scene));
            if (standing.isEmpty() || found.isEmpty()) {
                return new Outcome.Gone();
            }
            var there = Basis.item(standing.get().review(), found.get(), added.id());
            if (there.isPresent()) {
                return there.get().passage().equals(added) ? new Outcome.Done() : new Outcome.Overtaken(there);
            }
            return pen.write(script, standing.get(), List.of(new Decision.Added(scene, added)));
        }
    }
}
