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
    private final Map<String, Map<String, Decision.InScene>> byScene = new HashMap<>();
    private final Map<String, Map<String, Passage>> added = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final StoryAges ages;
    private final boolean confirmedOnly;

    private Review(Breakdown breakdown, boolean confirmedOnly) {
        this.breakdown = breakdown;
        this.ages = new StoryAges(breakdown.screenplay());
        this.confirmedOnly = confirmedOnly;
    }

    /** Folds the decisions, oldest first, over the proposal. */
    public static Review of(Breakdown breakdown, List<Decision> decisions) {
        Review review = new Review(breakdown, false);
        decisions.forEach(review::fold);
        return review;
    }

    private void fold(Decision decision) {
        switch (decision) {
            case Decision.InScene it -> fold(it);
            case Decision.AgeSaid it -> ages.say(it.character(), it.age());
        }
    }

    private void fold(Decision.InScene decision) {
        Map<String, Decision.InScene> scene = byScene.computeIfAbsent(decision.scene(), own -> new LinkedHashMap<>());
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
        Review confirmed = copy(true);
        confirmed.ages.sayAll(ages);
        return confirmed;
    }

    /** The same review as if nobody had said how old anybody is. */
    Review withoutAges() {
        return copy(confirmedOnly);
    }

    private Review copy(boolean onlyConfirmed) {
        Review copy = new Review(breakdown, onlyConfirmed);
        copy.byScene.putAll(byScene);
        copy.added.putAll(added);
        copy.read.addAll(read);
        return copy;
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
        Map<String, Decision.InScene> decided =
                byScene.getOrDefault(scene.scene().id().own(), Map.of());
        List<Item> items = new ArrayList<>();
        Set<String> proposals = new HashSet<>();
        for (Passage proposed : scene.passages()) {
            proposals.add(proposed.id());
            items.add(item(proposed, Optional.ofNullable(decided.get(proposed.id()))));
        }
        for (Passage own :
                added.getOrDefault(scene.scene().id().own(), Map.of()).values()) {
            Decision.InScene decision = decided.get(own.id());
            if (decision != null && !proposals.contains(own.id())) {
                items.add(addedItem(own, decision));
            }
        }
        if (confirmedOnly) {
            items.removeIf(item -> !item.confirmed());
        }
        return items;
    }

    /**
     * The flags of one scene as they stand: somebody said to be grown is no longer of unknown age, somebody said to be a
     * minor is a minor near, and people whom a person put into a passage are looked at too.
     */
    public List<SceneFlag> flags(SceneBreakdown scene) {
        List<Item> standing = items(scene).stream()
                .filter(Item::stands)
                .filter(item -> item.passage().mode().needsCare())
                .toList();
        return ages.flags(
                scene,
                passages(standing),
                passages(standing.stream()
                        .filter(item -> item.state() == State.ADDED || item.state() == State.CHANGED)
                        .toList()));
    }

    private static List<Passage> passages(List<Item> items) {
        return items.stream().map(Item::passage).toList();
    }

    /** How old the character is in the story, as the coordinator said. */
    public StoryAge ageSaid(String character) {
        return ages.of(character);
    }

    /** Whether the character or group is a minor in the story: by the page, or as the coordinator said. */
    public boolean isMinor(String character) {
        return ages.isMinor(character);
    }

    /** Everybody of whom the coordinator said this, in the order it was said. */
    public List<String> said(StoryAge age) {
        return ages.all(age);
    }

    /**
     * Everybody whose age the page leaves open and who is in a passage, with the scenes that turn on it, in script order;
     * then whoever else was spoken of.
     */
    public List<AgeAsked> agesAsked() {
        return AgeAsked.of(this);
    }

    private static Item addedItem(Passage own, Decision.InScene decision) {
        return switch (decision) {
            case Decision.Changed it -> new Item(it.now(), State.ADDED);
            case Decision.Rejected it -> new Item(own, State.REJECTED);
            case Decision.Added it -> new Item(own, State.ADDED);
            case Decision.Confirmed it -> new Item(own, State.ADDED);
            case Decision.Reopened it -> new Item(own, State.ADDED);
            case Decision.SceneRead it -> new Item(own, State.ADDED);
        };
    }

    private static Item item(Passage proposed, Optional<Decision.InScene> decision) {
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
