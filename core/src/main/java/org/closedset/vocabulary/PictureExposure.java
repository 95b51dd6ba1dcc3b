package org.closedset.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/**
 * How much of one zone the audience sees; never to be compared with {@link RoomExposure}.
 *
 * <p>Which degree shows no more than another holds for one and the same zone, and only where all that the one can show is
 * named by the other. Not in frame shows no more than any; implied, which shows nothing of the zone itself, no more than
 * any but that. An outline or what shows through a material (E2) and a part that is obscured (E3) are not within one
 * another, since either may show what the other does not; both show no more than a visible front (E5, E7), but may be of
 * the front and so are not within E4 or E6. The upper front (E5) is within the full front (E7). E4 and E6, which are of
 * side and back, are within nothing else: E6 says nothing of the side, and the full front nothing of either. EX is a limit
 * and no state: what is not in frame is within it and nothing else, and nothing may be planned as EX.
 */
public enum PictureExposure implements Coded {
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
    public boolean showsNoMoreThan(PictureExposure agreed) {
        return this == agreed || within().contains(agreed);
    }

    /** Whether it lies within one of the degrees agreed for the same zone. */
    public boolean showsNoMoreThan(Set<PictureExposure> agreed) {
        return agreed.stream().anyMatch(this::showsNoMoreThan);
    }

    private Set<PictureExposure> within() {
        return switch (this) {
            case E0 -> EnumSet.allOf(PictureExposure.class);
            case E1 -> EnumSet.of(E2, E3, E4, E5, E6, E7);
            case E2, E3 -> EnumSet.of(E5, E7);
            case E5 -> EnumSet.of(E7);
            case E4, E6, E7, EX -> EnumSet.noneOf(PictureExposure.class);
        };
    }

    /** Whether any of the zone itself may be seen, through a material or in part too. */
    public boolean visible() {
        return switch (this) {
            case E0, E1, EX -> false;
            case E2, E3, E4, E5, E6, E7 -> true;
        };
    }

    /** Whether it rules the zone out, and is no state it can be in. */
    public boolean never() {
        return this == EX;
    }

    /** The degree with this code; throws {@link IllegalArgumentException} for any other text. */
    public static PictureExposure ofCode(String code) {
        return Codes.find(values(), "a degree of exposure in the picture", code);
    }
}
