package org.closedset.choreography;

import org.closedset.boundaries.Reach;
import org.closedset.people.PersonId;
import org.closedset.riders.Covered;
import org.closedset.vocabulary.Zone;

/** One thing that a move was held against, and what came of it. */
public sealed interface Reason {
    /** Whether this alone lets the move be. */
    boolean holds();

    /** Something the move needs is not set. */
    record NotSet(What what) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** What a move can lack. */
    enum What {
        /** Whom or what it touches. */
        TO_WHOM,
        WITH_WHAT,
        WHERE,
        LEVEL,
        COUNTS,
        BARRIERS,
        /** Who is seen how, after something was taken off. */
        EXPOSURE
    }

    /** Nobody is touched or seen in it. */
    record Distant() implements Reason {
        @Override
        public boolean holds() {
            return true;
        }
    }

    /** It ends what is going on, which nothing ever stands in the way of. */
    record Ends() implements Reason {
        @Override
        public boolean holds() {
            return true;
        }
    }

    /** Nobody's age but a verified adult's lets this be done with or near them. */
    record AdultsOnly(PersonId who) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** A kiss with, or undressing of, somebody who is no verified adult: guardian, chaperone and coordinator look at it, and no rule clears it. */
    record LookedAtByPeople(PersonId who) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** Nobody's consent opens this zone. */
    record NeverOpen(PersonId who, Zone zone) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** They have no rider in force for the scene. */
    record NoRider(PersonId who) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** What their rider says, by clause. */
    record ByRider(PersonId who, Zone zone, Covered covered) implements Reason {
        @Override
        public boolean holds() {
            return covered.inside();
        }
    }

    /** Their boundary is not known. */
    record NoBoundary(PersonId who) implements Reason {
        @Override
        public boolean holds() {
            return false;
        }
    }

    /** What their boundary says to a touch. */
    record ByBoundary(PersonId who, Zone zone, Reach reach) implements Reason {
        @Override
        public boolean holds() {
            return reach.allowed();
        }
    }

    /** What their boundary says to being seen so. */
    record BySight(PersonId who, Zone zone, boolean holds) implements Reason {}

    /** What they said today to this move, or that they said nothing yet. */
    record ByToday(PersonId who, Day day) implements Reason {
        @Override
        public boolean holds() {
            return day == Day.ALLOWS;
        }
    }

    /** What today's answer comes to. */
    enum Day {
        ALLOWS,
        NOT_SAID,
        NARROWER,
        NOT_TODAY
    }
}
