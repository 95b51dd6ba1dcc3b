package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree of RFC 6962 over hashes that lie elsewhere: roots of any size, and proofs. */
public final class Tree {
    private final HashReader hashes;

    public Tree(HashReader hashes) {
        this.hashes = hashes;
    }

    public byte[] root(long size) throws UnreadableLedger {
        return subtree(0, size);
    }

    /** The path from the entry's leaf to the root of the tree of this size. */
    public List<byte[]> inclusion(long index, long size) throws UnreadableLedger {
        return inclusion(index, 0, size);
    }

    /** What shows that the tree of the later size begins with that of the earlier one. */
    public List<byte[]> consistency(long earlier, long later) throws UnreadableLedger {
        return consistency(0, earlier, later);
    }

    /** The hashes that become known with a further leaf, lowest first: of the leaf and of every subtree it fills. */
    public List<byte[]> completed(long index, byte[] leaf) throws UnreadableLedger {
        List<byte[]> known = new ArrayList<>(List.of(leaf));
        byte[] hash = leaf;
        for (int level = 0; ((index >> level) & 1) == 1; level++) {
            hash = Hashing.node(hashes.hash(level, (index >> level) - 1), hash);
            known.add(hash);
        }
        return known;
    }

    byte[] subtree(long start, long end) throws UnreadableLedger {
        demand(isSubtree(start, end));
        long size = end - start;
        if (size == 0) {
            return Hashing.empty();
        }
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return hashes.hash(level, start >> level);
        }
        long middle = start + Long.highestOneBit(size);
        return Hashing.node(subtree(start, middle), subtree(middle, end));
    }

    List<byte[]> inclusion(long index, long start, long end) throws UnreadableLedger {
        demand(isSubtree(start, end) && index >= start && index < end);
        List<byte[]> path = new ArrayList<>();
        climb(index, start, end, path);
        return path;
    }

    private void climb(long index, long start, long end, List<byte[]> path) throws UnreadableLedger {
        if (end - start == 1) {
            return;
        }
        long middle = middle(start, end);
        if (index < middle) {
            climb(index, start, middle, path);
            path.add(subtree(middle, end));
        } else {
            climb(index, middle, end, path);
            path.add(subtree(start, middle));
        }
    }

    List<byte[]> consistency(long start, long end, long size) throws UnreadableLedger {
        demand(isSubtree(start, end) && end <= size);
        List<byte[]> path = new ArrayList<>();
        if (start < end) {
            join(start, end, 0, size, true, path);
        }
        return path;
    }

    /** {@code known}: the checker holds the hash of the whole of [start, end) already. */
    private void join(long start, long end, long from, long to, boolean known, List<byte[]> path)
            throws UnreadableLedger {
        if (start == from && end == to) {
            if (!known) {
                path.add(subtree(from, to));
            }
            return;
        }
        long middle = middle(from, to);
        if (end <= middle) {
            join(start, end, from, middle, known, path);
            path.add(subtree(middle, to));
        } else if (start >= middle) {
            join(start, end, middle, to, known, path);
            path.add(subtree(from, middle));
        } else {
            join(middle, end, middle, to, false, path);
            path.add(subtree(from, middle));
        }
    }

    /** Whether the range is a subtree of every tree that holds it: it starts at a multiple of its size, rounded up. */
    static boolean isSubtree(long start, long end) {
        if (start < 0 || end < start) {
            return false;
        }
        long size = end - start;
        long rounded = size < 2 ? 1 : Long.highestOneBit(size - 1) << 1;
        return rounded < 0 ? start == 0 : start % rounded == 0;
    }

    /** The largest power of two below the size, from the start. */
    private static long middle(long start, long end) {
        return start + Long.highestOneBit(end - start - 1);
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no such range in the tree");
        }
    }
}
