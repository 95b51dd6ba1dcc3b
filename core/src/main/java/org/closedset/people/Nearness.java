package org.closedset.people;

/** How somebody meets what is in a scene: where it is played, or in its pictures and sound later. */
public enum Nearness {
    ON_SET,
    AFTERWARDS;

    /** The stable code used in files, such as {@code on-set}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Nearness ofCode(String code) {
        return Code.read(Nearness.class, code);
    }
}
