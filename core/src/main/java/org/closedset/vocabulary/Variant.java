package org.closedset.vocabulary;

/** Which version of a move. */
public enum Variant implements Coded {
    FULL,
    /** An agreed stand-in, such as hands that meet; what is rehearsed with. */
    PLACEHOLDER,
    /** What is done instead when something has changed. */
    ALT_B,
    /** Looks like the move from where the camera stands. */
    CAMERA_CHEAT,
    /** Walked through without contact. */
    MARK_THROUGH;

    @Override
    public String code() {
        return name();
    }

    /** The variant with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Variant ofCode(String code) {
        return Codes.find(values(), "a variant of a move", code);
    }
}
