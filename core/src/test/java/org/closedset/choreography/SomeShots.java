package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** Random shots: every word of every vocabulary, whole extents and single zones, alike in all crops or in none. */
final class SomeShots {
    private static final List<PictureExposure> DEGREES = List.of(
            PictureExposure.E1,
            PictureExposure.E2,
            PictureExposure.E3,
            PictureExposure.E4,
            PictureExposure.E5,
            PictureExposure.E6,
            PictureExposure.E7);

    private SomeShots() {}

    static List<Shot> any(List<String> beats, List<PersonId> people, RandomGenerator chance) {
        List<Shot> shots = new ArrayList<>();
        for (int many = chance.nextInt(4); many > 0; many--) {
            shots.add(shot("2" + shots.size() + "A", beats, people, chance));
        }
        return shots;
    }

    private static Shot shot(String name, List<String> beats, List<PersonId> people, RandomGenerator chance) {
        Set<Shot.Cover> covers = new LinkedHashSet<>();
        for (int many = chance.nextInt(3); many > 0; many--) {
            covers.add(new Shot.Cover(one(beats, chance), one(List.of(Variant.values()), chance)));
        }
        boolean alike = chance.nextBoolean();
        List<Shot.InFrame> inFrame = new ArrayList<>();
        Set<Shot.Hidden> hidden = new LinkedHashSet<>();
        Map<Shot.Place, Optional<PictureExposure>> same = places(people, chance);
        for (Crop crop : Crop.values()) {
            (alike ? same : places(people, chance))
                    .forEach((place, shows) -> inFrame.add(new Shot.InFrame(crop, place, shows)));
            for (int many = chance.nextInt(4); many > 0; many--) {
                Mask mask = one(List.of(Mask.values()), chance);
                hidden.add(new Shot.Hidden(crop, mask, maybe(place(people, chance), chance)));
            }
        }
        return new Shot(
                name,
                one(List.of(Framing.values()), chance),
                maybe(one(List.of(Lens.values()), chance), chance),
                maybe(one(List.of(Focus.values()), chance), chance),
                List.copyOf(covers),
                inFrame,
                List.copyOf(hidden));
    }

    private static Map<Shot.Place, Optional<PictureExposure>> places(List<PersonId> people, RandomGenerator chance) {
        Map<Shot.Place, Optional<PictureExposure>> places = new LinkedHashMap<>();
        for (int many = chance.nextInt(3); many > 0; many--) {
            PersonId who = one(people, chance);
            one(List.of(Extent.values()), chance)
                    .zones()
                    .forEach(it -> places.put(new Shot.Place(who, it), Optional.empty()));
        }
        for (int many = chance.nextInt(4); many > 0; many--) {
            places.put(place(people, chance), maybe(one(DEGREES, chance), chance));
        }
        return places;
    }

    private static Shot.Place place(List<PersonId> people, RandomGenerator chance) {
        return new Shot.Place(one(people, chance), one(List.of(Zone.values()), chance));
    }

    private static <T> T one(List<T> all, RandomGenerator chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static <T> Optional<T> maybe(T one, RandomGenerator chance) {
        return chance.nextBoolean() ? Optional.of(one) : Optional.empty();
    }
}
