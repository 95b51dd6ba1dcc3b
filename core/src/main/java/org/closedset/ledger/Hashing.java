package org.closedset.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The hashes of RFC 6962, section 2.1: SHA-256, told apart by the byte before what is hashed. */
public final class Hashing {
    static final int LENGTH = 32;
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hashing() {}

    /** The root of a tree without entries. */
    public static byte[] empty() {
        return sha256();
    }

    public static byte[] leaf(byte[] entry) {
        return sha256(LEAF, entry);
    }

    public static byte[] node(byte[] left, byte[] right) {
        return sha256(NODE, left, right);
    }

    /** The root of the tree whose leaves have these hashes, or whose last one stands for what is still incomplete. */
    static byte[] tree(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.getFirst();
        }
        int middle = Integer.highestOneBit(hashes.size() - 1);
        return node(tree(hashes.subList(0, middle)), tree(hashes.subList(middle, hashes.size())));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
