package org.closedset.vocabulary;

/** What breath is part of a move. */
public enum Breath implements Coded {
    NONE,
    AUDIBLE,
    MATCHED;

    @Override
    public String code() {
        return name();
    }

    /** The kind of breath with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Breath ofCode(String code) {
        return Codes.find(values(), "a kind of breath", code);
    }
}
