package org.closedset.store.record;

import org.jspecify.annotations.Nullable;

/** A fact as the archive has it; {@code sealed} is null when it is erased. The act's facts are its parts 0 to parts-1. */
record Row(
        long sequence,
        ActId act,
        int part,
        int parts,
        Log log,
        KeyId key,
        byte[] commitment,
        byte @Nullable [] sealed) {}
