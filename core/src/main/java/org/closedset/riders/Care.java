package org.closedset.riders;

import java.util.EnumSet;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Region;
import org.closedset.vocabulary.RiderRule;
import org.closedset.vocabulary.Tier;
import org.closedset.vocabulary.Zone;

/** What a minor's rider may let be done: care and affection between people who are dressed, and nothing else. */
final class Care {
    /** Whole embraces of a family, in which a chest may be met. */
    private static final Set<Action> EMBRACES = EnumSet.of(
            Action.HUG_FRONT, Action.HUG_SIDE, Action.CARRY, Action.CRADLE, Action.COMFORT, Action.DRESS_CHILD);

    private static final Set<Action> HANDS =
            EnumSet.of(Action.PLACE_HAND, Action.REST, Action.HOLD, Action.CLASP, Action.INTERLACE);

    private static final Set<Action> CARRIED = EnumSet.of(Action.CARRY, Action.CRADLE);

    private Care() {}

    static boolean is(Terms terms) {
        return terms.exposures().isEmpty() && terms.contacts().stream().allMatch(Care::is);
    }

    private static boolean is(ContactClause clause) {
        boolean embrace = EMBRACES.containsAll(clause.actions());
        boolean deep = !CARRIED.containsAll(clause.actions()) && !clause.upTo().noDeeperThan(Level.MUSCLE);
        return !deep
                && clause.only().contains(Condition.CLOTHED)
                && clause.actions().stream().allMatch(it -> EMBRACES.contains(it) || HANDS.contains(it))
                && clause.on().stream().allMatch(zone -> open(zone, embrace))
                && clause.by().stream().allMatch(zone -> open(zone, embrace));
    }

    private static boolean open(Zone zone, boolean embrace) {
        boolean intimate = RiderRule.needsRider(Set.of(zone)) || zone.tier() == Tier.T4 || zone == Zone.MOUTH_LINE;
        boolean met = embrace && zone.region() == Region.CHEST && zone != Zone.NIPPLE_AREA;
        return zone.tier() != Tier.THEIRS && (!intimate || met);
    }
}
