package org.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.closedset.vocabulary.Kind;

/**
 * Ids of passages: twelve hex digits of SHA-256 over the kind and the passage's own words, spacing and case folded, so
 * that the same words in another draft keep the id and changed words lose it.
 */
public final class PassageIds {
    private PassageIds() {}

    /** The id of the {@code nth} passage (from 0) of its scene with this kind and these words. */
    public static String of(Kind kind, String words, int nth) {
        String folded = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        byte[] hash = sha256(kind.code() + "\n" + folded + "\n" + nth);
        return HexFormat.of().formatHex(hash, 0, 6);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
