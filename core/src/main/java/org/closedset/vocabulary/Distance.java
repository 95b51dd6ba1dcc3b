package org.closedset.vocabulary;

/** How far two people are from one another, in bands; each farther than the one before. */
public enum Distance implements Coded {
    CONTACT("D0"),
    /** Under ten centimetres. */
    CLOSE("D1"),
    ARM("D2"),
    REACH("D3"),
    ROOM("D4");

    private final String code;

    Distance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether they stay at least as far apart as was agreed. */
    public boolean noNearerThan(Distance agreed) {
        return compareTo(agreed) >= 0;
    }

    /** The distance with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Distance ofCode(String code) {
        return Codes.find(values(), "a distance", code);
    }
}
