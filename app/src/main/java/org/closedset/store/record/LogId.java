package org.closedset.store.record;

/** One log of a production: the first of its kind is 1, and each that goes on after a restored copy one more. */
record LogId(ProductionId production, Log log, int number) {}
