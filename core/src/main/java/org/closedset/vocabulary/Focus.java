package org.closedset.vocabulary;

/** How sharply the picture is seen. */
public enum Focus implements Coded {
    SHARP,
    SOFT,
    RACKED;

    @Override
    public String code() {
        return name();
    }

    /** The focus with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Focus ofCode(String code) {
        return Codes.find(values(), "a focus", code);
    }
}
