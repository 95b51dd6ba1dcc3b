package org.closedset.choreography;

import java.util.Optional;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Today;
import org.closedset.people.Age;
import org.closedset.riders.Terms;

/**
 * What stands for one person in one scene: their age as it is verified, the terms of their rider while it is in force, their
 * boundary as it counts now, and what they said today. What is empty is unknown, and allows nothing.
 */
public record Agreement(Age age, Optional<Terms> rider, Optional<Boundary> boundary, Optional<Today> today) {
    /** Nothing is known. */
    public static final Agreement UNKNOWN =
            new Agreement(Age.NOT_VERIFIED, Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Agreement[confidential]";
    }
}
