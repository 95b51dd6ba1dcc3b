package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;

/** Something that is in frame, in as few words as say it: a zone, or an extent; {@code shows} is how the picture sees it. */
public record InSight(Coded what, Optional<PictureExposure> shows) {
    /** What of somebody is in frame in a crop, as it is read: no extent stands for anything that is kept out. */
    public static List<InSight> of(Shot shot, Crop crop, PersonId who) {
        return of(shot, crop, who, Set.of());
    }

    /** The same as it is typed, where an extent is what of it is not kept out. */
    static List<InSight> typed(Shot shot, Crop crop, PersonId who) {
        return of(shot, crop, who, shot.hidden(crop, who));
    }

    private static List<InSight> of(Shot shot, Crop crop, PersonId who, Set<Zone> besides) {
        Map<Zone, Optional<PictureExposure>> zones = shot.inFrame(crop, who);
        Set<Zone> dressed = new LinkedHashSet<>();
        Set<Zone> apart = new LinkedHashSet<>(besides);
        zones.forEach((zone, shows) -> (shows.isEmpty() ? dressed : apart).add(zone));
        List<InSight> all = new ArrayList<>();
        of(dressed, apart).forEach(it -> all.add(new InSight(it, Optional.empty())));
        zones.forEach((zone, shows) -> shows.ifPresent(it -> all.add(new InSight(zone, shows))));
        return all;
    }

    /** These zones in as few words; an extent stands for what of it is not {@code apart}. */
    public static List<Coded> of(Set<Zone> zones, Set<Zone> apart) {
        List<Coded> words = new ArrayList<>();
        Set<Zone> left = EnumSet.noneOf(Zone.class);
        left.addAll(zones);
        for (Extent extent : Extent.values()) {
            Set<Zone> stands = EnumSet.copyOf(extent.zones());
            stands.removeAll(apart);
            boolean says = stands.size() > 1
                    && zones.containsAll(stands)
                    && stands.stream().anyMatch(left::contains);
            if (says) {
                words.add(extent);
                left.removeAll(stands);
            }
        }
        words.addAll(left);
        return words;
    }
}
