package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;

/** What a picture that a machine made or changed may show of somebody. It says nothing of the room: nobody was there so. */
public record Altered(String id, Set<Zone> zones, Set<PictureExposure> picture) {
    public Altered {
        Line.id(id);
        zones = Set.copyOf(zones);
        picture = Set.copyOf(picture);
        if (zones.isEmpty()
                || picture.isEmpty()
                || zones.stream().anyMatch(Zone::alwaysClosed)
                || picture.stream().anyMatch(PictureExposure::never)) {
            throw new IllegalArgumentException("nothing that could be shown");
        }
    }

    @Override
    public String toString() {
        return "Altered[confidential]";
    }
}
