package org.closedset.boundaries;

import java.util.EnumSet;
import java.util.Set;
import org.closedset.vocabulary.Level;

/** What somebody says of one way of being touched. Only what is open allows anything; no answer carries a reason. */
public sealed interface Answer {
    /** To be asked about first, each time; allows nothing. */
    record AskMe() implements Answer {}

    record Closed() implements Answer {}

    /** Open down to this level, while each of {@code only} is so. */
    record Open(Level upTo, Set<Condition> only) implements Answer {
        public Open {
            only = Set.copyOf(only);
        }

        @Override
        public String toString() {
            return "Open[confidential]";
        }
    }

    /** Whether everything this allows is allowed by the other too, and nothing it closes is only to be asked about there. */
    default boolean within(Answer other) {
        return switch (this) {
            case Closed closed -> true;
            case AskMe ask -> !(other instanceof Closed);
            case Open mine ->
                other instanceof Open theirs
                        && mine.upTo().noDeeperThan(theirs.upTo())
                        && mine.only().containsAll(theirs.only());
        };
    }

    /** The narrower of both: what it allows is what both allow. */
    default Answer meet(Answer other) {
        if (this instanceof Open mine && other instanceof Open theirs) {
            Set<Condition> only = EnumSet.noneOf(Condition.class);
            only.addAll(mine.only());
            only.addAll(theirs.only());
            return new Open(mine.upTo().noDeeperThan(theirs.upTo()) ? mine.upTo() : theirs.upTo(), only);
        }
        return this instanceof Closed || other instanceof Open ? this : other;
    }
}
