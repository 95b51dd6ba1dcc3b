package org.closedset.ledger;

import java.util.Arrays;
import java.util.List;

/** Checks proofs that come from anywhere: ranges, lengths, that every hash is used and none is missing, then equality. */
public final class Proofs {
    private Proofs() {}

    /** Whether the leaf is at this index in the tree of this size and root (RFC 9162, section 2.1.3.2). */
    public static Verdict inclusion(long index, long size, byte[] leaf, List<byte[]> path, byte[] root) {
        if (size < 0) {
            return refused(Fault.SIZE_NEGATIVE);
        }
        if (index < 0 || index >= size) {
            return refused(Fault.INDEX_OUTSIDE);
        }
        if (leaf.length != Hashing.LENGTH) {
            return refused(Fault.LEAF_LENGTH);
        }
        if (root.length != Hashing.LENGTH) {
            return refused(Fault.ROOT_LENGTH);
        }
        if (!allHashes(path)) {
            return refused(Fault.HASH_LENGTH);
        }
        return climb(index, size - 1, leaf, path, root);
    }

    private static Verdict climb(long index, long lastIndex, byte[] leaf, List<byte[]> path, byte[] root) {
        long at = index;
        long last = lastIndex;
        byte[] hash = leaf;
        for (byte[] next : path) {
            if (last == 0) {
                return refused(Fault.PATH_LONG);
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hashing.node(next, hash);
                int up = Math.min(Long.numberOfTrailingZeros(at), 63);
                at >>= up;
                last >>= up;
            } else {
                hash = Hashing.node(hash, next);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            return refused(Fault.PATH_SHORT);
        }
        return Arrays.equals(hash, root) ? new Verdict.Holds() : refused(Fault.ROOT_DIFFERS);
    }

    /** Whether the later tree begins with the earlier one (RFC 9162, section 2.1.4.2). */
    public static Verdict consistency(
            long earlier, long later, byte[] earlierRoot, byte[] laterRoot, List<byte[]> path) {
        if (earlier < 0 || later < 0) {
            return refused(Fault.SIZE_NEGATIVE);
        }
        if (earlier > later) {
            return refused(Fault.SIZES_REVERSED);
        }
        if (earlierRoot.length != Hashing.LENGTH || laterRoot.length != Hashing.LENGTH) {
            return refused(Fault.ROOT_LENGTH);
        }
        if (!allHashes(path)) {
            return refused(Fault.HASH_LENGTH);
        }
        if (earlier == 0 || earlier == later) {
            return withoutPath(earlier, later, earlierRoot, laterRoot, path);
        }
        return path.isEmpty() ? refused(Fault.PATH_SHORT) : join(earlier, later, earlierRoot, laterRoot, path);
    }

    private static Verdict withoutPath(
            long earlier, long later, byte[] earlierRoot, byte[] laterRoot, List<byte[]> path) {
        if (!path.isEmpty()) {
            return refused(Fault.PATH_LONG);
        }
        if (earlier == 0 && !Arrays.equals(earlierRoot, Hashing.empty())) {
            return refused(Fault.EARLIER_ROOT_DIFFERS);
        }
        if (earlier == later && !Arrays.equals(earlierRoot, laterRoot)) {
            return refused(Fault.ROOT_DIFFERS);
        }
        return new Verdict.Holds();
    }

    private static Verdict join(long earlier, long later, byte[] earlierRoot, byte[] laterRoot, List<byte[]> path) {
        int full = Long.numberOfTrailingZeros(earlier);
        long at = (earlier - 1) >> full;
        long last = (later - 1) >> full;
        boolean whole = at == 0;
        byte[] before = whole ? earlierRoot : path.getFirst();
        byte[] after = before;
        for (byte[] next : whole ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return refused(Fault.PATH_LONG);
            }
            if ((at & 1) == 1 || at == last) {
                before = Hashing.node(next, before);
                after = Hashing.node(next, after);
                int up = Math.min(Long.numberOfTrailingZeros(at), 63);
                at >>= up;
                last >>= up;
            } else {
                after = Hashing.node(after, next);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            return refused(Fault.PATH_SHORT);
        }
        if (!Arrays.equals(before, earlierRoot)) {
            return refused(Fault.EARLIER_ROOT_DIFFERS);
        }
        return Arrays.equals(after, laterRoot) ? new Verdict.Holds() : refused(Fault.ROOT_DIFFERS);
    }

    private static boolean allHashes(List<byte[]> path) {
        return path.stream().allMatch(hash -> hash.length == Hashing.LENGTH);
    }

    private static Verdict refused(Fault fault) {
        return new Verdict.Refused(fault);
    }
}
