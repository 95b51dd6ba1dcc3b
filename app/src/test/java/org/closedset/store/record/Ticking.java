package org.closedset.store.record;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on when it is told to. */
final class Ticking extends Clock {
    static final Duration EPOCH = Duration.ofSeconds(1);
    private Instant now = Instant.parse("2026-11-25T09:30:00Z");

    Pace pace() {
        return new Pace(EPOCH, this);
    }

    /** One epoch further. */
    void tick() {
        tick(EPOCH);
    }

    void tick(Duration span) {
        now = now.plus(span);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
