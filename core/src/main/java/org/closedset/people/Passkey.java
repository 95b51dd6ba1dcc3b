package org.closedset.people;

/**
 * A key pair whose private half never leaves somebody's device: its id and the credential as the device made it
 * (attested credential data), both in base64url without padding, and what its owner calls the device.
 */
public record Passkey(String id, String credential, String device) {
    @Override
    public String toString() {
        return "Passkey[confidential]";
    }
}
