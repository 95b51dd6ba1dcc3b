package org.closedset.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried: so many times within a while from the first, then not until that is over. A whole
 * set's phones may share one address, so what is counted by address has to be generous, and what is counted by code not.
 */
public final class Rate {
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final int most;
    private final Duration within;
    private final Map<String, Tried> tried = new LinkedHashMap<>();

    public Rate(Clock clock, int most, Duration within) {
        this.clock = clock;
        this.most = most;
        this.within = within;
    }

    private record Tried(Instant first, int times) {}

    /** Counts one more; whether it may go on. */
    public synchronized boolean allows(String who) {
        Instant now = clock.instant();
        tried.values().removeIf(it -> over(it, now));
        if (!tried.containsKey(who) && tried.size() >= REMEMBERED) {
            return false;
        }
        Tried so = tried.merge(who, new Tried(now, 1), (before, one) -> new Tried(before.first(), before.times() + 1));
        return so.times() <= most;
    }

    /** Takes back one that was counted and then not tried. */
    public synchronized void forgive(String who) {
        tried.computeIfPresent(who, (it, so) -> new Tried(so.first(), so.times() - 1));
    }

    private boolean over(Tried it, Instant now) {
        return !now.isBefore(it.first().plus(within));
    }
}
