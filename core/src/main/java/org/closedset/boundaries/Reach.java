package org.closedset.boundaries;

import java.util.Set;
import org.closedset.vocabulary.Level;

/** Whether a boundary allows a contact, and if not why: the one reason that stands first. */
public sealed interface Reach {
    record Allowed() implements Reach {}

    /** Nothing was said of it. */
    record NotSaid() implements Reach {}

    /** They want to be asked about it first. */
    record ToBeAsked() implements Reach {}

    record Closed() implements Reach {}

    /** It goes deeper than {@code upTo}. */
    record TooDeep(Level upTo) implements Reach {}

    /** These are not so. */
    record Missing(Set<Condition> conditions) implements Reach {
        public Missing {
            conditions = Set.copyOf(conditions);
        }
    }

    default boolean allowed() {
        return this instanceof Allowed;
    }
}
