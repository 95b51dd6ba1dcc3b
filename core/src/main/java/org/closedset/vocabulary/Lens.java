package org.closedset.vocabulary;

/** How much a lens takes in from where it stands. */
public enum Lens implements Coded {
    WIDE_LENS,
    NORMAL_LENS,
    LONG_LENS;

    @Override
    public String code() {
        return name();
    }

    /** The lens with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Lens ofCode(String code) {
        return Codes.find(values(), "a lens", code);
    }
}
