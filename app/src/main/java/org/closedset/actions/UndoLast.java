package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.store.Kept;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Takes back the last act on this draft, by a new act; nothing kept is ever erased, and a restart forgets nothing. */
public final class UndoLast {
    private final Pen pen;

    public UndoLast(Pen pen) {
        this.pen = pen;
    }

    /** What became of it, and where: "" as the scene where there was nothing to take back, "" as the passage if none. */
    public record Undone(String scene, String passage, Outcome outcome) {}

    /** Only what the person at the desk did themselves is taken back; what somebody else did after it stands. */
    public Undone of(OpenScript script) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<Kept.Last> last = standing.filter(it -> !it.fromNewDraft())
                    .flatMap(it -> it.kept().last())
                    .filter(it -> pen.signs(it.act()))
                    .filter(it -> !it.act().decisions().isEmpty());
            if (standing.isEmpty() || last.isEmpty()) {
                return new Undone("", "", new Outcome.Done());
            }
            Review before = Review.of(standing.get().breakdown(), last.get().before());
            List<Decision> done = last.get().act().decisions();
            Decision first = done.getFirst();
            Outcome outcome = pen.takeBack(script, standing.get(), TakeBack.of(done, before));
            return new Undone(first.scene(), done.size() > 1 ? "" : TakeBack.passage(first), outcome);
        }
    }
}
