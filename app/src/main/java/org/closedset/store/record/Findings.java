package org.closedset.store.record;

import java.util.List;

/**
 * What a check of the archive found: how much there is, how many facts wait to enter the ledger, what is to be known of
 * it, and a sentence for all that is wrong.
 */
public record Findings(long acts, long facts, long erased, long waiting, List<String> told, List<String> faults) {
    public Findings {
        told = List.copyOf(told);
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }
}
