package org.closedset.production;

import java.util.Base64;

/**
 * A script's own file as it was given: its name, the SHA-256 of its bytes (64 hex digits), and the bytes in base64 (RFC
 * 4648 section 4, padded). What is no base64 is an {@link IllegalArgumentException}.
 */
public record ScriptFile(String name, String sha256, String base64) {
    public ScriptFile {
        if (!Base64.getEncoder()
                .encodeToString(Base64.getDecoder().decode(base64))
                .equals(base64)) {
            throw new IllegalArgumentException("spelt otherwise than it would be written");
        }
    }

    /** {@code sha256} is that of {@code bytes}. */
    public static ScriptFile of(String name, String sha256, byte[] bytes) {
        return new ScriptFile(name, sha256, Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    @Override
    public String toString() {
        return "ScriptFile[confidential]";
    }
}
