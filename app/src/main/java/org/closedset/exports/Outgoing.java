package org.closedset.exports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.closedset.breakdown.Review;

/**
 * A breakdown on its way out: the script's file name, what stands, when that was so, and whether the sentence model
 * helped to find it.
 */
public record Outgoing(String file, Review review, Instant asOf, boolean meaning) {
    public Outgoing {
        asOf = asOf.truncatedTo(ChronoUnit.SECONDS);
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
