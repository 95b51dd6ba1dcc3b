package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.views.OpenScript;

/** The passage stands as it is written. */
public final class ConfirmPassage {
    private final Pen pen;

    public ConfirmPassage(Pen pen) {
        this.pen = pen;
    }

    /** {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, String passage, String basis) {
        return pen.passage(script, scene, passage, basis, (there, proposed) -> new Decision.Confirmed(scene, passage));
    }
}
