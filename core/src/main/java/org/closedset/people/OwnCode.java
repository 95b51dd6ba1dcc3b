package org.closedset.people;

/**
 * What somebody's own code is recognised by: its public first part, and a slow hash of the rest. It opens the shared tablet
 * once it was {@code handed} to them.
 */
public record OwnCode(String id, String hash, boolean handed) {
    public OwnCode handed(boolean now) {
        return new OwnCode(id, hash, now);
    }

    @Override
    public String toString() {
        return "OwnCode[confidential]";
    }
}
