package org.closedset.vocabulary;

/** How firm a body is in a move. */
public enum Tonus implements Coded {
    SOFT,
    NEUTRAL,
    FIRM;

    @Override
    public String code() {
        return name();
    }

    /** The tonus with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Tonus ofCode(String code) {
        return Codes.find(values(), "a tonus", code);
    }
}
