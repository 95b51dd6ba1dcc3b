package org.closedset.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Screenplay;

/**
 * A script with what was decided about it. {@code draft} is what new acts are written with; {@code carried} is there
 * where the file holds another draft than the decisions were made on, and must be written before anything else is.
 */
public record Opened(
        Draft draft, Breakdown breakdown, Review review, List<Decision> decisions, Optional<CarriedDecisions> carried) {

    /**
     * Lays what was kept over a script just read. {@code find} proposes for the script under its kept ids, {@code before}
     * for the draft it replaced, and is asked only where that is needed.
     */
    public static Opened of(
            Kept kept,
            byte[] bytes,
            Screenplay read,
            Function<Screenplay, Breakdown> find,
            Function<Screenplay, Breakdown> before) {
        if (kept.draft().isEmpty()) {
            return standing(Draft.of(bytes, read), find.apply(read), List.of());
        }
        Draft old = kept.draft().get();
        DraftMatch match = DraftMatch.of(old.screenplay(), read);
        Draft draft = Draft.of(bytes, match.carried());
        Breakdown now = find.apply(match.carried());
        if (draft.equals(old)) {
            return standing(draft, now, kept.decisions());
        }
        Review then = Review.of(before.apply(old.screenplay()), kept.decisions());
        CarriedDecisions carried = CarriedDecisions.of(then, match, now);
        List<Decision> decisions = carried.decisions();
        return new Opened(draft, now, Review.of(now, decisions), decisions, Optional.of(carried));
    }

    private static Opened standing(Draft draft, Breakdown now, List<Decision> decisions) {
        return new Opened(draft, now, Review.of(now, decisions), decisions, Optional.empty());
    }

    /** The act that keeps what was carried, where anything was. */
    public Optional<Act> act(String by, Instant at) {
        return carried.map(it -> Act.Carried.of(by, at, it));
    }

    @Override
    public String toString() {
        return "Opened[confidential]";
    }
}
