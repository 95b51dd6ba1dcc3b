package org.closedset.vocabulary;

/** What a move's counts are counts of. */
public enum Measure implements Coded {
    FOURS("C4", 4),
    EIGHTS("C8", 8);

    private final String code;
    private final int counts;

    Measure(String code, int counts) {
        this.code = code;
        this.counts = counts;
    }

    @Override
    public String code() {
        return code;
    }

    /** How many counts make one. */
    public int counts() {
        return counts;
    }

    /** The measure with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Measure ofCode(String code) {
        return Codes.find(values(), "a measure", code);
    }
}
