package org.closedset.cli;

import java.io.PrintWriter;

/** One line on a terminal that says how far the work is; silent for its first second, and where nobody watches. */
final class Progress {
    private static final long FIRST = 1_000_000_000L;
    private static final long EVERY = 100_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final long began = System.nanoTime();
    private long last;
    private boolean shown;

    Progress(PrintWriter err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    synchronized void say(String line) {
        long now = System.nanoTime();
        if (!watched || now - began < FIRST || now - last < EVERY) {
            return;
        }
        last = now;
        shown = true;
        err.print("\r\u001b[K" + line);
        err.flush();
    }

    /** Takes the line away, so that what is printed next stands alone. */
    synchronized void clear() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }
}
