package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;

/** A tree in memory whose leaf i holds i in two bytes or in one, and its hashes reckoned a second, plain way. */
final class Grown implements HashReader {
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<List<byte[]>> levels = new ArrayList<>();

    static Grown ofBytes(int size) {
        Grown grown = new Grown();
        for (int i = 0; i < size; i++) {
            grown.add(new byte[] {(byte) i});
        }
        return grown;
    }

    static Grown ofNumbers(int size) {
        Grown grown = new Grown();
        for (int i = 0; i < size; i++) {
            grown.add(new byte[] {(byte) (i >> 8), (byte) i});
        }
        return grown;
    }

    private void add(byte[] entry) {
        leaves.add(Hashing.leaf(entry));
        byte[] hash = leaves.getLast();
        for (int level = 0; ; level++) {
            if (levels.size() == level) {
                levels.add(new ArrayList<>());
            }
            List<byte[]> row = levels.get(level);
            row.add(hash);
            if (row.size() % 2 == 1) {
                return;
            }
            hash = Hashing.node(row.get(row.size() - 2), hash);
        }
    }

    @Override
    public byte[] hash(int level, long index) throws UnreadableLedger {
        if (level >= levels.size() || index >= levels.get(level).size()) {
            throw new UnreadableLedger(Fault.HASH_ABSENT);
        }
        return levels.get(level).get(Math.toIntExact(index));
    }

    byte[] leaf(int index) {
        return leaves.get(index);
    }

    /** RFC 6962, section 2.1, word for word: the hash of the list of these leaves. */
    byte[] plainly(int from, int to) {
        if (from == to) {
            return Hashing.empty();
        }
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return Hashing.node(plainly(from, middle), plainly(middle, to));
    }
}
