package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A full tile of entries that enters the tree at once. {@code order} tells of each place which entry stands there: that
 * waiting at this number, or behind all of them, the padding under that salt.
 */
public record Epoch(List<Entry> entries, List<Integer> order) {
    /** How many entries may wait for one epoch. */
    public static int most() {
        return Tile.FULL;
    }

    /**
     * Pads the waiting entries with the first of the 256 salts and shuffles all. {@code chance} gives a number below
     * the one it is given, each as likely as the others.
     */
    public static Epoch of(LogKind kind, List<Entry> waiting, List<byte[]> salts, IntUnaryOperator chance) {
        if (waiting.size() > Tile.FULL || salts.size() != Tile.FULL) {
            throw new IllegalArgumentException("an epoch takes up to 256 entries, and 256 salts");
        }
        if (waiting.stream().anyMatch(entry -> entry.kind() != kind)) {
            throw new IllegalArgumentException("an entry of another log");
        }
        List<Entry> all = new ArrayList<>(waiting);
        for (byte[] salt : salts.subList(0, Tile.FULL - waiting.size())) {
            all.add(Entry.padding(kind, salt));
        }
        List<Integer> order = shuffled(chance);
        return new Epoch(order.stream().map(all::get).toList(), order);
    }

    private static List<Integer> shuffled(IntUnaryOperator chance) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < Tile.FULL; i++) {
            int at = chance.applyAsInt(i + 1);
            if (at < 0 || at > i) {
                throw new IllegalArgumentException("chance gave a number that was not asked for");
            }
            order.add(i);
            order.set(i, order.get(at));
            order.set(at, i);
        }
        return List.copyOf(order);
    }
}
