package org.closedset.riders;

import java.util.EnumSet;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * What a rider opens to touch: any of these actions, by any of these zones of any of these partners, on any of these zones
 * and sides, down to a level, for at most so many counts, while every one of {@code only} is so. {@code id} names the
 * clause within its rider. A clause that opens a zone that is always closed is an {@link IllegalArgumentException}.
 */
public record ContactClause(
        String id,
        Set<Zone> on,
        Set<Side> sides,
        Set<Zone> by,
        Set<Action> actions,
        Level upTo,
        int counts,
        Set<PersonId> partners,
        Set<Condition> only) {
    public ContactClause {
        on = Set.copyOf(on);
        sides = sides(sides);
        by = Set.copyOf(by);
        actions = Set.copyOf(actions);
        partners = Set.copyOf(partners);
        only = Set.copyOf(only);
        if (on.stream().anyMatch(Zone::alwaysClosed) || by.stream().anyMatch(Zone::alwaysClosed)) {
            throw new IllegalArgumentException("nobody's consent opens this zone");
        }
    }

    /** Whoever opens both sides at once has opened each, and the other way round. */
    private static Set<Side> sides(Set<Side> said) {
        Set<Side> all = EnumSet.noneOf(Side.class);
        all.addAll(said);
        if (all.contains(Side.BOTH) || all.contains(Side.L) && all.contains(Side.R)) {
            all.addAll(EnumSet.allOf(Side.class));
        }
        return Set.copyOf(all);
    }

    /** The first thing in which a touch is outside of this clause, or nothing where it is inside. */
    Outside outside(Touch touch) {
        if (!on.contains(touch.on())) {
            return Outside.ZONE;
        }
        if (!partners.contains(touch.partner())) {
            return Outside.PARTNER;
        }
        if (touch.on().sided() && !sides.contains(touch.side())) {
            return Outside.SIDE;
        }
        if (!by.contains(touch.by())) {
            return Outside.MEANS;
        }
        if (!actions.contains(touch.action())) {
            return Outside.ACTION;
        }
        if (!touch.level().noDeeperThan(upTo)) {
            return Outside.LEVEL;
        }
        if (touch.counts() > counts) {
            return Outside.COUNTS;
        }
        return touch.met().containsAll(only) ? Outside.NOTHING : Outside.CONDITION;
    }

    @Override
    public String toString() {
        return "ContactClause[confidential]";
    }
}
