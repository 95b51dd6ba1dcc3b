package org.closedset.people;

/** What somebody can have erased of what is kept about them. */
public enum Erasable {
    /** What they say of themselves. */
    SAID,
    /** All that is theirs beside that: how they come in, whom they named, how their age was checked, who looked. */
    PERSONAL;

    /** The stable code used in files, such as {@code said}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Erasable ofCode(String code) {
        return Code.read(Erasable.class, code);
    }
}
