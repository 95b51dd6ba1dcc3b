package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** The coordinator has read the whole scene, or takes that back. */
public final class ReadScene {
    private final Pen pen;

    public ReadScene(Pen pen) {
        this.pen = pen;
    }

    /** {@code basis} is the scene as the person saw it: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, boolean read, String basis) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<SceneBreakdown> found = standing.flatMap(it -> it.scene(scene));
            if (standing.isEmpty() || found.isEmpty()) {
                return new Outcome.Gone();
            }
            if (!Basis.of(standing.get().review(), found.get()).equals(basis)) {
                return new Outcome.Overtaken(Optional.empty());
            }
            return pen.write(script, standing.get(), List.of(new Decision.SceneRead(scene, read)));
        }
    }
}
