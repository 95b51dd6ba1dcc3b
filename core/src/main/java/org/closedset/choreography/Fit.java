package org.closedset.choreography;

import java.util.List;

/** Whether a move is allowed, with everything it was held against, clause by clause. Never kept, always worked out anew. */
public record Fit(boolean allowed, List<Reason> reasons) {
    public Fit {
        reasons = List.copyOf(reasons);
    }

    static Fit of(List<Reason> reasons) {
        return new Fit(!reasons.isEmpty() && reasons.stream().allMatch(Reason::holds), reasons);
    }

    @Override
    public String toString() {
        return "Fit[confidential]";
    }
}
