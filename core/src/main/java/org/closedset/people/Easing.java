package org.closedset.people;

/** What somebody may want less of. None of it changes rider, closed set, stop word, cost or certificate. */
public enum Easing {
    SHORTER_MEETINGS,
    OUT_OF_EYELINE,
    ONE_TAP_CHECK_IN;

    /** The stable code used in files, such as {@code out-of-eyeline}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Easing ofCode(String code) {
        return Code.read(Easing.class, code);
    }
}
