package org.closedset.vocabulary;

/** How the sound of a move is made. */
public enum Sound implements Coded {
    LIVE,
    /** Recorded afterwards. */
    ADR,
    NONE;

    @Override
    public String code() {
        return name();
    }

    /** The kind of sound with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Sound ofCode(String code) {
        return Codes.find(values(), "a kind of sound", code);
    }
}
