package org.closedset.vocabulary;

/** What hides, from the camera, what does not happen. */
public enum Mask implements Coded {
    LIMB("M01"),
    HAIR("M02"),
    CLOTH("M03"),
    BEDDING("M04"),
    FURNITURE("M05"),
    PARTNER("M06"),
    FRAME_EDGE("M07"),
    SHADOW("M08"),
    BACKLIGHT("M09"),
    STEAM("M10"),
    GLASS("M11"),
    FOCUS("M12"),
    INSERT_DOUBLE("M13"),
    VFX_PAINT("M14"),
    SOUND_ONLY("M15");

    private final String code;

    Mask(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The mask with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Mask ofCode(String code) {
        return Codes.find(values(), "a mask", code);
    }
}
