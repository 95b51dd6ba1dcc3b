package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.asks.Want;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Reach;
import org.closedset.people.Age;
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
 * It is held as lightly as it can be done: skin to skin at most, and for one count. What an ask leaves open is never held as
 * if it were allowed: nothing fits of which a half is not said.
 */
public final class Wanted {
    private static final int MOST_INSTEAD = 6;

    private final Map<PersonId, Agreement> agreements;
    private final Rule rule;

    public Wanted(Map<PersonId, Agreement> agreements) {
        this.agreements = Map.copyOf(agreements);
        this.rule = new Rule(agreements);
    }

    /** How something asked for stands to the boundaries, and why. */
    public record Held(Stands stands, List<Reason> reasons) {
        public Held {
            reasons = List.copyOf(reasons);
        }

        /** Whether it could be planned as it is asked for. */
        public boolean fits() {
            return stands == Stands.FITS || stands == Stands.ON_CONDITIONS;
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
        /** Whom, where or with what is not said; of what is said nothing stands in its way. */
        NOT_SAID_ENOUGH,
        /** Somebody is seen more after it, and how much is not said; of the touch nothing stands in its way. */
        UNCOVERS
    }

    /** Whether it could be done by one person, with another where there is one. */
    public Held done(Want.Done want, PersonId who, Optional<PersonId> whom) {
        return done(want.action(), want.where(), who, whom);
    }

    private Held done(Action action, Optional<Zone> where, PersonId who, Optional<PersonId> whom) {
        Move plain = move(action, where, who, whom, Set.of(), Set.of());
        Move careful =
                move(action, where, who, whom, EnumSet.allOf(Condition.class), Set.of(Barrier.GARMENTS, Barrier.SHEET));
        List<Reason> ages = ages(careful);
        if (!ages.isEmpty()) {
            return new Held(Stands.DOES_NOT_FIT, ages);
        }
        boolean guessed = plain.meets() && whom.isPresent() && with(action).isEmpty();
        List<Reason> without = said(rule.fits(plain), who, guessed);
        List<Reason> with = said(rule.fits(careful), who, guessed);
        if (!with.stream().allMatch(Reason::holds)) {
            boolean open = with.stream().allMatch(it -> it.holds() || open(it));
            return unsaid(plain, where, whom)
                    ? new Held(Stands.NOT_SAID_ENOUGH, List.of())
                    : new Held(open ? Stands.NOT_SAID_YET : Stands.DOES_NOT_FIT, with);
        }
        if (unsaid(plain, where, whom) || guessed) {
            return new Held(Stands.NOT_SAID_ENOUGH, without);
        }
        if (plain.undressed().isPresent()) {
            return new Held(Stands.UNCOVERS, without);
        }
        if (with.isEmpty()) {
            return new Held(Stands.NOT_SAID_ENOUGH, without);
        }
        boolean plainly = without.stream().allMatch(Reason::holds);
        return new Held(plainly ? Stands.FITS : Stands.ON_CONDITIONS, without);
    }

    /** What ages say to it, whatever else it leaves open; nobody but a verified adult is ever undressed by a rule. */
    private List<Reason> ages(Move move) {
        List<Reason> reasons = new ArrayList<>();
        Minors.reasons(move, Carried.NOTHING, move.people(), this::age, reasons);
        if (reasons.isEmpty() && move.undressed().isPresent()) {
            move.people().stream()
                    .filter(it -> age(it).countsAsMinor())
                    .forEach(it -> reasons.add(new Reason.LookedAtByPeople(it)));
        }
        return reasons;
    }

    private Age age(PersonId who) {
        return agreements.getOrDefault(who, Agreement.UNKNOWN).age();
    }

    /** Whether something is not said without which nothing can be held against anything. */
    private static boolean unsaid(Move move, Optional<Zone> where, Optional<PersonId> whom) {
        boolean nobody = whom.isEmpty() && !alone(move.action()) && !apart(move.action());
        return nobody || move.unaddressed() || move.meets() && where.isEmpty();
    }

    /** Whether it can be done to nobody but oneself. */
    private static boolean alone(Action action) {
        return action == Action.SIM_SOLO || action == Action.BATHE || action.family() == Action.Family.UNDRESS;
    }

    /** Whether it is done without coming near to anybody. */
    private static boolean apart(Action action) {
        return switch (action) {
            case LOOK, MIRROR, APPROACH, WITHDRAW, INTERRUPT -> true;
            default -> false;
        };
    }

    /** Whether it is still to be heard what they say of it. */
    private static boolean open(Reason reason) {
        return reason instanceof Reason.NoBoundary
                || reason instanceof Reason.ByBoundary it
                        && (it.reach() instanceof Reach.NotSaid || it.reach() instanceof Reach.ToBeAsked);
    }

    /** Whether the picture could see this of somebody, whoever else is there. Of what the room sees nothing is asked. */
    public Held seen(Want.Seen want, PersonId who) {
        return seen(want.zone(), want.picture(), who);
    }

    private Held seen(Zone zone, PictureExposure picture, PersonId who) {
        Exposed exposed = new Exposed(who, zone, RoomExposure.E0, picture);
        Move look = move(Action.LOOK, Optional.empty(), who, Optional.empty(), Set.of(), Set.of())
                .exposing(exposed);
        List<Reason> reasons = said(rule.fits(look), who, false);
        if (reasons.stream().allMatch(Reason::holds)) {
            return new Held(Stands.FITS, reasons);
        }
        boolean adults = reasons.stream().anyMatch(Reason.AdultsOnly.class::isInstance);
        return new Held(adults || spokenOf(zone, who) ? Stands.DOES_NOT_FIT : Stands.NOT_SAID_YET, reasons);
    }

