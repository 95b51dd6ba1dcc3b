package org.closedset.choreography;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.riders.Bared;
import org.closedset.riders.Touch;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;

/** A touch of a move as one of the people in it meets it. What is not set counts as going as far as anything can. */
record Met(PersonId who, Touch touch) {
    /** A move between two people is a touch to each of them; one alone is a touch of one's own. */
    static List<Met> of(Move move) {
        if (!move.meets() || move.by().isEmpty() || move.on().isEmpty()) {
            return List.of();
        }
        Spot by = move.by().get();
        Spot on = move.on().get();
        Optional<PersonId> other = move.receiver().person();
        Set<Condition> met = met(move);
        Touch first = touch(move, on, by, move.initiator(), met);
        return other.isPresent()
                ? List.of(new Met(other.get(), first), new Met(move.initiator(), touch(move, by, on, other.get(), met)))
                : List.of(new Met(move.initiator(), first));
    }

    private static Touch touch(Move move, Spot on, Spot by, PersonId partner, Set<Condition> met) {
        return new Touch(
                on.zone(),
                on.side(),
                by.zone(),
                move.action(),
                move.level().orElse(Level.BORNE),
                counts(move),
                partner,
                met);
    }

    /** What of a zone is seen from this move on. */
    static Bared bared(Move move, Exposed exposed) {
        return new Bared(exposed.zone(), exposed.room(), exposed.picture(), counts(move), met(move));
    }

    private static int counts(Move move) {
        return move.counts().orElse(Integer.MAX_VALUE);
    }

    private static Set<Condition> met(Move move) {
        if (move.through().stream().noneMatch(Barrier::physical)) {
            return move.met();
        }
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        met.addAll(move.met());
        met.add(Condition.BARRIER);
        return Set.copyOf(met);
    }
}
