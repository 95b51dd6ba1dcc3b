package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Review;
import org.closedset.production.Plan;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.views.Recorded;

/** Publishes a script's scenes to production, as they stand, or takes them back. It is seen at the next time of publishing. */
public final class PublishScenes {
    private final Hand hand;

    public PublishScenes(Hand hand) {
        this.hand = hand;
    }

    /** {@code title} is how production knows the script. Omitted scenes are left out. */
    public Told of(Recorded recorded, String act, String script, String title, Review review) {
        List<PlannedScene> scenes = review.breakdown().scenes().stream()
                .filter(scene -> !scene.scene().omitted())
                .map(scene -> PlannedScene.of(review, scene))
                .toList();
        return told(recorded, act, new PlanFact.ScenesPublished(script, title, scenes));
    }

    public Told takenBack(Recorded recorded, String act, String script) {
        return told(recorded, act, new PlanFact.ScenesPublished(script, "", List.of()));
    }

    private Told told(Recorded recorded, String act, PlanFact.ScenesPublished now) {
        return hand.keep(recorded, act, production -> {
            PlanFact.ScenesPublished before = Optional.ofNullable(
                            production.plan().scripts().get(now.script()))
                    .map(it -> published(now.script(), it))
                    .orElse(new PlanFact.ScenesPublished(now.script(), "", List.of()));
            boolean same = before.equals(now)
                    || before.scenes().isEmpty() && now.scenes().isEmpty();
            return same ? Hand.Telling.nothing() : Hand.Telling.facts(now, before);
        });
    }

    private static PlanFact.ScenesPublished published(String script, Plan.Scenes scenes) {
        return new PlanFact.ScenesPublished(script, scenes.title(), scenes.scenes());
    }
}
