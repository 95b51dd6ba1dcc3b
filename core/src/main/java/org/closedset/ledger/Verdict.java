package org.closedset.ledger;

/** What a check says: it holds, or what it refused first. */
public sealed interface Verdict {
    /** Everything was checked and nothing was wrong. */
    record Holds() implements Verdict {}

    /** The first thing that was wrong. */
    record Refused(Fault fault) implements Verdict {}

    default boolean holds() {
        return this instanceof Holds;
    }
}
