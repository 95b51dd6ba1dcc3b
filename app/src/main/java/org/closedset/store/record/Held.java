package org.closedset.store.record;

/** A fact in memory, and the key it was sealed under. */
record Held(KeyId key, Fact fact) {
    Held erased() {
        return new Held(key, new Fact.Erased(fact.sequence(), fact.log()));
    }
}
