package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A breakdown with a person's decisions folded over it: the proposal never counts for more than a proposal. */
public final class Review {
    private final Breakdown breakdown;
    private final Map<String, Map<String, Decision>> byScene = new HashMap<>();
    private final Map<String, Map<String, Passage>> added = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final boolean confirmedOnly;

    private Review(Breakdown breakdown, boolean confirmedOnly) {
        this.breakdown = breakdown;
        this.confirmedOnly = confirmedOnly;
    }

    /** Folds the decisions, oldest first, over the proposal. */
    public static Review of(Breakdown breakdown, List<Decision> decisions) {
        Review review = new Review(breakdown, false);
        decisions.forEach(review::fold);
        return review;
    }

    private void fold(Decision decision) {
        Map<String, Decision> scene = byScene.computeIfAbsent(decision.scene(), own -> new LinkedHashMap<>());
        switch (decision) {
            case Decision.Confirmed it -> scene.put(it.passage(), it);
            case Decision.Changed it -> {
                scene.put(it.passage(), it);
                added.computeIfAbsent(it.scene(), own -> new LinkedHashMap<>())
                        .computeIfPresent(it.passage(), (id, before) -> it.now());
            }
            case Decision.Rejected it -> scene.put(it.passage(), it);
            case Decision.Added it -> {
                scene.put(it.added().id(), it);
                added.computeIfAbsent(it.scene(), own -> new LinkedHashMap<>())
                        .put(it.added().id(), it.added());
            }
            case Decision.Reopened it -> scene.remove(it.passage());
            case Decision.SceneRead it -> {
                if (it.read()) {
                    read.add(it.scene());
                } else {
                    read.remove(it.scene());
                }
            }
        }
    }

    /** The same review with only what a person confirmed, changed or added, so that figures of it rest on no proposal. */
    public Review confirmed() {
        Review confirmed = new Review(breakdown, true);
        confirmed.byScene.putAll(byScene);
        confirmed.added.putAll(added);
        confirmed.read.addAll(read);
        return confirmed;
    }

    public Breakdown breakdown() {
        return breakdown;
    }

    /** Whether a person has marked the scene read; only then may it count as having no intimate content. */
    public boolean isRead(String scene) {
        return read.contains(scene);
    }

    /** The passages of one scene as they stand, proposed and added ones, each with what was decided. */
    public List<Item> items(SceneBreakdown scene) {
        Map<String, Decision> decided = byScene.getOrDefault(scene.scene().id().own(), Map.of());
        List<Item> items = new ArrayList<>();
        Set<String> proposals = new HashSet<>();
        for (Passage proposed : scene.passages()) {
            proposals.add(proposed.id());
            items.add(item(proposed, Optional.ofNullable(decided.get(proposed.id()))));
        }
        for (Passage own :
                added.getOrDefault(scene.scene().id().own(), Map.of()).values()) {
            Decision decision = decided.get(own.id());
            if (decision != null && !proposals.contains(own.id())) {
                items.add(addedItem(own, decision));
            }
        }
        if (confirmedOnly) {
            items.removeIf(item -> !item.confirmed());
        }
        return items;
    }

    private static Item addedItem(Passage own, Decision decision) {
        return switch (decision) {
            case Decision.Changed it -> new Item(it.now(), State.ADDED);
            case Decision.Rejected it -> new Item(own, State.REJECTED);
            case Decision.Added it -> new Item(own, State.ADDED);
            case Decision.Confirmed it -> new Item(own, State.ADDED);
            case Decision.Reopened it -> new Item(own, State.ADDED);
            case Decision.SceneRead it -> new Item(own, State.ADDED);
        };
    }

    private static Item item(Passage proposed, Optional<Decision> decision) {
        if (decision.isEmpty()) {
            return new Item(proposed, State.PROPOSED);
        }
        return switch (decision.get()) {
            case Decision.Confirmed it -> new Item(proposed, State.CONFIRMED);
            case Decision.Changed it -> new Item(it.now(), State.CHANGED);
            case Decision.Rejected it -> new Item(proposed, State.REJECTED);
            case Decision.Added it -> new Item(it.added(), State.ADDED);
            case Decision.Reopened it -> new Item(proposed, State.PROPOSED);
            case Decision.SceneRead it -> new Item(proposed, State.PROPOSED);
        };
    }

    /** A passage and where it stands. */
    public record Item(Passage passage, State state) {
        /** Whether it belongs in the breakdown that goes out: everything that was not rejected. */
        public boolean stands() {
            return state != State.REJECTED;
        }

        /** Whether a person says so: confirmed, changed or added by one. */
        public boolean confirmed() {
            return state != State.REJECTED && state != State.PROPOSED;
        }
    }

    /** What a person said of a passage. */
    public enum State {
        PROPOSED,
        CONFIRMED,
        CHANGED,
        REJECTED,
        ADDED
    }
}
