package org.closedset.actions;

import java.util.Optional;
import org.closedset.breakdown.Review;

/** What became of an act. */
public sealed interface Outcome {
    /** It is kept. */
    record Done() implements Outcome {}

    /**
     * Nothing was written: the page it was based on is not what stands now. {@code there} is the passage as it stands,
     * empty where it is gone or where the act was about a whole scene.
     */
    record Overtaken(Optional<Review.Item> there) implements Outcome {}

    /** Nothing was written; the sentence says why and what to do. */
    record Refused(String sentence) implements Outcome {}

    /** The script or scene is not there (any more), or is still being read. */
    record Gone() implements Outcome {}
}
