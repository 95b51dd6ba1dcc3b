package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;

/** The last tile of every level of a growing tree; gives each tile on as it is filled. */
final class OpenTiles {
    private final TileSink sink;
    private final List<List<byte[]>> rows = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();
    private long size;

    OpenTiles(TileSink sink) {
        this.sink = sink;
    }

    /** Those of a tree of this size, whose further growth is to be taken. */
    static OpenTiles of(LogFiles files, long size, TileSink sink) throws UnreadableLedger {
        OpenTiles open = new OpenTiles(sink);
        StoredFiles stored = new StoredFiles(files, size);
        for (int level = 0; Tile.hashes(level, size) > 0; level++) {
            long held = Tile.hashes(level, size);
            boolean none = held % Tile.FULL == 0;
            open.rows.add(none ? new ArrayList<>() : new ArrayList<>(stored.tile(level, held / Tile.FULL)));
            open.given.add(open.rows.getLast().size());
        }
        open.size = size;
        return open;
    }

    void add(byte[] leaf) throws UnreadableLedger {
        size++;
        byte[] hash = leaf;
        for (int level = 0; ; level++) {
            if (rows.size() == level) {
                rows.add(new ArrayList<>());
                given.add(0);
            }
            List<byte[]> row = rows.get(level);
            row.add(hash);
            if (row.size() < Tile.FULL) {
                return;
            }
            hash = Hashing.tree(row);
            give(level, row);
            row.clear();
            given.set(level, 0);
        }
    }

    /** Gives the partial tiles that have grown since they were last given. */
    void finish() throws UnreadableLedger {
        for (int level = 0; level < rows.size(); level++) {
            List<byte[]> row = rows.get(level);
            if (row.size() > given.get(level)) {
                give(level, row);
                given.set(level, row.size());
            }
        }
    }

    private void give(int level, List<byte[]> row) throws UnreadableLedger {
        long number = (Tile.hashes(level, size) - 1) / Tile.FULL;
        sink.take(new Tile(level, number, row.size()), Tile.bytes(row));
    }

    /** The root: what is open at a level has what is open below as its last, incomplete part. */
    byte[] root() {
        List<byte[]> below = List.of();
        for (List<byte[]> row : rows) {
            List<byte[]> all = new ArrayList<>(row);
            all.addAll(below);
            below = all.isEmpty() ? all : List.of(Hashing.tree(all));
        }
        return below.isEmpty() ? Hashing.empty() : below.getFirst();
    }
}
