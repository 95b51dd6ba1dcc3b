package org.closedset.actions;

import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;

/** The decision that brings a passage back to where it stood. */
final class TakeBack {
    private TakeBack() {}

    static Decision of(String scene, Review.Item before) {
        String id = before.passage().id();
        return switch (before.state()) {
            case PROPOSED -> new Decision.Reopened(scene, id);
            case CONFIRMED -> new Decision.Confirmed(scene, id);
            case CHANGED -> new Decision.Changed(scene, id, before.passage());
            case REJECTED -> new Decision.Rejected(scene, id);
            case ADDED -> new Decision.Added(scene, before.passage());
        };
    }
}
