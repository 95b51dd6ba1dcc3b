package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Zone;

/**
 * What a rider names as closed although all that is not listed is: these zones, and these actions. It closes even what
 * another clause opens. {@code id} names it within its rider.
 */
public record Exclusion(String id, Set<Zone> zones, Set<Action> actions) {
    public Exclusion {
        zones = Set.copyOf(zones);
        actions = Set.copyOf(actions);
    }

    boolean closes(Touch touch) {
        return zones.contains(touch.on()) || actions.contains(touch.action());
    }

    boolean closes(Bared bared) {
        return zones.contains(bared.zone());
    }

    @Override
    public String toString() {
        return "Exclusion[confidential]";
    }
}
