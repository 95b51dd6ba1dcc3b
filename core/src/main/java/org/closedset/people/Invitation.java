package org.closedset.people;

import java.time.Instant;

/**
 * What an invitation is recognised by until it is used, replaced or {@code until} has come. Neither its secret nor its
 * short code is kept: {@code secret} is the SHA-256 of the one in lower-case hex, {@code code} a slow hash of the other.
 * {@code id} is the public part of the short code.
 */
public record Invitation(String id, String secret, String code, Instant until) {
    @Override
    public String toString() {
        return "Invitation[confidential]";
    }
}
