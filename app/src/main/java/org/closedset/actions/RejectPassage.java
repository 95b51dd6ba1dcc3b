package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.views.OpenScript;

/** The passage needs no care. */
public final class RejectPassage {
    private final Pen pen;

    public RejectPassage(Pen pen) {
        this.pen = pen;
    }

    /** {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, String passage, String basis) {
        return pen.passage(script, scene, passage, basis, (there, proposed) -> new Decision.Rejected(scene, passage));
    }
}
