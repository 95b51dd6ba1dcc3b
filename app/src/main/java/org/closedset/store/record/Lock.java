package org.closedset.store.record;

import java.security.MessageDigest;

/** What the key store says about the key that opens it: its kind, how it is made, and a proof that it is the right one. */
record Lock(String kind, Hardness hardness, byte[] salt, byte[] proof) {
    boolean same(Lock other) {
        return MessageDigest.isEqual(proof, other.proof);
    }
}
