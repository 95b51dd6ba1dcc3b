package org.closedset.ledger;

import java.util.List;

/** The hashes of a tree of one size, read from its tiles. */
public final class TiledHashes implements HashReader {
    private static final int DOUBLINGS = 8;
    private final StoredFiles files;
    private final long size;

    public TiledHashes(LogFiles files, long size) {
        this.files = new StoredFiles(files, size);
        this.size = size;
    }

    @Override
    public byte[] hash(int level, long index) throws UnreadableLedger {
        if (level < 0 || level > 62 || index < 0 || index >= size >> level) {
            throw new UnreadableLedger(Fault.HASH_ABSENT);
        }
        int above = level % DOUBLINGS;
        long first = index << above;
        List<byte[]> tile = files.tile(level / DOUBLINGS, first / Tile.FULL);
        int from = (int) (first % Tile.FULL);
        return Hashing.tree(tile.subList(from, from + (1 << above)));
    }
}
