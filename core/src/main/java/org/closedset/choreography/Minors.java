package org.closedset.choreography;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.boundaries.Condition;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Region;
import org.closedset.vocabulary.RiderRule;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Tier;
import org.closedset.vocabulary.Zone;

/**
 * What nobody but a verified adult is ever in or near: simulated sexual acts, contact with or exposure of what a rider is
 * asked for, and whole bodies together. A kiss with somebody who is none is looked at by people, and never allowed by a rule.
 * What stays open is care and affection between people who are dressed, away from pelvis and buttocks.
 */
final class Minors {
    private static final Set<Action> AFFECTION =
            Set.of(Action.HUG_FRONT, Action.HUG_SIDE, Action.CARRY, Action.CRADLE, Action.COMFORT, Action.DRESS_CHILD);

    private Minors() {}

    static void reasons(
            Move move,
            Carried before,
            Collection<PersonId> people,
            Function<PersonId, Age> ages,
            List<Reason> reasons) {
        boolean adults = move.action().sexual()
                || move.action().wholeBody()
                || touched(move)
                || before.during(move).stream().anyMatch(Minors::exposes);
        for (PersonId who : people) {
            if (ages.apply(who).countsAsMinor()) {
                if (adults) {
                    reasons.add(new Reason.AdultsOnly(who));
                } else if (move.action().kisses()) {
                    reasons.add(new Reason.LookedAtByPeople(who));
                }
            }
        }
    }

    private static boolean touched(Move move) {
        return move.meets() && (asks(move.by(), move) || asks(move.on(), move));
    }

    private static boolean asks(Optional<Spot> spot, Move move) {
        return spot.map(Spot::zone)
                .filter(zone -> intimate(zone) && !affection(zone, move))
                .isPresent();
    }

    /** What a rider is asked for where it is bare, and whatever else stands for everybody as intimate, such as the inner thigh. */
    private static boolean intimate(Zone zone) {
        return RiderRule.needsRider(Set.of(zone)) || zone.tier() == Tier.T4;
    }

    private static boolean affection(Zone zone, Move move) {
        return zone.region() == Region.CHEST
                && AFFECTION.contains(move.action())
                && move.met().contains(Condition.CLOTHED);
    }

    /** Anything less than clothed, or implied in the picture, of what a rider is asked for. */
    private static boolean exposes(Exposed it) {
        return RiderRule.needsRider(
                it.room() == RoomExposure.E0 ? Map.of() : Map.of(it.zone(), RoomExposure.E7),
                it.picture() == PictureExposure.E0 ? Map.of() : Map.of(it.zone(), PictureExposure.E7));
    }
}
