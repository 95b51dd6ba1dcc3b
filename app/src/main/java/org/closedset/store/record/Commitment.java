package org.closedset.store.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The ledger entry of a fact: docs/formats/ledger-entry.md. */
final class Commitment {
    static final int BYTES = 34;
    private static final byte[] TAG = "closedset/ledger/commitment/v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;

    private Commitment() {}

    /** {@code opening} is the salt and behind it the content. */
    static byte[] of(Log log, byte[] opening) {
        byte[] head = {VERSION, (byte) log.code()};
        MessageDigest sha = sha256();
        sha.update(TAG);
        sha.update(head);
        byte[] hash = sha.digest(opening);
        byte[] entry = Arrays.copyOf(head, BYTES);
        System.arraycopy(hash, 0, entry, head.length, hash.length);
        return entry;
    }

    static boolean opens(byte[] entry, Log log, byte[] opening) {
        return MessageDigest.isEqual(entry, of(log, opening));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
