package org.closedset.ledger;

/** Takes each tile of a growing tree. */
@FunctionalInterface
interface TileSink {
    void take(Tile tile, byte[] bytes) throws UnreadableLedger;
}
