package org.closedset.store.record;

import java.util.List;

/** What a check of the archive found: how much there is, and a sentence for all that is wrong. */
public record Findings(long acts, long facts, long erased, List<String> faults) {
    public Findings {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
