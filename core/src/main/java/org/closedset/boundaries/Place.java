package org.closedset.boundaries;

import java.util.Optional;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * Where an answer holds: a zone, and as far as they are named one side of it, one means and one partner. {@code side} is
 * {@link Side#L} or {@link Side#R}, and named for zones that have sides alone; anything else is an
 * {@link IllegalArgumentException}.
 */
public record Place(Zone zone, Optional<Side> side, Optional<Means> means, Optional<PersonId> partner) {
    public Place {
        boolean sided = side.isEmpty() || zone.sided() && (side.get() == Side.L || side.get() == Side.R);
        if (!sided) {
            throw new IllegalArgumentException("not a side of this zone");
        }
    }

    /** Everywhere on this zone, by whatever means and whomever. */
    public static Place of(Zone zone) {
        return new Place(zone, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Place side(Side only) {
        return new Place(zone, Optional.of(only), means, partner);
    }

    public Place by(Means only) {
        return new Place(zone, side, Optional.of(only), partner);
    }

    public Place with(PersonId only) {
        return new Place(zone, side, means, Optional.of(only));
    }

    /** Whether what is said here counts there too, where nothing nearer is said. */
    boolean holds(Place there) {
        return zone == there.zone
                && (side.isEmpty() || side.equals(there.side))
                && (means.isEmpty() || means.equals(there.means))
                && (partner.isEmpty() || partner.equals(there.partner));
    }

    /** How much is named: whatever lies inside of a place names more than it. */
    int nearness() {
        return (partner.isPresent() ? 1 : 0) + (means.isPresent() ? 1 : 0) + (side.isPresent() ? 1 : 0);
    }

    @Override
    public String toString() {
        return "Place[confidential]";
    }
}
