package org.closedset.store.record;

/** What names one act, made by whoever acts; the same id again is the same act. */
public record ActId(String text) {
    public ActId {
        Ids.checked(text);
    }
}
