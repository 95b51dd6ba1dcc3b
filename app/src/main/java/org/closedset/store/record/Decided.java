package org.closedset.store.record;

import java.util.List;
import java.util.Set;

/** What an act comes to on the state it is shown: facts to keep, or a refusal. */
public sealed interface Decided<R> {
    /**
     * Keeps facts; first everything kept so far under the names in {@code erasing} is erased for good. There is always a
     * fact, if only the one that tells of the erasing.
     */
    record Keep<R>(List<Entry> entries, Set<KeyName> erasing) implements Decided<R> {
        public Keep {
            entries = List.copyOf(entries);
            erasing = Set.copyOf(erasing);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("an act that is kept tells at least one fact");
            }
        }

        @Override
        public String toString() {
            return "Keep[confidential]";
        }
    }

    /** Keeps nothing. */
    record Refuse<R>(R reason) implements Decided<R> {}

    static <R> Decided<R> keep(List<Entry> entries) {
        return new Keep<>(entries, Set.of());
    }

    static <R> Decided<R> refuse(R reason) {
        return new Refuse<>(reason);
    }
}
