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

    /** What became of it, and where. */
    public record Undone(Where where, Outcome outcome) {}

    /** What was taken back was about this. */
    public sealed interface Where {
        /** There was nothing to take back. */
        record Nowhere() implements Where {}

        /** {@code passage} is "" where it was about the scene, or about several passages. */
        record Scene(String own, String passage) implements Where {}

        /** How old somebody is in the story. */
        record Age(String character) implements Where {}
    }

    /** Only what the person at the desk did themselves is taken back; what somebody else did after it stands. */
    public Undone of(OpenScript script) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<Kept.Last> last = standing.filter(it -> !it.fromNewDraft())
                    .flatMap(it -> it.kept().last())
                    .filter(it -> pen.signs(script, it.act()))
                    .filter(it -> !it.act().decisions().isEmpty());
            if (standing.isEmpty() || last.isEmpty()) {
                return new Undone(new Where.Nowhere(), new Outcome.Done());
            }
            Review before = Review.of(standing.get().breakdown(), last.get().before());
            List<Decision> done = last.get().act().decisions();
            Where where = switch (done.getFirst()) {
                case Decision.InScene it -> new Where.Scene(it.scene(), done.size() > 1 ? "" : TakeBack.passage(it));
                case Decision.AgeSaid it -> new Where.Age(it.character());
            };
            return new Undone(where, pen.takeBack(script, standing.get(), TakeBack.of(done, before)));
        }
    }
}
