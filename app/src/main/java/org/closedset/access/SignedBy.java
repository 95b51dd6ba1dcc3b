package org.closedset.access;

/**
 * What a passkey answered when it signed something: its id, what it is checked with, and the three parts that are checked; all
 * in base64url without padding.
 */
public record SignedBy(String id, String key, String client, String authenticator, String signature) {
    @Override
    public String toString() {
        return "SignedBy[confidential]";
    }
}
