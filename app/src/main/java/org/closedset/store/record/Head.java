package org.closedset.store.record;

/** How far a production's facts and erasures go in the archive. */
record Head(long facts, long erasures) {}
