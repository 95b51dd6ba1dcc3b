package org.closedset.boundaries;

import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** Being touched once: where, with what, how deep, by whom, and what is so while it happens. */
public record Contact(Zone on, Side side, Means means, Level level, PersonId partner, Set<Condition> met) {
    public Contact {
        met = Set.copyOf(met);
    }
}
