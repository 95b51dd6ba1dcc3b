package org.closedset.ledger;

import java.security.PrivateKey;

/** Signs notes with the secret half of a key; never prints it. */
public final class NoteSigner {
    private static final byte[] TRIAL = {};

    private final VerifierKey key;
    private final PrivateKey secret;

    /** Demands that the two halves belong together. */
    public NoteSigner(VerifierKey key, PrivateKey secret) {
        this.key = key;
        this.secret = secret;
        if (!key.verifies(TRIAL, Ed25519.sign(secret, TRIAL))) {
            throw new IllegalArgumentException("the halves of two keys");
        }
    }

    public VerifierKey key() {
        return key;
    }

    NoteSignature sign(byte[] message) {
        return new NoteSignature(key.name(), key.id(), Ed25519.sign(secret, message));
    }
}
