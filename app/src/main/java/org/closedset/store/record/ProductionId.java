package org.closedset.store.record;

/** The opaque id of a production within an archive. */
public record ProductionId(String text) {
    public ProductionId {
        Ids.checked(text);
    }
}
