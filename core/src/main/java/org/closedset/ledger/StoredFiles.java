package org.closedset.ledger;

import java.util.List;
import java.util.Optional;

/** The files of a log of one size, read strictly; where a partial one is gone, the full one that took its place. */
final class StoredFiles {
    private final LogFiles files;
    private final long size;

    StoredFiles(LogFiles files, long size) {
        Tile.demand(0, size);
        this.files = files;
        this.size = size;
    }

    /** The hashes that a tree of this size has in this tile, and no more. */
    List<byte[]> tile(int level, long number) throws UnreadableLedger {
        long held = Tile.hashes(level, size);
        if (number < 0 || number * Tile.FULL >= held) {
            throw new UnreadableLedger(Fault.HASH_ABSENT);
        }
        Tile tile = new Tile(level, number, Tile.width(number, held));
        Optional<byte[]> own = files.bytes(tile);
        return own.isPresent()
                ? tile.read(own.get())
                : tile.full().read(grown(tile)).subList(0, tile.width());
    }

    /** The entries that a log of this size has in this bundle, and no more. */
    List<byte[]> bundle(Bundle bundle) throws UnreadableLedger {
        Optional<byte[]> own = files.bytes(bundle);
        return own.isPresent()
                ? bundle.read(own.get())
                : bundle.full().read(grown(bundle)).subList(0, bundle.width());
    }

    private byte[] grown(LogFile file) throws UnreadableLedger {
        Optional<byte[]> bytes = file.width() == Tile.FULL ? Optional.empty() : files.bytes(file.full());
        return bytes.orElseThrow(() -> UnreadableLedger.in(file, Fault.FILE_ABSENT));
    }
}
