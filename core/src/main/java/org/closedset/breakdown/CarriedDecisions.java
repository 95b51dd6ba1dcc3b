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
import org.closedset.screenplay.Screenplay;

/**
 * What a person decided on the last draft, brought to a new one. A decision stays where the passage's words, its mode
 * and who is in it are unchanged; everything else is asked again, and nothing decided is lost without being named.
 * {@code unread} are the scenes that had been read and must be read again; {@code gone} are the characters of whose
 * age something was said that does not carry: they are not in the new draft, or its page now says they are minors.
 */
public record CarriedDecisions(List<Decision> decisions, List<Again> again, List<Scene> unread, List<String> gone) {
    public CarriedDecisions {
        decisions = List.copyOf(decisions);
        again = List.copyOf(again);
        unread = List.copyOf(unread);
        gone = List.copyOf(gone);
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
        carrying.ages(old);
        return new CarriedDecisions(carrying.decisions, carrying.again, carrying.unread, carrying.gone);
    }

    /** The work under way. */
    private static final class Carrying {
        private final DraftMatch match;
        private final Map<String, SceneBreakdown> now = new HashMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<Again> again = new ArrayList<>();
        private final List<Scene> unread = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();
        private final Set<String> names = new HashSet<>();
        private final Screenplay screenplay;
        private final Set<String> used = new HashSet<>();

        Carrying(DraftMatch match, Breakdown now) {
            this.match = match;
            this.screenplay = now.screenplay();
            screenplay.characters().forEach(character -> {
                names.add(character.name());
                names.addAll(character.spellings());
            });
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

        /** What was said of a character's age stays with the name, where the name is still in the script or a passage. */
        void ages(Review old) {
            for (Decision decision : List.copyOf(decisions)) {
                switch (decision) {
                    case Decision.Changed it -> named(it.now());
                    case Decision.Added it -> named(it.added());
                    case Decision.Confirmed it -> {}
                    case Decision.Rejected it -> {}
                    case Decision.Reopened it -> {}
                    case Decision.SceneRead it -> {}
                    case Decision.AgeSaid it -> {}
                }
            }
            Ages page = Ages.of(screenplay);
            for (StoryAge age : List.of(StoryAge.ADULT, StoryAge.MINOR)) {
                for (String name : old.said(age)) {
                    if (names.contains(name) && (age == StoryAge.MINOR || !page.isMinor(name))) {
                        decisions.add(new Decision.AgeSaid(name, age));
                    } else {
                        gone.add(name);
                    }
                }
            }
        }

        private void named(Passage passage) {
            names.addAll(passage.people());
            names.addAll(passage.witnesses());
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
