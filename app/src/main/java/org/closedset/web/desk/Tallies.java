package org.closedset.web.desk;

import java.util.EnumSet;
import java.util.Set;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.vocabulary.Kind;

/** What a scene holds as it stands: rejected passages and mentions do not count. */
final class Tallies {
    private Tallies() {}

    static Set<Kind> kinds(Review review, SceneBreakdown scene) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Review.Item item : review.items(scene)) {
            if (item.stands() && item.passage().mode().needsCare()) {
                kinds.add(item.passage().kind());
            }
        }
        return kinds;
    }

    static boolean holds(Review review, SceneBreakdown scene, Kind kind) {
        return kinds(review, scene).contains(kind);
    }
}
