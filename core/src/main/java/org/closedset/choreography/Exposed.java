package org.closedset.choreography;

import org.closedset.people.PersonId;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;

/** How much of a zone of somebody the room and the picture see from a move on. */
public record Exposed(PersonId who, Zone zone, RoomExposure room, PictureExposure picture) {
    /** EX is a limit, and planning it an {@link IllegalArgumentException}. */
    public Exposed {
        if (room.never() || picture.never()) {
            throw new IllegalArgumentException("a limit is no state");
        }
    }

    /** Whether anything of it is seen at all. */
    public boolean shows() {
        return room != RoomExposure.E0 || picture != PictureExposure.E0;
    }

    Exposed with(PersonId other) {
        return new Exposed(other, zone, room, picture);
    }
}
