package org.closedset.store.record;

import org.jspecify.annotations.Nullable;

/** A data key as the key store has it; {@code wrapped} is null and the name is the production's when it is destroyed. */
record KeyRow(KeyId id, ProductionId production, KeyName name, byte @Nullable [] wrapped) {}
