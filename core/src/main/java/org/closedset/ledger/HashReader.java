package org.closedset.ledger;

/** Where a tree's hashes are read: those of its full subtrees. */
@FunctionalInterface
public interface HashReader {
    /** The hash over the entries {@code index * 2^level} up to, not including, {@code (index + 1) * 2^level}. */
    byte[] hash(int level, long index) throws UnreadableLedger;
}
