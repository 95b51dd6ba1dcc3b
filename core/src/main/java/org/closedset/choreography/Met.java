package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.riders.Bared;
import org.closedset.riders.Touch;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** A touch of a move as one of the people in it meets it. What is not set counts as going as far as anything can. */
record Met(PersonId who, Touch touch) {
    /**
     * A move between two people is a touch to each of them; one alone is a touch of one's own. A kiss with the tongue is one
     * inside of both mouths too.
     */
    static List<Met> of(Move move, Carried before) {
        if (!move.meets() || move.by().isEmpty() || move.on().isEmpty()) {
            return List.of();
        }
        Set<Condition> met = met(move, before);
        List<Met> touches =
                new ArrayList<>(between(move, move.by().get(), move.on().get(), met, before.counts(move)));
        if (move.action() == Action.KISS_OPEN) {
            Spot inside = new Spot(Zone.MOUTH_INSIDE, Side.C);
            touches.addAll(between(move, inside, inside, met, before.counts(move)));
        }
        return touches;
    }

    private static List<Met> between(Move move, Spot by, Spot on, Set<Condition> met, int counts) {
        Optional<PersonId> other = move.receiver().person();
        Touch first = touch(move, on, by, move.initiator(), met, counts);
        return other.isPresent()
                ? List.of(
                        new Met(other.get(), first),
                        new Met(move.initiator(), touch(move, by, on, other.get(), met, counts)))
                : List.of(new Met(move.initiator(), first));
    }

    private static Touch touch(Move move, Spot on, Spot by, PersonId partner, Set<Condition> met, int counts) {
        return new Touch(
                on.zone(), on.side(), by.zone(), move.action(), move.level().orElse(Level.BORNE), counts, partner, met);
    }

    /** What of a zone is seen from this move on, or still is. */
    static Bared bared(Move move, Exposed exposed, Carried before) {
        return new Bared(
                exposed.zone(), exposed.room(), exposed.picture(), before.counts(move, exposed), met(move, before));
    }

    /** What is so by the plan; nobody is clothed of whom something shows. */
    private static Set<Condition> met(Move move, Carried before) {
        boolean barrier = move.through().stream().anyMatch(Barrier::physical);
        boolean bare = before.during(move).stream().anyMatch(it -> it.room() != RoomExposure.E0);
        if (!barrier && !(bare && move.met().contains(Condition.CLOTHED))) {
            return move.met();
        }
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        met.addAll(move.met());
        if (barrier) {
            met.add(Condition.BARRIER);
        }
        if (bare) {
            met.remove(Condition.CLOTHED);
        }
        return Set.copyOf(met);
    }
}
