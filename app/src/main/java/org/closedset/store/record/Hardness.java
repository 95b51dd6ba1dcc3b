package org.closedset.store.record;

import org.closedset.store.record.RecordFailure.Why;

/** What one guess at a passphrase costs: Argon2id with so many KiB, passes and lanes. */
record Hardness(int memory, int passes, int lanes) {
    /** The second choice of RFC 9106 section 4. */
    static final Hardness USUAL = new Hardness(64 << 10, 3, 4);

    private static final int MOST_MEMORY = 512 << 10;
    private static final int MOST_PASSES = 16;
    private static final int MOST_LANES = 16;

    /** Numbers that were stored could ask for the whole machine. */
    Hardness checked(String called) throws RecordFailure {
        boolean sane = memory >= 8 * lanes
                && memory <= MOST_MEMORY
                && passes >= 1
                && passes <= MOST_PASSES
                && lanes >= 1
                && lanes <= MOST_LANES;
        if (!sane) {
            throw RecordFailure.of(Why.DAMAGED, "keys.damaged", called);
        }
        return this;
    }
}
