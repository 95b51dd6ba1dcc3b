package org.closedset.boundaries;

import java.time.Duration;

/**
 * How many whole hours' notice the contract of a production gives before something wider counts than was allowed, and where
 * it says so; "" where nobody wrote that down. Whatever it is, nothing wider counts sooner than after a day.
 */
public record ContractNotice(int hours, String source) {
    /** No contract is known to give any. */
    public static final ContractNotice NONE = new ContractNotice(0, "");

    private static final int MOST = 336;
    private static final int LINE = 120;

    /** Hours that are not offered, or a source of more than a line, are an {@link IllegalArgumentException}. */
    public ContractNotice {
        if (!offered(hours) || source.length() > LINE || source.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not the notice of a contract");
        }
    }

    /** Whether a contract may give this many: none, or up to two weeks. */
    public static boolean offered(int hours) {
        return hours >= 0 && hours <= MOST;
    }

    public Duration time() {
        return Duration.ofHours(hours);
    }
}
