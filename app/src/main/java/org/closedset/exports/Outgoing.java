package org.closedset.exports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.closedset.breakdown.Review;

/**
 * A breakdown on its way out: the script's file name, what stands, when that was so, whether the sentence model helped
 * to find it, and whether what a person set aside goes along, apart from what stands.
 */
public record Outgoing(String file, Review review, Instant asOf, boolean meaning, boolean withRejected) {
    public Outgoing {
        asOf = asOf.truncatedTo(ChronoUnit.SECONDS);
    }

    public Outgoing(String file, Review review, Instant asOf, boolean meaning) {
        this(file, review, asOf, meaning, false);
    }

    /** The same with what was set aside, or without. */
    public Outgoing withRejected(boolean along) {
        return new Outgoing(file, review, asOf, meaning, along);
    }

    /** The title on the title page, else the file's name. */
    public String title() {
        String title = review.breakdown().screenplay().name().strip();
        return title.isEmpty() ? file : title;
    }

    @Override
    public String toString() {
        return "Outgoing[confidential]";
    }
}
