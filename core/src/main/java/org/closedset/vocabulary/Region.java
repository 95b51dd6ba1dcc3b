package org.closedset.vocabulary;

/** The part of the body a zone lies in, as far as garments and riders tell parts apart. */
public enum Region implements Coded {
    HEAD,
    NECK,
    ARMS,
    CHEST,
    BACK,
    BELLY,
    PELVIS,
    BUTTOCKS,
    LEGS,
    /** Where the person says it is. */
    THEIRS;

    @Override
    public String code() {
        return name();
    }

    /** The region with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Region ofCode(String code) {
        return Codes.find(values(), "a region of the body", code);
    }
}
