package org.closedset.store.record;

/** What somebody was shown on one day of whoever asks, and how often. */
public record Sighted(String by, String what, int times) {
    public Sighted {
        Ids.checked(by);
        Ids.checked(what);
        if (times < 1) {
            throw new IllegalArgumentException("what was not shown is not told");
        }
    }

    @Override
    public String toString() {
        return "Sighted[confidential]";
    }
}
