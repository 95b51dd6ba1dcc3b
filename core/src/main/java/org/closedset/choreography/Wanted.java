package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.asks.Want;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Reach;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * What is asked for, held side by side with the boundaries of those who would do it, for whoever coordinates and nobody else.
 * It is held as lightly as it can be done: skin to skin at most, and for one count.
 */
public final class Wanted {
    private static final int MOST_INSTEAD = 6;

    private final Rule rule;

    public Wanted(Map<PersonId, Agreement> agreements) {
        this.rule = new Rule(agreements);
    }

    /** How something asked for stands to the boundaries, and why. */
    public record Held(Stands stands, List<Reason> reasons) {
        public Held {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "Held[confidential]";
        }
    }

    public enum Stands {
        FITS,
        /** It fits while something is so: with a barrier, after rehearsal. */
        ON_CONDITIONS,
        /** Something of it was not said yet, or they want to be asked about it. */
        NOT_SAID_YET,
        DOES_NOT_FIT,
        /** Where on a body is not said. */
        NOT_SAID_WHERE
    }

    /** Whether it could be done by one person, with another where there is one. */
    public Held done(Want.Done want, PersonId who, Optional<PersonId> whom) {
        return done(want.action(), want.where(), who, whom);
    }

    private Held done(Action action, Optional<Zone> where, PersonId who, Optional<PersonId> whom) {
        Move plain = move(action, where, who, whom, Set.of(), Set.of());
        if (plain.meets() && where.isEmpty()) {
            return new Held(Stands.NOT_SAID_WHERE, List.of());
        }
        List<Reason> without = reasons(rule.fits(plain));
        if (without.stream().allMatch(Reason::holds)) {
            return new Held(Stands.FITS, without);
        }
        Move careful =
                move(action, where, who, whom, EnumSet.allOf(Condition.class), Set.of(Barrier.GARMENTS, Barrier.SHEET));
        List<Reason> with = reasons(rule.fits(careful));
        return with.stream().allMatch(Reason::holds)
                ? new Held(Stands.ON_CONDITIONS, without)
                : new Held(
                        with.stream().allMatch(it -> it.holds() || open(it))
                                ? Stands.NOT_SAID_YET
                                : Stands.DOES_NOT_FIT,
                        with);
    }

    /** Whether it is still to be heard what they say of it. */
    private static boolean open(Reason reason) {
        return reason instanceof Reason.NoBoundary
                || reason instanceof Reason.ByBoundary it
                        && (it.reach() instanceof Reach.NotSaid || it.reach() instanceof Reach.ToBeAsked);
    }

    /** Whether the picture could see this of somebody, whoever else is there. */
    public Held seen(Want.Seen want, PersonId who) {
        return seen(want.zone(), want.picture(), who);
    }

    private Held seen(Zone zone, PictureExposure picture, PersonId who) {
        Move look = move(Action.LOOK, Optional.empty(), who, Optional.empty(), Set.of(), Set.of());
        List<Reason> reasons =
                reasons(rule.sees(new Exposed(who, zone, RoomExposure.E0, picture), look, Carried.NOTHING));
        return new Held(reasons.stream().allMatch(Reason::holds) ? Stands.FITS : Stands.DOES_NOT_FIT, reasons);
    }

    /** What is nearest to it and fits: other actions of its kind there, and the same elsewhere; a few at most. */
    public List<Want.Done> instead(Want.Done want, PersonId who, Optional<PersonId> whom) {
        Stream<Want.Done> actions = Stream.of(Action.values())
                .filter(it -> it.family() == want.action().family() && it != want.action())
                .map(it -> new Want.Done(want.who(), it, want.whom(), want.where()));
        Stream<Want.Done> places = want.where().isEmpty()
                ? Stream.of()
                : Stream.of(Zone.values())
                        .filter(it -> it.kind() == Zone.Kind.ANATOMICAL && !it.alwaysClosed())
                        .filter(it -> want.where().filter(zone -> zone == it).isEmpty())
                        .map(it -> new Want.Done(want.who(), want.action(), want.whom(), Optional.of(it)));
        return Stream.concat(few(actions, who, whom), few(places, who, whom)).toList();
    }

    private Stream<Want.Done> few(Stream<Want.Done> all, PersonId who, Optional<PersonId> whom) {
        return all.filter(it -> fits(done(it, who, whom))).limit(MOST_INSTEAD / 2);
    }

    /** How the picture could see it instead. */
    public List<Want.Seen> instead(Want.Seen want, PersonId who) {
        return Stream.of(PictureExposure.values())
                .filter(it -> it != PictureExposure.E0 && !it.never() && it != want.picture())
                .map(it -> new Want.Seen(want.who(), want.zone(), it))
                .filter(it -> fits(seen(it, who)))
                .limit(MOST_INSTEAD)
                .toList();
    }

    private static boolean fits(Held held) {
        return held.stands() == Stands.FITS || held.stands() == Stands.ON_CONDITIONS;
    }

    private static Move move(
            Action action,
            Optional<Zone> where,
            PersonId who,
            Optional<PersonId> whom,
            Set<Condition> met,
            Set<Barrier> through) {
        Touched touched = whom.filter(it -> !it.equals(who))
                .<Touched>map(Touched.Somebody::new)
                .orElseGet(() -> whom.isPresent() || where.isPresent() ? new Touched.Self() : new Touched.Air());
        return new Move(
                "m1",
                who,
                touched,
                where.map(it -> spot(with(action, it))),
                where.map(Wanted::spot),
                action,
                Optional.of(action.touches() ? Level.SKIN : Level.AIR),
                Optional.empty(),
                Optional.of(1),
                through,
                met,
                List.of());
    }

    /** What an action is done with, where nothing else is said. */
    private static Zone with(Action action, Zone where) {
        return switch (action.family()) {
            case MOUTH -> Zone.MOUTH_LINE;
            case EMBRACE, WHOLE_BODY, FAMILIAL -> where;
            case SIMULATED ->
                action == Action.SIM_ORAL ? Zone.MOUTH_LINE : action == Action.SIM_MANUAL ? Zone.HAND : where;
            case NO_CONTACT, PLACE, TRAVEL, PRESS, UNDRESS, POWER, FINISH -> Zone.HAND;
        };
    }

    private static Spot spot(Zone zone) {
        return new Spot(zone, zone.sided() ? Side.BOTH : Side.C);
    }

    /** What boundaries and age say to it; riders follow from the plan, and what is not set yet is set there. */
    private static List<Reason> reasons(Fit fit) {
        List<Reason> kept = new ArrayList<>();
        for (Reason it : fit.reasons()) {
            boolean said = switch (it) {
                case Reason.NoBoundary one -> true;
                case Reason.ByBoundary one -> true;
                case Reason.BySight one -> true;
                case Reason.NeverOpen one -> true;
                case Reason.AdultsOnly one -> true;
                case Reason.LookedAtByPeople one -> true;
                case Reason.Distant one -> true;
                case Reason.Ends one -> true;
                case Reason.NotSet one -> false;
                case Reason.NoRider one -> false;
                case Reason.ByRider one -> false;
                case Reason.ByToday one -> false;
            };
            if (said) {
                kept.add(it);
            }
        }
        return kept;
    }
}
