package org.closedset.web.desk;

import java.util.Optional;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.Standing;

/** How far the coordinator has come with one script, and where to go on. */
record Counts(
        int scenes,
        int unread,
        int undecided,
        Optional<SceneBreakdown> nextUnread,
        Optional<SceneBreakdown> nextUndecided) {

    /** Whether every scene is read and every passage decided. */
    boolean finished() {
        return unread == 0 && undecided == 0;
    }

    static Counts of(Standing standing) {
        return after(standing, "");
    }

    /** The same; where to go on is looked for after this scene first. */
    static Counts after(Standing standing, String own) {
        int scenes = 0;
        int unread = 0;
        int undecided = 0;
        boolean past = own.isEmpty();
        Next reading = new Next();
        Next deciding = new Next();
        for (SceneBreakdown scene : standing.breakdown().scenes()) {
            if (scene.scene().omitted()) {
                continue;
            }
            scenes++;
            if (!standing.review().isRead(scene.scene().id().own())) {
                unread++;
                reading.offer(scene, past);
            }
            int open = undecided(standing.review(), scene);
            undecided += open;
            if (open > 0) {
                deciding.offer(scene, past);
            }
            past = past || scene.scene().id().own().equals(own);
        }
        return new Counts(scenes, unread, undecided, reading.found(), deciding.found());
    }

    static int undecided(Review review, SceneBreakdown scene) {
        return (int) review.items(scene).stream()
                .filter(item -> item.state() == Review.State.PROPOSED
                        && item.passage().mode().needsCare())
                .count();
    }

    /** The first after a place, or the first of all where none follows. */
    private static final class Next {
        private Optional<SceneBreakdown> first = Optional.empty();
        private Optional<SceneBreakdown> later = Optional.empty();

        void offer(SceneBreakdown scene, boolean past) {
            if (first.isEmpty()) {
                first = Optional.of(scene);
            }
            if (past && later.isEmpty()) {
                later = Optional.of(scene);
            }
        }

        Optional<SceneBreakdown> found() {
            return later.or(() -> first);
        }
    }
}
