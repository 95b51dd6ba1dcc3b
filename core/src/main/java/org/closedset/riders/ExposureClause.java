package org.closedset.riders;

import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Showing;
import org.closedset.vocabulary.Zone;

/**
 * What a rider opens to be seen: of these zones these degrees, in the room and in the picture apart, for at most so many
 * counts, while every one of {@code only} is so. {@code id} names the clause within its rider.
 */
public record ExposureClause(String id, Set<Zone> zones, Showing.Degrees degrees, int counts, Set<Condition> only) {
    public ExposureClause {
        zones = Set.copyOf(zones);
        only = Set.copyOf(only);
        if (zones.stream().anyMatch(Zone::alwaysClosed)) {
            throw new IllegalArgumentException("nobody's consent opens this zone");
        }
    }

    /** The first thing in which it is outside of this clause, or nothing where it is inside. */
    Outside outside(Bared bared) {
        if (!zones.contains(bared.zone())) {
            return Outside.ZONE;
        }
        if (bared.counts() > counts) {
            return Outside.COUNTS;
        }
        if (!degrees.room().contains(bared.room())) {
            return Outside.ROOM;
        }
        if (!degrees.picture().contains(bared.picture())) {
            return Outside.PICTURE;
        }
        return bared.met().containsAll(only) ? Outside.NOTHING : Outside.CONDITION;
    }

    @Override
    public String toString() {
        return "ExposureClause[confidential]";
    }
}
