package org.closedset.production;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedset.people.PersonId;

/**
 * One thing that happened on a production. {@code act} names what the person did, 32 lower-case hex digits; an act may
 * tell several facts. {@code by} is who did it, nobody where the program itself did. {@code at} is to the millisecond.
 */
public record Fact(String act, Optional<PersonId> by, Instant at, Content content) {
    private static final Pattern ACT = Pattern.compile("[0-9a-f]{32}");

    public Fact {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (!ACT.matcher(act).matches()) {
            throw new IllegalArgumentException("not the id of an act");
        }
    }

    @Override
    public String toString() {
        return "Fact[confidential]";
    }
}
