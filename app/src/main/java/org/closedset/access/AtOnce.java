package org.closedset.access;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** So much costly work at once and no more. Who comes next waits for a moment, in the order they came, and no longer. */
public final class AtOnce {
    private final Semaphore places;
    private final Duration patience;

    public AtOnce(int most, Duration patience) {
        this.places = new Semaphore(most, true);
        this.patience = patience;
    }

    /** Does it once there is a place; thrown back to whoever came where there is none for so long. */
    public <T> T of(Supplier<T> work) {
        if (!entered()) {
            throw new Crowded();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
