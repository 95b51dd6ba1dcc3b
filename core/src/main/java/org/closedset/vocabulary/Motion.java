package org.closedset.vocabulary;

/** How a contact moves. */
public enum Motion implements Coded {
    STILL,
    TRACE,
    /** From one zone to another. */
    PATH,
    PRESS,
    RELEASE,
    ROCK,
    ROLL,
    LIFT,
    LOWER;

    @Override
    public String code() {
        return name();
    }

    /** The motion with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Motion ofCode(String code) {
        return Codes.find(values(), "a motion", code);
    }
}
