package org.closedset.people;

/** How a performer is engaged for a part. */
public enum PerformerClass {
    PRINCIPAL,
    DAY_PLAYER,
    BACKGROUND,
    BODY_DOUBLE,
    PHOTO_DOUBLE,
    STUNT,
    STAND_IN,
    VOICE;

    /** The stable code used in files, such as {@code stand-in}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static PerformerClass ofCode(String code) {
        return Code.read(PerformerClass.class, code);
    }
}
