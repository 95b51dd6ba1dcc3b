package org.closedset.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.closedset.screenplay.Screenplay;

/**
 * The draft decisions were made on: SHA-256 of the script file's bytes, and the screenplay under the own ids the
 * decisions name. Title page and warnings are left out, which nobody needs to match drafts.
 */
public record Draft(String sha256, Screenplay screenplay) {
    public Draft {
        screenplay = new Screenplay(
                screenplay.source(),
                List.of(),
                screenplay.scenes(),
                screenplay.characters(),
                screenplay.groups(),
                screenplay.pages(),
                List.of());
    }

    /** The draft in a script file with these bytes. */
    public static Draft of(byte[] bytes, Screenplay screenplay) {
        return new Draft(hash(bytes), screenplay);
    }

    /** Whether a script file with these bytes is this draft. */
    public boolean isOf(byte[] bytes) {
        return sha256.equals(hash(bytes));
    }

    /** The SHA-256 of these bytes in 64 hex digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Draft[confidential]";
    }
}
