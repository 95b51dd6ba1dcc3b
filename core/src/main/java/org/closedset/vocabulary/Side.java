package org.closedset.vocabulary;

/** Which side of a zone, as the person whose body it is would say it. */
public enum Side implements Coded {
    L,
    R,
    /** The middle, and the only side of a zone that is not sided. */
    C,
    BOTH;

    @Override
    public String code() {
        return name();
    }

    /** The side with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Side ofCode(String code) {
        return Codes.find(values(), "a side of a zone", code);
    }
}
