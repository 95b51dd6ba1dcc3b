package org.closedset.choreography;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.boundaries.Condition;

/**
 * What is so by plan during every move of a scene, and is therefore said once for all of them: what belongs to the set and
 * not to a body. Each move holds it as if it were said of that move alone.
 */
public final class Throughout {
    /** What may be said of a whole scene, as it is asked for. */
    public static final List<Condition> SAID =
            List.of(Condition.CLOSED_SET, Condition.COORDINATOR_PRESENT, Condition.REHEARSED);

    private Throughout() {}

    /** What every move of it is planned under; nothing where it has no moves. */
    public static Set<Condition> of(Score score) {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        if (score.moves().findAny().isPresent()) {
            all.addAll(SAID);
        }
        score.moves().forEach(it -> all.retainAll(it.met()));
        return all;
    }

    /** The move, planned under this too. */
    static Move with(Move move, Set<Condition> throughout) {
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        Stream.concat(move.met().stream(), throughout.stream()).forEach(met::add);
        return move.planned(met);
    }

    /** The move as it is typed where this is said of the whole scene. */
    static Move without(Move move, Set<Condition> throughout) {
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        met.addAll(move.met());
        met.removeAll(throughout);
        return move.planned(met);
    }
}
