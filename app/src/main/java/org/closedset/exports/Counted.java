package org.closedset.exports;

import org.closedset.breakdown.Review;
import org.closedset.breakdown.Summary;

/**
 * The figures that could be taken for facts, in the one wording all pages, prints and files use: how many the tool only
 * proposes, how many a person confirmed, how much nobody has read.
 */
public final class Counted {
    private Counted() {}

    /** How many scenes need care, and how many nobody has read. */
    public static String care(Review review) {
        Summary all = Summary.of(review);
        int confirmed = Summary.of(review.confirmed()).needingCare();
        int proposed = all.needingCare() - confirmed;
        return Wording.say("counted.care", scenes(confirmed, proposed), unread(all));
    }

    private static String scenes(int confirmed, int proposed) {
        if (confirmed == 0) {
            return proposed == 0 ? Wording.say("counted.none") : Wording.say("counted.proposed", proposed);
        }
        return proposed == 0
                ? Wording.say("counted.confirmed", confirmed)
                : Wording.say("counted.both", confirmed, proposed);
    }

    private static String unread(Summary all) {
        return all.unread() == 0
                ? Wording.say("counted.read")
                : Wording.say("counted.unread", all.unread(), all.read() + all.unread());
    }

    /** How many riders are likely needed, one for each person and scene. */
    public static String riders(Review review) {
        Summary.Riders all = Summary.of(review).riders();
        int confirmed = Summary.of(review.confirmed()).riders().known();
        if (all.known() == 0) {
            return Wording.say("counted.riders.none");
        }
        String split = all.forGroups() == 0 || all.forPeople() == 0
                ? ""
                : Wording.say("counted.riders.split", all.forPeople(), all.forGroups());
        if (confirmed == all.known()) {
            return Wording.say("counted.riders.confirmed", confirmed, split);
        }
        return Wording.say("counted.riders", all.known(), split, confirmed);
    }
}
