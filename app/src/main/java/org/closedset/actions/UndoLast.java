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

    /** What became of it: {@code act} is what was taken back, empty where there was nothing. */
    public record Undone(Optional<OpenScript.Undo> act, Outcome outcome) {}

    /** An act that could not be taken back stays on the pile. */
    public Undone of(OpenScript script) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<OpenScript.Undo> last = standing.isPresent() ? script.takeUndo() : Optional.empty();
            if (standing.isEmpty() || last.isEmpty()) {
                return new Undone(Optional.empty(), new Outcome.Done());
            }
            Outcome outcome = pen.write(script, standing.get(), last.get().decisions(), Optional.empty());
            if (!(outcome instanceof Outcome.Done)) {
                script.canUndo(last.get());
            }
            return new Undone(last, outcome);
        }
    }
}
