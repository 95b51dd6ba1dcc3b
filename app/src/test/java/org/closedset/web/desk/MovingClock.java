package org.closedset.web.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until a test moves it. */
final class MovingClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    MovingClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    synchronized void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
