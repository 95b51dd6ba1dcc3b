package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.views.OpenScript;

/** Takes back whatever was decided about a passage; it is a proposal again. */
public final class ReopenPassage {
    private final Pen pen;

    public ReopenPassage(Pen pen) {
        this.pen = pen;
    }

    /** {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, String passage, String basis) {
        return pen.passage(script, scene, passage, basis, there -> new Decision.Reopened(scene, passage));
    }
}
