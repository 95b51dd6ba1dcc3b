package org.closedset.store.record;

import java.time.Clock;
import java.time.Duration;

/** How often an epoch is made: once in every span of this length, counted from 1970 on whatever process makes it. */
public record Pace(Duration length, Clock clock) {
    /** As rarely as the evidence of when something was agreed allows, and as often as a working day needs. */
    public static final Duration USUAL = Duration.ofHours(1);

    public Pace {
        if (length.toMillis() < 1) {
            throw new IllegalArgumentException("an epoch has a length");
        }
    }

    long now() {
        return clock.millis();
    }

    /** A time that lies more than an epoch ahead is a clock's that was wrong: it holds nothing up. */
    boolean due(long last, long now) {
        return span(now) > span(last) || span(last) > span(now) + 1;
    }

    /** The number of the span that a time lies in. */
    long span(long millis) {
        return Math.floorDiv(millis, length.toMillis());
    }
}
