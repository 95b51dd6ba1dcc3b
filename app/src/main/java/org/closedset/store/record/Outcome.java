package org.closedset.store.record;

/** What became of an act. */
public sealed interface Outcome<R> {
    /** Durable, as the facts numbered {@code first} to {@code last}; {@code again} where the act had been kept before. */
    record Kept<R>(long first, long last, boolean again) implements Outcome<R> {}

    record Refused<R>(R reason) implements Outcome<R> {}
}
