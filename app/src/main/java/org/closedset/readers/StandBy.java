package org.closedset.readers;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one child that waits for the next PDF, while somebody wants one to wait. */
final class StandBy {
    private @Nullable ReadingChild waiting;
    private boolean wanted;

    /** The first one is started once this time has passed. */
    synchronized void keep(Duration after) {
        wanted = true;
        if (after.isZero()) {
            fill();
        } else {
            CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(this::fill);
        }
    }

    /** No child waits from here on. */
    synchronized void end() {
        wanted = false;
        if (waiting != null) {
            waiting.close();
            waiting = null;
        }
    }

    /** The child that waits, or a new one. */
    ReadingChild take() throws IOException {
        ReadingChild ready = given();
        return ready != null && ready.alive() ? ready : ReadingChild.start(PdfLimits.usual(), false);
    }

    private synchronized @Nullable ReadingChild given() {
        ReadingChild ready = waiting;
        waiting = null;
        return ready;
    }

    /** Starts the next one; where it will not start, whoever reads next learns of it. */
    synchronized void fill() {
        if (!wanted || waiting != null && waiting.alive()) {
            return;
        }
        try {
            waiting = ReadingChild.start(PdfLimits.usual(), true);
        } catch (IOException e) {
            waiting = null;
        }
    }
}
