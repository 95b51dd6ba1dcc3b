package org.closedset.closedset;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** What is seen in a scene and what is heard, by kind. */
public record Contents(Set<Kind> seen, Set<Kind> heard) {
    public Contents {
        seen = sorted(seen);
        heard = sorted(heard);
    }

    private static Set<Kind> sorted(Set<Kind> kinds) {
        return Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds));
    }

    /** As the confirmed passages of a scene have it; what somebody only speaks of is neither. */
    public static Contents of(Review review, SceneBreakdown scene) {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        Set<Kind> heard = EnumSet.noneOf(Kind.class);
        review.items(scene).stream()
                .filter(Review.Item::confirmed)
                .map(Review.Item::passage)
                .filter(it -> it.mode().needsCare())
                .forEach(it -> (audible(it) ? heard : seen).add(it.kind()));
        return new Contents(seen, heard);
    }

    private static boolean audible(Passage passage) {
        return passage.mode() == Mode.HEARD || passage.kind() == Kind.VOICE;
    }

    boolean nothing() {
        return seen.isEmpty() && heard.isEmpty();
    }
}
