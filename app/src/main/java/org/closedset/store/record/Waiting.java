package org.closedset.store.record;

/** A fact that stands in no tree yet. */
record Waiting(long sequence, byte[] commitment) {}
