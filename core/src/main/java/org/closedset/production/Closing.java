package org.closedset.production;

import java.time.LocalDate;
import java.time.Period;

/**
 * What becomes of what people said of themselves once picture has wrapped: for some days each may take a copy of theirs,
 * then it is erased, of everybody. {@code wrapped} is the day in the production's time zone.
 */
public record Closing(LocalDate wrapped, boolean erased) {
    private static final Period COPIES = Period.ofDays(14);

    /** The last day on which a copy can be had. */
    public LocalDate until() {
        return wrapped.plus(COPIES);
    }

    /** The last day on which one can be asked for that is ready in time: it takes a day. */
    public LocalDate askedBy() {
        return until().minusDays(1);
    }

    /** The day it is erased on. */
    public LocalDate erasedOn() {
        return until().plusDays(1);
    }

    /** Whether it is to be erased now and is not yet. */
    public boolean due(LocalDate today) {
        return !erased && !today.isBefore(erasedOn());
    }

    /** For how many days copies can be had. */
    public static int days() {
        return COPIES.getDays();
    }
}
