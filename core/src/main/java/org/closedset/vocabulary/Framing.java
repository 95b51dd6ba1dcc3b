package org.closedset.vocabulary;

/** What the camera takes in, and from where. */
public enum Framing implements Coded {
    ECU,
    CU,
    MCU,
    MS,
    COWBOY,
    MLS,
    WS,
    EWS,
    INSERT,
    OTS,
    POV,
    OVERHEAD,
    PROFILE,
    REFLECTION,
    SILHOUETTE,
    SCREEN,
    SPLIT,
    THERMAL,
    THROUGH_OBJECT;

    @Override
    public String code() {
        return name();
    }

    /** The framing with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Framing ofCode(String code) {
        return Codes.find(values(), "a framing", code);
    }
}
