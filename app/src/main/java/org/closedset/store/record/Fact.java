package org.closedset.store.record;

/** One fact as it is folded, by its place in the production's order. */
public sealed interface Fact {
    long sequence();

    Log log();

    /** A fact that can be read; {@code content} is the bytes that were kept, not to be written to. */
    record Readable(long sequence, Log log, KeyName name, byte[] content) implements Fact {
        @Override
        public String toString() {
            return "Fact[" + sequence + ", confidential]";
        }
    }

    /** A fact whose key, salt and content are destroyed; its commitment stands. */
    record Erased(long sequence, Log log) implements Fact {}
}
