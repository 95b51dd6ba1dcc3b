package org.closedset.vocabulary;

/** Where the eyes are in a move. */
public enum EyeContact implements Coded {
    NONE,
    GLANCE,
    /** For a number of counts. */
    HELD,
    CLOSED,
    AVERTED;

    @Override
    public String code() {
        return name();
    }

    /** The kind of eye contact with this code; throws {@link IllegalArgumentException} for any other text. */
    public static EyeContact ofCode(String code) {
        return Codes.find(values(), "a kind of eye contact", code);
    }
}
