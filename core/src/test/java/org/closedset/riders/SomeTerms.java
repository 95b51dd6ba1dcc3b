package org.closedset.riders;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** Terms, touches and exposures drawn by chance, over few enough of everything that they meet. */
final class SomeTerms {
    private static final List<Zone> ZONES = List.of(Zone.HAND, Zone.MOUTH_LINE, Zone.CHEST, Zone.KNEE);
    private static final List<Action> ACTIONS = List.of(Action.HOLD, Action.TRACE, Action.KISS_CLOSED);
    private static final List<Condition> CONDITIONS = List.of(Condition.BARRIER, Condition.CLOTHED);
    static final List<PersonId> PARTNERS = List.of(person(1), person(2));

    private final RandomGenerator chance;

    SomeTerms(RandomGenerator chance) {
        this.chance = chance;
    }

    static PersonId person(int number) {
        return new PersonId(String.format("%032x", number));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private <T> Set<T> some(List<T> of) {
        Set<T> some = new HashSet<>(Set.of(one(of)));
        of.stream().filter(it -> chance.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private Set<Condition> conditions(int oneIn) {
        Set<Condition> some = EnumSet.noneOf(Condition.class);
        CONDITIONS.stream().filter(it -> chance.nextInt(oneIn) == 0).forEach(some::add);
        return some;
    }

    private Level level() {
        return one(List.of(Level.AIR, Level.SKIN, Level.MUSCLE, Level.BONE));
    }

    Terms terms() {
        List<ContactClause> contacts = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            contacts.add(new ContactClause(
                    "c" + i,
                    some(ZONES),
                    some(List.of(Side.L, Side.R, Side.BOTH)),
                    some(ZONES),
                    some(ACTIONS),
                    level(),
                    1 + chance.nextInt(4),
                    some(PARTNERS),
                    conditions(3)));
        }
        List<ExposureClause> exposures = new ArrayList<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            exposures.add(new ExposureClause(
                    "e" + i,
                    some(ZONES),
                    new Showing.Degrees(some(List.of(RoomExposure.values())), some(List.of(PictureExposure.values()))),
                    1 + chance.nextInt(4),
                    conditions(3)));
        }
        List<Exclusion> exclusions = chance.nextInt(3) == 0
                ? List.of(
                        new Exclusion("x", Set.of(one(ZONES)), chance.nextBoolean() ? Set.of() : Set.of(one(ACTIONS))))
                : List.of();
        return new Terms(contacts, exposures, exclusions);
    }

    /** The same with something taken away from it, or with more shut. */
    Terms narrower(Terms terms) {
        List<ContactClause> contacts = new ArrayList<>();
        for (ContactClause it : terms.contacts()) {
            Set<Condition> only = new HashSet<>(it.only());
            only.addAll(conditions(4));
            Level level = Level.values()[chance.nextInt(it.upTo().ordinal() + 1)];
            contacts.add(new ContactClause(
                    it.id(), it.on(), it.sides(), it.by(), it.actions(), level, it.counts(), it.partners(), only));
        }
        List<Exclusion> exclusions = new ArrayList<>(terms.exclusions());
        if (chance.nextInt(3) == 0) {
            exclusions.add(new Exclusion("y" + exclusions.size(), Set.of(one(ZONES)), Set.of()));
        }
        List<ExposureClause> exposures = chance.nextBoolean() ? terms.exposures() : List.of();
        return new Terms(contacts, exposures, exclusions);
    }

    Touch touch() {
        Zone on = one(ZONES);
        Side side = on.sided() ? one(List.of(Side.values())) : Side.C;
        return new Touch(
                on, side, one(ZONES), one(ACTIONS), level(), 1 + chance.nextInt(4), one(PARTNERS), conditions(2));
    }

    Bared bared() {
        RoomExposure room = one(List.of(RoomExposure.values()));
        PictureExposure picture = one(List.of(PictureExposure.values()));
        return new Bared(
                one(ZONES),
                room.never() ? RoomExposure.E0 : room,
                picture.never() ? PictureExposure.E0 : picture,
                1 + chance.nextInt(4),
                conditions(2));
    }

    /** Every touch there is, in this small world. */
    static List<Touch> touches() {
        List<Touch> all = new ArrayList<>();
        for (Zone on : ZONES) {
            for (Side side : on.sided() ? Side.values() : new Side[] {Side.C}) {
                for (Zone by : ZONES) {
                    for (Action action : ACTIONS) {
                        for (PersonId partner : PARTNERS) {
                            all.addAll(deep(on, side, by, action, partner));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static List<Touch> deep(Zone on, Side side, Zone by, Action action, PersonId partner) {
        List<Touch> all = new ArrayList<>();
        for (Level level : List.of(Level.AIR, Level.SKIN, Level.MUSCLE, Level.BONE)) {
            for (int counts = 1; counts <= 4; counts++) {
                for (Set<Condition> met : List.of(
                        Set.<Condition>of(),
                        Set.of(Condition.BARRIER),
                        Set.of(Condition.CLOTHED),
                        Set.of(Condition.BARRIER, Condition.CLOTHED))) {
                    all.add(new Touch(on, side, by, action, level, counts, partner, met));
                }
            }
        }
        return all;
    }
}
