package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Scene;

/**
 * What a person decided on the last draft, brought to a new one. A decision stays where the passage's words, its mode
 * and who is in it are unchanged; everything else is asked again, and nothing decided is lost without being named.
 * {@code unread} are the scenes that had been read and must be read again.
 */
public record CarriedDecisions(List<Decision> decisions, List<Again> again, List<Scene> unread) {
    public CarriedDecisions {
        decisions = List.copyOf(decisions);
        again = List.copyOf(again);
        unread = List.copyOf(unread);
    }

    /** A decision that does not carry: what it was about, the scene it went to if there is one, and why. */
    public record Again(Scene before, Optional<Scene> now, Review.Item item, Why why) {}

    /** Why a decision is asked again. */
    public enum Why {
        SCENE_GONE,
        WORDS_CHANGED,
        PEOPLE_OR_MODE_CHANGED
    }

    /** {@code now} must be the breakdown of {@code match.carried()}. */
    public static CarriedDecisions of(Review old, DraftMatch match, Breakdown now) {
        Carrying carrying = new Carrying(match, now);
        old.breakdown().scenes().forEach(scene -> carrying.scene(old, scene));
        return new CarriedDecisions(carrying.decisions, carrying.again, carrying.unread);
    }

    /** The work under way. */
    private static final class Carrying {
        private final DraftMatch match;
        private final Map<String, SceneBreakdown> now = new HashMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Again> again = new ArrayList<>();
        private final List<Scene> unread = new ArrayList<>();
        private final Set<String> used = new HashSet<>();

        Carrying(DraftMatch match, Breakdown now) {
            this.match = match;
            now.scenes().forEach(scene -> this.now.put(scene.scene().id().own(), scene));
        }

        void scene(Review old, SceneBreakdown before) {
            List<DraftMatch.Link> links = match.ofOld(before.scene().id().own());
            List<SceneBreakdown> targets = links.stream()
                    .flatMap(link -> link.now().stream())
                    .flatMap(scene -> Optional.ofNullable(now.get(scene.id().own())).stream())
                    .filter(scene -> !scene.scene().omitted())
                    .toList();
            for (Review.Item item : old.items(before)) {
                if (item.state() != Review.State.PROPOSED) {
                    item(before, targets, item);
                }
            }
            if (old.isRead(before.scene().id().own())) {
                read(before, links, targets);
            }
        }

        private void read(SceneBreakdown before, List<DraftMatch.Link> links, List<SceneBreakdown> targets) {
            boolean same = links.size() == 1
                    && targets.size() == 1
                    && links.getFirst().changes().isEmpty()
                    && asks(before).equals(asks(targets.getFirst()));
            if (same) {
                decisions.add(
                        new Decision.SceneRead(targets.getFirst().scene().id().own(), true));
            } else {
                targets.forEach(target -> unread.add(target.scene()));
            }
        }

        /** What a reader of the scene was shown: the proposals, who is in them, and the flags. */
        private static Set<Object> asks(SceneBreakdown scene) {
            Set<Object> asks =
                    scene.flags().stream().map(SceneFlag::type).collect(Collectors.toCollection(HashSet::new));
            scene.passages().forEach(passage -> asks.add(Shown.of(passage)));
            return asks;
        }

        private void item(SceneBreakdown before, List<SceneBreakdown> targets, Review.Item item) {
            for (SceneBreakdown target : targets) {
                Optional<Passage> here = Relocated.in(before.scene(), item.passage(), target.scene(), used);
                if (here.isPresent()) {
                    found(before, target, item, here.get(), lost(before.scene(), targets, item.passage()));
                    return;
                }
            }
            Optional<Scene> scene = targets.stream().map(SceneBreakdown::scene).findFirst();
            again.add(new Again(before.scene(), scene, item, scene.isEmpty() ? Why.SCENE_GONE : Why.WORDS_CHANGED));
        }

        /** Whether somebody the passage names has left the scene: its words may stand and mean another person now. */
        private static boolean lost(Scene before, List<SceneBreakdown> targets, Passage passage) {
            return Stream.concat(passage.people().stream(), passage.witnesses().stream())
                    .filter(before.characters()::contains)
                    .anyMatch(name -> targets.stream()
                            .noneMatch(target -> target.scene().characters().contains(name)));
        }

        private void found(SceneBreakdown before, SceneBreakdown target, Review.Item item, Passage here, boolean lost) {
            Optional<Passage> asked = withId(before, here.id());
            Optional<Passage> asks = withId(target, here.id());
            boolean changed = asked.isPresent()
                    && asks.isPresent()
                    && !Shown.of(asked.get()).equals(Shown.of(asks.get()));
            if (changed || lost) {
                again.add(new Again(before.scene(), Optional.of(target.scene()), item, Why.PEOPLE_OR_MODE_CHANGED));
            } else {
                carry(target.scene().id().own(), item.state(), here, asks.isPresent());
            }
        }

        private void carry(String scene, Review.State state, Passage here, boolean proposed) {
            switch (state) {
                case CONFIRMED ->
                    decisions.add(
                            proposed ? new Decision.Confirmed(scene, here.id()) : new Decision.Added(scene, here));
                case CHANGED ->
                    decisions.add(
                            proposed ? new Decision.Changed(scene, here.id(), here) : new Decision.Added(scene, here));
                case REJECTED -> {
                    if (proposed) {
                        decisions.add(new Decision.Rejected(scene, here.id()));
                    }
                }
                case ADDED -> decisions.add(new Decision.Added(scene, here));
                case PROPOSED -> throw new IllegalStateException("nothing was decided");
            }
        }

        private static Optional<Passage> withId(SceneBreakdown scene, String id) {
            return scene.passages().stream()
                    .filter(passage -> passage.id().equals(id))
                    .findFirst();
        }
    }

    /** What of a proposal a decision was about, beside its words. */
    private record Shown(String id, Object mode, Set<String> people, Set<String> groups, Set<String> witnesses) {
        static Shown of(Passage passage) {
            return new Shown(
                    passage.id(),
                    passage.mode(),
                    Set.copyOf(passage.people()),
                    Set.copyOf(passage.groups()),
                    Set.copyOf(passage.witnesses()));
        }
    }
}
