package org.closedset.choreography;

import java.util.Optional;
import org.closedset.people.PersonId;

/** What a move is done to. */
public sealed interface Touched {
    record Somebody(PersonId who) implements Touched {}

    /** Whoever does it. */
    record Self() implements Touched {}

    /** Furniture, cloth, a prop. */
    record Thing() implements Touched {}

    /** Nothing: a look, a gesture. */
    record Air() implements Touched {}

    /** The other person, where there is one. */
    default Optional<PersonId> person() {
        return this instanceof Somebody it ? Optional.of(it.who()) : Optional.empty();
    }
}
