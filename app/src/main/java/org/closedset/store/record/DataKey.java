package org.closedset.store.record;

import javax.crypto.SecretKey;

/** A key that seals facts. */
record DataKey(KeyId id, KeyName name, SecretKey key) {
    @Override
    public String toString() {
        return "DataKey[confidential]";
    }
}
