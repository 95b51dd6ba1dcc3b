package org.closedset.vocabulary;

/** Who bears whose weight. */
public enum Weight implements Coded {
    NONE,
    SHARED,
    SUPPORTED,
    BORNE;

    @Override
    public String code() {
        return name();
    }

    /** The kind of weight with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Weight ofCode(String code) {
        return Codes.find(values(), "a kind of weight", code);
    }
}
