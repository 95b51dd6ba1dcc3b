package org.closedset.riders;

import java.util.Set;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;

/**
 * What a rider is about and says: whose, as what, which scenes (own ids), the SHA-256 of the script pages it goes by in 64
 * hex digits, and its terms.
 */
public record Paper(PersonId performer, PerformerClass as, Set<String> scenes, String pages, Terms terms) {
    public Paper {
        scenes = Set.copyOf(scenes);
    }

    /** The same with other terms. */
    public Paper with(Terms other) {
        return new Paper(performer, as, scenes, pages, other);
    }

    @Override
    public String toString() {
        return "Paper[confidential]";
    }
}
