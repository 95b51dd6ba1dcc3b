package org.closedset.web.desk;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Chance that two servers can share: what it gives follows from the seed it was last thrown with. */
final class Dice extends SecureRandom {
    private transient RandomGenerator source = new SplittableRandom(0);
    private transient @Nullable Thread only;

    synchronized void from(long seed) {
        source = new SplittableRandom(seed);
    }

    /** From here on this thread is given what follows from the seed, and every other what nobody can foretell. */
    synchronized void fromHere(long seed) {
        from(seed);
        only = Thread.currentThread();
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        if (only == null || only == Thread.currentThread()) {
            source.nextBytes(bytes);
        } else {
            super.nextBytes(bytes);
        }
    }
}
