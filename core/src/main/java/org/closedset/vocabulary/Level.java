package org.closedset.vocabulary;

/** How deep a contact goes, by anatomy and not by feeling; each deeper than the one before. */
public enum Level implements Coded {
    AIR("L0"),
    SKIN("L1"),
    MUSCLE("L2"),
    BONE("L3"),
    BORNE("L4");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it goes no deeper than what was agreed. */
    public boolean noDeeperThan(Level agreed) {
        return compareTo(agreed) <= 0;
    }

    /** Whether a body meets anything at all. */
    public boolean touches() {
        return this != AIR;
    }

    /** Whether full weight is taken, which needs a note on safety. */
    public boolean needsSafetyNote() {
        return this == BORNE;
    }

    /** The level with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Level ofCode(String code) {
        return Codes.find(values(), "a level", code);
    }
}
