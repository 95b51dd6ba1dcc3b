package org.closedset.boundaries;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** Boundaries and contacts drawn by chance, over few enough zones and partners that they meet. */
final class Some {
    static final List<Zone> ZONES =
            List.of(Zone.HAND, Zone.MOUTH_LINE, Zone.CHEST, Zone.PERINEUM, Zone.KNEE, Zone.LOWER_BACK);
    static final List<PersonId> PARTNERS = List.of(partner(1), partner(2), partner(3));

    private final RandomGenerator chance;

    Some(RandomGenerator chance) {
        this.chance = chance;
    }

    static PersonId partner(int number) {
        return new PersonId(String.format("%032x", number));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private <E> E one(E[] of) {
        return of[chance.nextInt(of.length)];
    }

    Boundary boundary() {
        return new Boundary(touching(chance.nextInt(12)), showing(chance.nextInt(4)));
    }

    Touching touching(int answers) {
        Map<Place, Answer> said = new LinkedHashMap<>();
        for (int i = 0; i < answers; i++) {
            said.put(place(), answer());
        }
        return Touching.of(said);
    }

    private Place place() {
        Place place = Place.of(one(ZONES));
        if (place.zone().sided() && chance.nextInt(3) == 0) {
            place = place.side(chance.nextBoolean() ? Side.L : Side.R);
        }
        if (chance.nextInt(2) == 0) {
            place = place.by(one(Means.values()));
        }
        return chance.nextInt(2) == 0 ? place.with(one(PARTNERS)) : place;
    }

    private Answer answer() {
        return switch (chance.nextInt(5)) {
            case 0 -> new Answer.AskMe();
            case 1 -> new Answer.Closed();
            default -> new Answer.Open(one(Level.values()), conditions(4));
        };
    }

    private Set<Condition> conditions(int oneIn) {
        Set<Condition> some = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (chance.nextInt(oneIn) == 0) {
                some.add(condition);
            }
        }
        return some;
    }

    Showing showing(int zones) {
        Map<Zone, Showing.Degrees> said = new EnumMap<>(Zone.class);
        for (int i = 0; i < zones; i++) {
            said.put(
                    one(ZONES),
                    new Showing.Degrees(Set.of(one(RoomExposure.values())), Set.of(one(PictureExposure.values()))));
        }
        return Showing.of(said);
    }

    Contact contact() {
        Zone on = one(ZONES);
        List<Side> sides = on.sided() ? List.of(Side.values()) : List.of(Side.C);
        PersonId partner = chance.nextInt(4) == 0 ? partner(9) : one(PARTNERS);
        return new Contact(on, one(sides), one(Means.values()), one(Level.values()), partner, conditions(2));
    }
}
