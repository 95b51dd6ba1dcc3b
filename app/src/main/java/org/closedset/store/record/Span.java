package org.closedset.store.record;

/** The facts of one act. */
record Span(long first, long last) {}
