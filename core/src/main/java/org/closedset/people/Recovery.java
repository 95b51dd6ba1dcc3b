package org.closedset.people;

/** What a printed recovery code is recognised by: its public first part, and a slow hash of the rest. */
public record Recovery(String id, String hash) {
    @Override
    public String toString() {
        return "Recovery[confidential]";
    }
}
