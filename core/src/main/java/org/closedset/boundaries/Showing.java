package org.closedset.boundaries;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;

/**
 * How much of somebody may be seen: by zone, in the room and in the picture apart. What is not said is clothed in the room
 * and out of the picture.
 */
public final class Showing {
    /** Nothing was said yet. */
    public static final Showing UNSAID = new Showing(Map.of());

    private final Map<Zone, Degrees> zones;

    private Showing(Map<Zone, Degrees> zones) {
        this.zones = Map.copyOf(zones);
    }

    /**
     * The degrees of one zone. Whoever says one has said all that shows no more, which is how they are kept; clothed and not
     * in frame are always among them, EX never.
     */
    public record Degrees(Set<RoomExposure> room, Set<PictureExposure> picture) {
        /** Never more than clothed and out of the picture. */
        public static final Degrees NONE = new Degrees(Set.of(), Set.of());

        public Degrees {
            room = roomWithin(room);
            picture = pictureWithin(picture);
        }

        private static Set<RoomExposure> roomWithin(Set<RoomExposure> said) {
            Set<RoomExposure> all = EnumSet.of(RoomExposure.E0);
            for (RoomExposure one : RoomExposure.values()) {
                if (!one.never() && one.showsNoMoreThan(said)) {
                    all.add(one);
                }
            }
            return Set.copyOf(all);
        }

        private static Set<PictureExposure> pictureWithin(Set<PictureExposure> said) {
            Set<PictureExposure> all = EnumSet.of(PictureExposure.E0);
            for (PictureExposure one : PictureExposure.values()) {
                if (!one.never() && one.showsNoMoreThan(said)) {
                    all.add(one);
                }
            }
            return Set.copyOf(all);
        }

        boolean within(Degrees other) {
            return other.room.containsAll(room) && other.picture.containsAll(picture);
        }

        Degrees meet(Degrees other) {
            Set<RoomExposure> inRoom = EnumSet.copyOf(room);
            inRoom.retainAll(other.room);
            Set<PictureExposure> inPicture = EnumSet.copyOf(picture);
            inPicture.retainAll(other.picture);
            return new Degrees(inRoom, inPicture);
        }

        @Override
        public String toString() {
            return "Degrees[confidential]";
        }
    }

    /** What is said of these zones. */
    public static Showing of(Map<Zone, Degrees> zones) {
        return new Showing(zones);
    }

    public Map<Zone, Degrees> zones() {
        return zones;
    }

    /** What is said of this zone, or none of it. */
    public Degrees at(Zone zone) {
        return zones.getOrDefault(zone, Degrees.NONE);
    }

    public boolean allows(Zone zone, RoomExposure degree) {
        return at(zone).room().contains(degree);
    }

    public boolean allows(Zone zone, PictureExposure degree) {
        return at(zone).picture().contains(degree);
    }

    /** Whether this allows nothing that the other does not. */
    public boolean within(Showing other) {
        return zones.entrySet().stream().allMatch(it -> it.getValue().within(other.at(it.getKey())));
    }

    /** What both allow. */
    public Showing meet(Showing other) {
        return laid(other, false);
    }

    /** What both allow, and where nothing was said here yet, what the other says. */
    public Showing begun(Showing other) {
        return laid(other, true);
    }

    private Showing laid(Showing other, boolean beginning) {
        Map<Zone, Degrees> both = new EnumMap<>(Zone.class);
        zones.forEach((zone, degrees) -> both.put(zone, degrees.meet(other.at(zone))));
        other.zones.forEach((zone, degrees) -> both.computeIfAbsent(zone, it -> beginning ? degrees : Degrees.NONE));
        return new Showing(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Showing showing && showing.zones.equals(zones);
    }

    @Override
    public int hashCode() {
        return zones.hashCode();
    }

    @Override
    public String toString() {
        return "Showing[confidential]";
    }
}
