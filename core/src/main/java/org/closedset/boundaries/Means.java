package org.closedset.boundaries;

import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Zone;

/** What somebody is touched with. A boundary may differ by it: closed to hands and open to an embrace. */
public enum Means implements Coded {
    HAND("hand"),
    MOUTH("mouth"),
    BODY("body"),
    THING("thing"),
    /** Breath, or a body that is near and does not touch. */
    AIR("air");

    private final String code;

    Means(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a touch by this zone is. */
    public static Means of(Zone by) {
        return switch (by) {
            case HAND -> HAND;
            case MOUTH_LINE, MOUTH_INSIDE -> MOUTH;
            default -> BODY;
        };
    }

    /** The means with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Means ofCode(String code) {
        for (Means means : values()) {
            if (means.code.equals(code)) {
                return means;
            }
        }
        throw new IllegalArgumentException("not a means of contact: " + code);
    }
}
