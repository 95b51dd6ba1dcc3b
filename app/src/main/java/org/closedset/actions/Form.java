package org.closedset.actions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a form carries back: the id of its act, so that the same form sent twice counts once, and what its page showed, so
 * that an old one never takes the place of what was said since.
 */
public record Form(String act, String basis) {
    /** The same for one of several things its page can do, so that each of them counts once by itself. */
    public Form to(String what) {
        return new Form(act(act, what), basis);
    }

    /** The id of the act that does this of a form with this one. */
    public static String act(String act, String what) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((act + " " + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
