package org.closedset.vocabulary;

/** Whether a move grows. */
public enum Ramp implements Coded {
    NONE,
    UP,
    DOWN;

    @Override
    public String code() {
        return name();
    }

    /** The ramp with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Ramp ofCode(String code) {
        return Codes.find(values(), "a ramp", code);
    }
}
