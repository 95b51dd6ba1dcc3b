package org.closedset.choreography;

import org.closedset.people.PersonId;

/** Who does a move of a group with whom. */
public record Pair(PersonId one, PersonId other) {}
