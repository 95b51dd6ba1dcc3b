package org.closedset.choreography;

import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** A zone and the side of it; {@link Side#C} where it has none. */
public record Spot(Zone zone, Side side) {
    /** A side of a zone without sides is an {@link IllegalArgumentException}. */
    public Spot {
        if (!zone.sided() && side != Side.C) {
            throw new IllegalArgumentException("this zone has no sides");
        }
    }

    Spot mirrored() {
        return switch (side) {
            case L -> new Spot(zone, Side.R);
            case R -> new Spot(zone, Side.L);
            case C, BOTH -> this;
        };
    }
}
