package org.closedset.people;

/** What an item of a background booking is about: what somebody does, wears, is near, sees or hears. */
public enum ItemKind {
    DO,
    WEAR,
    NEAR,
    SEE,
    HEAR;

    /** Whether somebody is no more than a witness of it, which is exposure too. */
    public boolean witness() {
        return this == SEE || this == HEAR;
    }

    /** The stable code used in files, such as {@code wear}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static ItemKind ofCode(String code) {
        return Code.read(ItemKind.class, code);
    }
}
