package org.closedset.store.record;

/** Whose key a fact is sealed under, and for which class of record; {@code subject} is an opaque id, "" the production. */
public record KeyName(String subject, RecordClass recordClass) {
    public KeyName {
        if (!subject.isEmpty()) {
            Ids.checked(subject);
        }
    }

    /** The production's own. */
    public static KeyName ofProduction(RecordClass recordClass) {
        return new KeyName("", recordClass);
    }
}
