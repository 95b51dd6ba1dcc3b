package org.closedset.riders;

/** What a rider says to one touch or exposure, by clause. */
public sealed interface Covered {
    /** Inside this clause. */
    record By(String clause) implements Covered {}

    /** Named as excluded, whatever else is said. */
    record Excluded(String clause) implements Covered {}

    /** Outside of all; this clause came nearest, and it is outside of it in this. */
    record Not(String clause, Outside in) implements Covered {}

    /** The rider says nothing of it, and everything not listed is closed. */
    record NotListed() implements Covered {}

    default boolean inside() {
        return this instanceof By;
    }
}
