package org.closedset.actions;

import java.util.Optional;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Takes back the last act of this run of the program, by a new act; nothing kept is ever erased. */
public final class UndoLast {
    private final Pen pen;

    public UndoLast(Pen pen) {
        this.pen = pen;
    }

    /** What was taken back, so that the page can go there; empty where there is nothing to take back. */
    public Optional<OpenScript.Undo> of(OpenScript script) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<OpenScript.Undo> last = standing.isPresent() ? script.takeUndo() : Optional.empty();
            return last.filter(undo ->
                    pen.write(script, standing.get(), undo.decisions(), Optional.empty()) instanceof Outcome.Done);
        }
    }
}
