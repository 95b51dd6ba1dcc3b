package org.closedset.riders;

import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;

/** How much of one zone of somebody is seen for some counts, in the room and in the picture, and what is so meanwhile. */
public record Bared(Zone zone, RoomExposure room, PictureExposure picture, int counts, Set<Condition> met) {
    public Bared {
        met = Set.copyOf(met);
    }

    /** Whether anything of it is seen at all. */
    public boolean shows() {
        return room != RoomExposure.E0 || picture != PictureExposure.E0;
    }
}
