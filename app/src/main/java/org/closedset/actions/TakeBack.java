package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;

/** The decisions that bring back what stood before some others. */
final class TakeBack {
    private TakeBack() {}

    /** Each once, in their order; {@code before} is the review as it stood. */
    static List<Decision> of(List<Decision> decisions, Review before) {
        return decisions.stream()
                .map(decision -> of(decision, before))
                .distinct()
                .toList();
    }

    /** The id of the passage it is about, or "" where it is about a scene's being read. */
    static String passage(Decision.InScene decision) {
        return switch (decision) {
            case Decision.Confirmed it -> it.passage();
            case Decision.Changed it -> it.passage();
            case Decision.Rejected it -> it.passage();
            case Decision.Added it -> it.added().id();
            case Decision.Reopened it -> it.passage();
            case Decision.SceneRead it -> "";
        };
    }

    private static Decision of(Decision decision, Review before) {
        return switch (decision) {
            case Decision.InScene it -> of(it, before);
            case Decision.AgeSaid it -> new Decision.AgeSaid(it.character(), before.ageSaid(it.character()));
        };
    }

    private static Decision of(Decision.InScene decision, Review before) {
        String scene = decision.scene();
        String passage = passage(decision);
        if (passage.isEmpty()) {
            return new Decision.SceneRead(scene, before.isRead(scene));
        }
        return before.breakdown().scenes().stream()
                .filter(it -> it.scene().id().own().equals(scene))
                .findFirst()
                .map(it -> of(it, passage, before))
                .orElseGet(() -> new Decision.Reopened(scene, passage));
    }

    private static Decision of(SceneBreakdown breakdown, String passage, Review before) {
        String scene = breakdown.scene().id().own();
        Optional<Review.Item> item = Basis.item(before, breakdown, passage);
        if (item.isEmpty()) {
            return new Decision.Reopened(scene, passage);
        }
        return switch (item.get().state()) {
            case PROPOSED -> new Decision.Reopened(scene, passage);
            case CONFIRMED -> new Decision.Confirmed(scene, passage);
            case CHANGED -> new Decision.Changed(scene, passage, item.get().passage());
            case REJECTED -> new Decision.Rejected(scene, passage);
            case ADDED -> new Decision.Added(scene, item.get().passage());
        };
    }
}
