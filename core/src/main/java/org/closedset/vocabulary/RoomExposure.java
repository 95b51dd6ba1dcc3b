package org.closedset.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much of one zone is bare to the people in the room; never to be compared with {@link PictureExposure}.
 *
 * <p>Which degree shows no more than another holds for one and the same zone, and only where all that the one can show is
 * named by the other. Clothed shows no more than any. Underwear, garment, and garment before the partner show no more than
 * the next of them, nor than a bare front (E5, E6) or all (E7). E4 promises that the front stays out of sight: underwear
 * or garments seen from the front are not within it, and it is within E7 alone, since E5 and E6 say nothing of the side.
 * E5 and E6 are within E7 alone. EX is a limit and no state: what is clothed is within it and nothing else, and nothing
 * may be planned as EX.
 */
public enum RoomExposure implements Coded {
    E0,
    E1,
    E2,
    E3,
    E4,
    E5,
    E6,
    E7,
    EX;

    @Override
    public String code() {
        return name();
    }

    /** Whether it lies within what was agreed for the same zone. */
    public boolean showsNoMoreThan(RoomExposure agreed) {
        return this == agreed || within().contains(agreed);
    }

    /** Whether it lies within one of the degrees agreed for the same zone. */
    public boolean showsNoMoreThan(Set<RoomExposure> agreed) {
        return agreed.stream().anyMatch(this::showsNoMoreThan);
    }

    private Set<RoomExposure> within() {
        return switch (this) {
            case E0 -> EnumSet.allOf(RoomExposure.class);
            case E1 -> EnumSet.of(E2, E3, E5, E6, E7);
            case E2 -> EnumSet.of(E3, E5, E6, E7);
            case E3 -> EnumSet.of(E5, E6, E7);
            case E4, E5, E6 -> EnumSet.of(E7);
            case E7, EX -> EnumSet.noneOf(RoomExposure.class);
        };
    }

    /** Whether the zone itself is bare to somebody. */
    public boolean bare() {
        return switch (this) {
            case E0, E1, E2, E3, EX -> false;
            case E4, E5, E6, E7 -> true;
        };
    }

    /** Whether it rules the zone out, and is no state it can be in. */
    public boolean never() {
        return this == EX;
    }

    /** The degree with this code; throws {@link IllegalArgumentException} for any other text. */
    public static RoomExposure ofCode(String code) {
        return Codes.find(values(), "a degree of exposure in the room", code);
    }
}
