package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.views.OpenScript;

/** The passage stands, as the coordinator wrote it. */
public final class ChangePassage {
    private final Pen pen;

    public ChangePassage(Pen pen) {
        this.pen = pen;
    }

    /** {@code now} keeps the id of the passage; {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, Passage now, String basis) {
        return pen.passage(
                script, scene, now.id(), basis, (there, proposed) -> new Decision.Changed(scene, now.id(), now));
    }
}
