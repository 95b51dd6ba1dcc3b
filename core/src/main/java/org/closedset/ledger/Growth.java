package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;

/** What a log writes as it grows: whole files, in an order in which every one follows from those before it. */
public final class Growth {
    private Growth() {}

    /** A file and all it holds. */
    public record Written(LogFile file, byte[] bytes) {}

    /** The bundles and tiles that these entries change or add behind the first {@code size} ones. */
    public static List<Written> of(LogFiles before, long size, List<byte[]> entries) throws UnreadableLedger {
        List<Written> written = new ArrayList<>(bundles(before, size, entries));
        OpenTiles open = OpenTiles.of(before, size, (tile, bytes) -> written.add(new Written(tile, bytes)));
        for (byte[] entry : entries) {
            open.add(Hashing.leaf(entry));
        }
        open.finish();
        return List.copyOf(written);
    }

    private static List<Written> bundles(LogFiles before, long size, List<byte[]> entries) throws UnreadableLedger {
        List<byte[]> all = new ArrayList<>();
        int held = (int) (size % Tile.FULL);
        if (held > 0 && !entries.isEmpty()) {
            all.addAll(new StoredFiles(before, size).bundle(new Bundle(size / Tile.FULL, held)));
        }
        all.addAll(entries);
        return Bundle.grown(size, size + entries.size())
                .map(bundle -> new Written(bundle, Bundle.bytes(part(all, bundle.number() - size / Tile.FULL))))
                .toList();
    }

    private static List<byte[]> part(List<byte[]> all, long number) {
        int from = Math.toIntExact(number * Tile.FULL);
        return all.subList(from, Math.min(all.size(), from + Tile.FULL));
    }
}
