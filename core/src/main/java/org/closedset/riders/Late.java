package org.closedset.riders;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How late a rider was signed, as far as its call is set. */
public enum Late {
    /** With less time left than the rider gives. */
    NOTICE_RAN,
    /** On the day of the call, or after it. */
    ON_THE_DAY;

    static Optional<Late> of(Process process, Instant signed) {
        boolean onTheDay = process.call()
                .filter(it -> !signed.isBefore(it.truncatedTo(ChronoUnit.DAYS).toInstant()))
                .isPresent();
        return onTheDay
                ? Optional.of(ON_THE_DAY)
                : process.inTime().filter(it -> signed.isAfter(it.toInstant())).map(it -> NOTICE_RAN);
    }
}
