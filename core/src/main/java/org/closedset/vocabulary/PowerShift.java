package org.closedset.vocabulary;

/** Towards whom power in the story shifts with a move. */
public enum PowerShift implements Coded {
    TO_INITIATOR,
    TO_RECEIVER,
    EVEN,
    NONE;

    @Override
    public String code() {
        return name();
    }

    /** The shift of power with this code; throws {@link IllegalArgumentException} for any other text. */
    public static PowerShift ofCode(String code) {
        return Codes.find(values(), "a shift of power", code);
    }
}
