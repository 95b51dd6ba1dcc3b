package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.views.OpenScript;

/**
 * Takes back whatever was decided about a passage; it is a proposal again. One the tool never proposed stands again as
 * it was added: there is no proposal for it to go back to.
 */
public final class ReopenPassage {
    private final Pen pen;

    public ReopenPassage(Pen pen) {
        this.pen = pen;
    }

    /** {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String scene, String passage, String basis) {
        return pen.passage(
                script,
                scene,
                passage,
                basis,
                (there, proposed) ->
                        proposed ? new Decision.Reopened(scene, passage) : new Decision.Added(scene, there.passage()));
    }
}
