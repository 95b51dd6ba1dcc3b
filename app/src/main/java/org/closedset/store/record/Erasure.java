package org.closedset.store.record;

/** A data key that is to be destroyed with all it sealed; {@code done} when that has happened. */
record Erasure(long number, KeyId key, boolean done) {}
