package org.closedset.ledger;

import java.util.Arrays;
import java.util.List;

/** Checks a whole log by its entries: every tile and the root are reckoned again, and the first that differs is named. */
public final class WholeLog {
    private final StoredFiles files;
    private final Checkpoint checkpoint;

    private WholeLog(LogFiles files, Checkpoint checkpoint) {
        this.files = new StoredFiles(files, checkpoint.size());
        this.checkpoint = checkpoint;
    }

    /**
     * Whether the log's bundles hold entries of this kind only, and its tiles and the checkpoint's root follow from
     * them. What does not is thrown, with the file that is wrong; one bundle is held at a time.
     */
    public static void check(LogFiles files, Checkpoint checkpoint, LogKind kind) throws UnreadableLedger {
        new WholeLog(files, checkpoint).check(kind);
    }

    private void check(LogKind kind) throws UnreadableLedger {
        OpenTiles open = new OpenTiles(this::compare);
        for (Bundle bundle : (Iterable<Bundle>) Bundle.grown(0, checkpoint.size())::iterator) {
            for (byte[] entry : files.bundle(bundle)) {
                if (form(entry, bundle) != kind) {
                    throw UnreadableLedger.in(bundle, Fault.ENTRY_KIND);
                }
                open.add(Hashing.leaf(entry));
            }
        }
        open.finish();
        if (!Arrays.equals(open.root(), checkpoint.root())) {
            throw new UnreadableLedger(Fault.CHECKPOINT_DIFFERS);
        }
    }

    private static LogKind form(byte[] entry, Bundle bundle) throws UnreadableLedger {
        try {
            return Entry.read(entry).kind();
        } catch (UnreadableLedger e) {
            throw UnreadableLedger.in(bundle, e.fault());
        }
    }

    private void compare(Tile tile, byte[] bytes) throws UnreadableLedger {
        List<byte[]> stored = files.tile(tile.level(), tile.number());
        if (!Arrays.equals(Tile.bytes(stored), bytes)) {
            throw UnreadableLedger.in(tile, Fault.TILE_DIFFERS);
        }
    }
}
