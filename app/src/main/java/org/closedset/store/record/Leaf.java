package org.closedset.store.record;

/** Where a fact stands in its log's tree; once it is durable it never changes. */
record Leaf(long sequence, long place) {}
