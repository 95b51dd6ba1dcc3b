package org.closedset.vocabulary;

/**
 * How carefully a body zone is shielded and given notice of at first, from ordinary touch to intimate. The person whose
 * body it is may set another.
 */
public enum Tier implements Coded {
    T1,
    T2,
    T3,
    T4,
    /** There is no first setting: the person says. */
    THEIRS;

    @Override
    public String code() {
        return name();
    }

    /** The tier with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Tier ofCode(String code) {
        return Codes.find(values(), "a tier", code);
    }
}
