package org.closedset.vocabulary;

/** How fast a move is done. */
public enum Tempo implements Coded {
    HELD,
    SLOW,
    WALKING,
    QUICK,
    SHARP;

    @Override
    public String code() {
        return name();
    }

    /** The tempo with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Tempo ofCode(String code) {
        return Codes.find(values(), "a tempo", code);
    }
}
