package org.closedset.riders;

import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Contact;
import org.closedset.boundaries.Means;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * One touch as the person meets it whose body it is on: where, by which zone of the partner, what it does there, how deep,
 * for how many counts, and what is so while it happens.
 */
public record Touch(
        Zone on, Side side, Zone by, Action action, Level level, int counts, PersonId partner, Set<Condition> met) {
    public Touch {
        met = Set.copyOf(met);
    }

    /** The same held off, so that nothing is touched: air is a means of its own to a boundary. */
    Touch near() {
        return new Touch(on, side, by, action, Level.AIR, counts, partner, met);
    }

    /** The same as a boundary is asked about it. */
    public Contact contact() {
        boolean near = level == Level.AIR || !action.touches();
        Means means = action.withThing() ? Means.THING : Means.of(by);
        return new Contact(on, side, near ? Means.AIR : means, level, partner, met);
    }
}
