package org.closedset.ledger;

/** What can be wrong with something of the ledger. Each has its sentence. */
public enum Fault {
    SIZE_NEGATIVE,
    INDEX_OUTSIDE,
    SIZES_REVERSED,
    LEAF_LENGTH,
    ROOT_LENGTH,
    HASH_LENGTH,
    PATH_SHORT,
    PATH_LONG,
    ROOT_DIFFERS,
    EARLIER_ROOT_DIFFERS,
    HASH_ABSENT,
    FILE_UNKNOWN,
    FILE_LEVEL,
    FILE_NUMBER,
    FILE_WIDTH,
    FILE_ABSENT,
    TILE_LENGTH,
    BUNDLE_SHORT,
    BUNDLE_LONG;

    /** What is wrong, in one sentence a crew member can read. */
    public String sentence() {
        return Wording.say("fault." + name());
    }
}
