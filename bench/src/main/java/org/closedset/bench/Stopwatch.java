package org.closedset.bench;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.closedset.screenplay.UnreadableScreenplay;

/** Times repeated work; the first half of the rounds only warms up. */
final class Stopwatch {
    private static volatile Object kept = "";

    private Stopwatch() {}

    /** Work whose result must be used. */
    interface Work {
        Object done() throws UnreadableScreenplay;
    }

    /** The median of the later half of so many rounds, in milliseconds. */
    static double median(int rounds, Work work) throws UnreadableScreenplay {
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            took[i] = once(work);
        }
        double[] warm = Arrays.copyOfRange(took, rounds / 2, rounds);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    /** As {@link #median}, with a rest before each round in which what prepares itself in the background can finish. */
    static double medianWithRests(int rounds, Work work) throws UnreadableScreenplay {
        double[] took = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            LockSupport.parkNanos(2_500_000_000L);
            took[i] = once(work);
        }
        double[] warm = Arrays.copyOfRange(took, rounds / 3, rounds);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    static double once(Work work) throws UnreadableScreenplay {
        long start = System.nanoTime();
        kept = work.done();
        return (System.nanoTime() - start) / 1e6;
    }

    static Object kept() {
        return kept;
    }
}
