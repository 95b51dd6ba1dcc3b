package org.closedset.boundaries;

/** What somebody says on the day, before work; gone at the day's wrap. Where nothing is said, nothing may be done. */
public sealed interface Today {
    /** As agreed. */
    record AsAgreed() implements Today {}

    /** No more than this today. */
    record Narrower(Boundary to) implements Today {
        @Override
        public String toString() {
            return "Narrower[confidential]";
        }
    }

    /** Nothing of it today. */
    record NotToday() implements Today {}
}
