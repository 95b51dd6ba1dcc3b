package org.closedset.disclosure;

import java.util.Optional;
import org.closedset.production.Plan;
import org.closedset.production.PlannedScene;
import org.closedset.production.Production;

/** What production is told of a covered scene, from the least careful to the most. No reason goes with it. */
public enum Status {
    /** A coordinator cleared it, and all that can be known so far still holds. */
    GO,
    /** Everything else: unanswered, answered no, withdrawn, age not verified, being planned anew are the same. */
    HOLD,
    /** What nobody's choice can change. */
    STOP;

    /**
     * What is true of a scene of the production, none where it is not covered. Nothing clears a scene yet. A scene that
     * is no longer in the plan is on hold.
     */
    static Optional<Status> of(Production production, String script, String scene) {
        return Optional.ofNullable(production.plan().scripts().get(script)).stream()
                .map(Plan.Scenes::scenes)
                .flatMap(scenes -> scenes.stream().filter(it -> it.own().equals(scene)))
                .findFirst()
                .map(Status::of)
                .orElse(Optional.of(HOLD));
    }

    private static Optional<Status> of(PlannedScene scene) {
        return switch (scene.care()) {
            case NOT_COVERED -> Optional.empty();
            case COVERED -> Optional.of(HOLD);
            case MINOR -> Optional.of(STOP);
        };
    }

    Status moreCareful(Status other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
