package org.closedset.people;

import java.time.Duration;
import java.time.Instant;

/**
 * That somebody asked for all that is kept about them, to be had from a moment on: a day after they asked, so that nobody
 * who stands beside them gets it. {@code said} whether what they say of themselves is to be in it.
 */
public record Export(boolean said, Instant from) {
    /** How long it waits for them. */
    private static final Duration AFTER = Duration.ofDays(1);

    /** How long it can be had. */
    private static final Duration OPEN = Duration.ofDays(7);

    /** One that is asked for at this moment. */
    public static Export asked(boolean said, Instant now) {
        return new Export(said, now.plus(AFTER));
    }

    public Instant until() {
        return from.plus(OPEN);
    }

    public boolean waits(Instant now) {
        return now.isBefore(from);
    }

    /** Whether it can be had at this moment. */
    public boolean open(Instant now) {
        return !waits(now) && now.isBefore(until());
    }

    @Override
    public String toString() {
        return "Export[confidential]";
    }
}
