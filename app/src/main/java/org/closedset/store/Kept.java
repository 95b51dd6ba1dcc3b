package org.closedset.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;

/**
 * What a decision file held when it was read. {@code stamp} names those bytes, "" where there was no file; {@code draft}
 * is there as soon as anything was decided; {@code acts} are oldest first.
 */
public record Kept(String stamp, Optional<Draft> draft, List<Act> acts) {
    public Kept {
        acts = List.copyOf(acts);
    }

    /** What stands on the draft, oldest first: everything since the decisions were last brought to a new one. */
    public List<Decision> decisions() {
        List<Decision> standing = new ArrayList<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Decided it -> standing.addAll(it.decisions());
                case Act.Carried it -> {
                    standing.clear();
                    standing.addAll(it.decisions());
                }
            }
        }
        return List.copyOf(standing);
    }

    /** The last time the decisions were brought to a new draft. */
    public Optional<Act.Carried> carried() {
        return acts.stream()
                .filter(Act.Carried.class::isInstance)
                .map(Act.Carried.class::cast)
                .reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Kept[confidential]";
    }
}
