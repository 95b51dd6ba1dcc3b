package org.closedset.store.record;

import javax.crypto.SecretKey;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.NoteSigner;

/**
 * What a log is signed with, what seals the salts of its padding, and the last checkpoint that may have left the
 * archive.
 */
record LogKey(KeyId id, NoteSigner signer, SecretKey padding, byte[] note, Checkpoint remembered) {
    @Override
    public String toString() {
        return "LogKey[confidential]";
    }
}
