package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** Random moves: every word of every vocabulary, and anything not set. */
final class SomeMoves {
    private SomeMoves() {}

    static Move any(String id, List<PersonId> people, RandomGenerator chance) {
        PersonId who = one(people, chance);
        return new Move(
                id,
                who,
                touched(people, who, chance),
                maybe(spot(chance), chance),
                maybe(spot(chance), chance),
                one(List.of(Action.values()), chance),
                maybe(one(List.of(Level.values()), chance), chance),
                maybe(one(List.of(Motion.values()), chance), chance),
                maybe(1 + chance.nextInt(Move.MOST_COUNTS), chance),
                some(EnumSet.allOf(Barrier.class), chance),
                some(EnumSet.allOf(Condition.class), chance),
                exposes(people, chance));
    }

    private static Touched touched(List<PersonId> people, PersonId who, RandomGenerator chance) {
        PersonId other = one(people, chance);
        return switch (chance.nextInt(5)) {
            case 0 -> new Touched.Self();
            case 1 -> new Touched.Thing();
            case 2 -> new Touched.Air();
            default -> other.equals(who) ? new Touched.Self() : new Touched.Somebody(other);
        };
    }

    private static Spot spot(RandomGenerator chance) {
        Zone zone = one(List.of(Zone.values()), chance);
        return new Spot(zone, zone.sided() ? one(List.of(Side.values()), chance) : Side.C);
    }

    private static List<Exposed> exposes(List<PersonId> people, RandomGenerator chance) {
        List<Exposed> exposes = new ArrayList<>();
        for (int many = chance.nextInt(3); many > 0; many--) {
            Exposed one = new Exposed(
                    one(people, chance),
                    one(List.of(Zone.values()), chance),
                    RoomExposure.values()[chance.nextInt(8)],
                    PictureExposure.values()[chance.nextInt(8)]);
            if (exposes.stream().noneMatch(it -> it.who().equals(one.who()) && it.zone() == one.zone())) {
                exposes.add(one);
            }
        }
        return exposes;
    }

    private static <T> T one(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static <T> Optional<T> maybe(T value, RandomGenerator chance) {
        return chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static <T extends Enum<T>> Set<T> some(EnumSet<T> all, RandomGenerator chance) {
        all.removeIf(it -> chance.nextInt(4) > 0);
        return all;
    }
}
