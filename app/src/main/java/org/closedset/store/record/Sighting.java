package org.closedset.store.record;

import java.time.LocalDate;

/** That somebody is shown something of whoever is named, on this day. Who and what are opaque to the record. */
public record Sighting(KeyName of, String by, String what, LocalDate day) {
    public Sighting {
        Ids.checked(by);
        Ids.checked(what);
    }

    @Override
    public String toString() {
        return "Sighting[confidential]";
    }
}