    private boolean spokenOf(Zone zone, PersonId who) {
        return agreements
                .getOrDefault(who, Agreement.UNKNOWN)
                .boundary()
                .filter(it -> it.showing().zones().containsKey(zone))
                .isPresent();
    }

    /**
     * What is near to it, goes no further and fits: other actions of its kind there, and the same elsewhere, the same part of
     * the body first; a few at most.
     */
    public List<Want.Done> instead(Want.Done want, PersonId who, Optional<PersonId> whom) {
        Stream<Want.Done> actions = Stream.of(Action.values())
                .filter(it -> it.family() == want.action().family() && it != want.action() && ordinary(it))
                .map(it -> new Want.Done(want.who(), it, want.whom(), want.where()));
        Stream<Want.Done> places = want.where().stream()
                .flatMap(Wanted::near)
                .map(it -> new Want.Done(want.who(), want.action(), want.whom(), Optional.of(it)));
        return Stream.concat(few(actions, who, whom), few(places, who, whom)).toList();
    }

    /** What may be offered in the place of something else. */
    private static boolean ordinary(Action action) {
        return !action.simulated() && !action.undresses() && !action.onlyByName() && !action.needsBarriers();
    }

    private static Stream<Zone> near(Zone where) {
        return Stream.of(Zone.values())
                .filter(it -> it != where && it.kind() == Zone.Kind.ANATOMICAL && !it.alwaysClosed())
                .filter(it -> it.tier().compareTo(where.tier()) <= 0)
                .sorted(Comparator.comparing((Zone it) -> it.region() != where.region())
                        .thenComparing(Zone::tier));
    }

    private Stream<Want.Done> few(Stream<Want.Done> all, PersonId who, Optional<PersonId> whom) {
        return all.filter(it -> done(it, who, whom).fits()).limit(MOST_INSTEAD / 2);
    }

    /** How the picture could see it instead. */
    public List<Want.Seen> instead(Want.Seen want, PersonId who) {
        return Stream.of(PictureExposure.values())
                .filter(it -> it != PictureExposure.E0 && !it.never() && it != want.picture())
                .map(it -> new Want.Seen(want.who(), want.zone(), it))
                .filter(it -> seen(it, who).fits())
                .limit(MOST_INSTEAD)
                .toList();
    }

    /** A look goes nowhere near to what it is of. */
    private static Move move(
            Action action,
            Optional<Zone> at,
            PersonId who,
            Optional<PersonId> whom,
            Set<Condition> met,
            Set<Barrier> through) {
        Optional<Zone> where = at.filter(it -> action != Action.LOOK && action != Action.MIRROR);
        return new Move(
                "m1",
                who,
                touched(action, where, who, whom),
                where.map(it -> spot(with(action).orElse(it))),
                where.map(Wanted::spot),
                action,
                Optional.of(action.touches() ? Level.SKIN : Level.AIR),
                Optional.empty(),
                Optional.of(1),
                through,
                met,
                List.of());
    }

    private static Touched touched(Action action, Optional<Zone> where, PersonId who, Optional<PersonId> whom) {
        if (whom.isPresent()) {
            return whom.get().equals(who) ? new Touched.Self() : new Touched.Somebody(whom.get());
        }
        return alone(action) && where.isPresent() ? new Touched.Self() : new Touched.Air();
    }

    /** What an action is done with, where nothing else is said; nothing where it could be any part of the body. */
    private static Optional<Zone> with(Action action) {
        return switch (action) {
            case CARRY, CRADLE, BATHE, DRESS_CHILD, COMFORT, SIM_MANUAL, SIM_SOLO -> Optional.of(Zone.HAND);
            case SIM_ORAL -> Optional.of(Zone.MOUTH_LINE);
            case SIM_ASSAULT -> Optional.empty();
            default ->
                switch (action.family()) {
                    case MOUTH -> Optional.of(Zone.MOUTH_LINE);
                    case EMBRACE, WHOLE_BODY, FAMILIAL, SIMULATED -> Optional.empty();
                    case NO_CONTACT, PLACE, TRAVEL, PRESS, UNDRESS, POWER, FINISH -> Optional.of(Zone.HAND);
                };
        };
    }

    private static Spot spot(Zone zone) {
        return new Spot(zone, zone.sided() ? Side.BOTH : Side.C);
    }

    /**
     * What boundaries and age say to it; riders follow from the plan, and what is not set yet is set there. Of what {@code
     * who} does it with nothing is held where that is {@code guessed}.
     */
    private static List<Reason> said(Fit fit, PersonId who, boolean guessed) {
        List<Reason> kept = new ArrayList<>();
        for (Reason it : fit.reasons()) {
            boolean said = switch (it) {
                case Reason.NoBoundary one -> true;
                case Reason.ByBoundary one -> !(guessed && one.who().equals(who));
                case Reason.BySight one -> true;
                case Reason.NeverOpen one -> true;
                case Reason.AdultsOnly one -> true;
                case Reason.LookedAtByPeople one -> true;
                case Reason.Distant one -> true;
                case Reason.Ends one -> true;
                case Reason.NotSet one -> one.what() == Reason.What.BARRIERS || one.what() == Reason.What.TO_WHOM;
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
