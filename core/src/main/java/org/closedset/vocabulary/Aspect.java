package org.closedset.vocabulary;

/** Which face of a zone. */
public enum Aspect implements Coded {
    FRONT,
    BACK,
    INNER,
    OUTER;

    @Override
    public String code() {
        return name();
    }

    /** The aspect with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Aspect ofCode(String code) {
        return Codes.find(values(), "an aspect of a zone", code);
    }
}
