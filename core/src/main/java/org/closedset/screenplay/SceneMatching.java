package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.DraftMatch.How;
import org.closedset.screenplay.DraftMatch.Link;

/** Finds which scene of the old draft each scene of the new one is, best matches first. */
final class SceneMatching {
    /** Half the words of the smaller scene, or a little of them under the same number and set, make two scenes one. */
    private static final double ENOUGH = 0.35;
    /** A part that lost its scene to a larger one must still hold this share of its own words from it. */
    private static final double A_PART = 0.6;

    private final List<Scene> old;
    private final Screenplay draft;
    private final boolean oneFormat;
    private final List<Scene> now;
    private final List<SceneWords> oldWords;
    private final List<SceneWords> nowWords;
    private final Map<String, List<Integer>> byPair;
    private final int[] nowOf;
    private final int[] oldOf;

    SceneMatching(Screenplay before, Screenplay draft) {
        this.old = before.scenes();
        this.draft = draft;
        this.oneFormat = before.source() == draft.source();
        this.now = draft.scenes();
        this.oldWords = old.stream().map(SceneWords::of).toList();
        this.nowWords = now.stream().map(SceneWords::of).toList();
        this.byPair = index(now, nowWords);
        this.nowOf = new int[old.size()];
        this.oldOf = new int[now.size()];
        Arrays.fill(nowOf, -1);
        Arrays.fill(oldOf, -1);
    }

    private record Candidate(int old, int now, double score) {}

    DraftMatch make() {
        List<Candidate> candidates = candidates();
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.old() - pair.now()))
                .thenComparingInt(Candidate::now));
        for (Candidate pair : candidates) {
            if (nowOf[pair.old()] < 0 && oldOf[pair.now()] < 0) {
                nowOf[pair.old()] = pair.now();
                oldOf[pair.now()] = pair.old();
            }
        }
        matchEmptyNumbers();
        List<Scene> carried = carried();
        return new DraftMatch(
                new Screenplay(
                        draft.source(),
                        draft.title(),
                        carried,
                        draft.characters(),
                        draft.groups(),
                        draft.pages(),
                        draft.warnings()),
                links(carried));
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j : worthALook(i)) {
                double score = score(i, j);
                if (score >= ENOUGH) {
                    candidates.add(new Candidate(i, j, score));
                }
            }
        }
        return candidates;
    }

    /** The new scenes that share a rare pair of words, the number or the heading with an old one. */
    private Set<Integer> worthALook(int i) {
        Set<Integer> found = new HashSet<>();
        for (String pair : oldWords.get(i).pairs().keySet()) {
            List<Integer> having = byPair.getOrDefault(pair, List.of());
            if (having.size() <= 12) {
                found.addAll(having);
            }
        }
        found.addAll(byPair.getOrDefault(numberKey(old.get(i)), List.of()));
        found.addAll(byPair.getOrDefault(headingKey(old.get(i)), List.of()));
        return found;
    }

    private static Map<String, List<Integer>> index(List<Scene> now, List<SceneWords> nowWords) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            Set<String> keys = new HashSet<>(nowWords.get(j).pairs().keySet());
            keys.add(numberKey(now.get(j)));
            keys.add(headingKey(now.get(j)));
            for (String key : keys) {
                index.computeIfAbsent(key, own -> new ArrayList<>()).add(j);
            }
        }
        return index;
    }

    private static String numberKey(Scene scene) {
        return "#"
                + (scene.id().number().isEmpty() ? scene.id().own() : scene.id().number());
    }

    private static String headingKey(Scene scene) {
        return "." + LineShapes.folded(scene.heading().text());
    }

    /** A number that one draft only keeps as omitted is that of the other draft, unless its words went elsewhere. */
    private void matchEmptyNumbers() {
        Map<Integer, Integer> merged = merged();
        for (int i = 0; i < old.size(); i++) {
            for (int j : worthALook(i)) {
                boolean free = nowOf[i] < 0 && oldOf[j] < 0 && !merged.containsKey(i);
                boolean empty = old.get(i).omitted() != now.get(j).omitted();
                if (free && empty && numberKey(old.get(i)).equals(numberKey(now.get(j)))) {
                    nowOf[i] = j;
                    oldOf[j] = i;
                }
            }
        }
    }

    private double score(int i, int j) {
        if (old.get(i).omitted() || now.get(j).omitted()) {
            boolean alike = old.get(i).omitted() == now.get(j).omitted();
            return alike && numberKey(old.get(i)).equals(numberKey(now.get(j))) ? 1 : 0;
        }
        SceneWords a = oldWords.get(i);
        SceneWords b = nowWords.get(j);
        int larger = Math.max(a.size(), b.size());
        int smaller = Math.min(a.size(), b.size());
        int shared = a.shared(b);
        double alike = larger == 0 ? 0.2 : (double) shared / larger;
        double within = smaller < 8 ? alike : 0.7 * shared / smaller;
        double score = Math.max(alike, within);
        if (!old.get(i).id().number().isEmpty()
                && old.get(i).id().number().equals(now.get(j).id().number())) {
            score += 0.25;
        }
        if (headingKey(old.get(i)).equals(headingKey(now.get(j)))) {
            score += 0.15;
        }
        return score;
    }

    private List<Scene> carried() {
        List<Scene> carried = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        old.forEach(scene -> taken.add(scene.id().own()));
        for (int j = 0; j < now.size(); j++) {
            Scene scene = now.get(j);
            String own = oldOf[j] >= 0 ? old.get(oldOf[j]).id().own() : FreshIds.of(scene, taken);
            SceneId id = new SceneId(scene.id().episode(), scene.id().number(), own);
            carried.add(scene.under(id));
        }
        return carried;
    }

    private List<Link> links(List<Scene> carried) {
        List<Link> links = new ArrayList<>();
        Set<Integer> moved = moved();
        Map<Integer, Integer> parts = parts();
        Map<Integer, Integer> merged = merged();
        for (int j = 0; j < now.size(); j++) {
            Scene scene = carried.get(j);
            if (oldOf[j] >= 0) {
                EnumSet<How> how = how(oldOf[j], j, moved);
                join(how, parts.containsValue(oldOf[j]), How.SPLIT);
                join(how, merged.containsValue(j), How.MERGED);
                links.add(link(Optional.of(old.get(oldOf[j])), Optional.of(scene), how));
            } else if (parts.containsKey(j)) {
                links.add(link(
                        Optional.of(old.get(parts.getOrDefault(j, 0))), Optional.of(scene), EnumSet.of(How.SPLIT)));
            } else {
                links.add(link(
                        Optional.empty(), Optional.of(scene), EnumSet.of(scene.omitted() ? How.OMITTED : How.ADDED)));
            }
            for (int i = 0; i < old.size(); i++) {
                if (merged.getOrDefault(i, -1) == j) {
                    links.add(link(Optional.of(old.get(i)), Optional.of(scene), EnumSet.of(How.MERGED)));
                }
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (nowOf[i] < 0 && !merged.containsKey(i)) {
                links.add(link(Optional.of(old.get(i)), Optional.empty(), EnumSet.of(How.OMITTED)));
            }
        }
        return links;
    }

    private static void join(Set<How> how, boolean holds, How what) {
        if (holds) {
            how.add(what);
        }
    }

    private Link link(Optional<Scene> before, Optional<Scene> now, Set<How> how) {
        List<ElementChange> changes =
                before.isPresent() && now.isPresent() ? changes(before.get(), now.get()) : List.of();
        return new Link(before, now, how, changes);
    }

    private List<ElementChange> changes(Scene before, Scene after) {
        return ElementChanges.between(before.elements(), after.elements(), oneFormat);
    }

    private EnumSet<How> how(int i, int j, Set<Integer> moved) {
        EnumSet<How> how = EnumSet.noneOf(How.class);
        Scene before = old.get(i);
        Scene after = now.get(j);
        join(how, moved.contains(j), How.MOVED);
        if (before.omitted() != after.omitted()) {
            how.add(after.omitted() ? How.OMITTED : How.ADDED);
            return how;
        }
        join(how, !changes(before, after).isEmpty(), How.REWRITTEN);
        join(how, !before.id().number().equals(after.id().number()), How.RENUMBERED);
        return how;
    }

    /** New scenes whose order among the others is another than before. */
    private Set<Integer> moved() {
        List<int[]> pairs = new ArrayList<>();
        for (int j = 0; j < now.size(); j++) {
            if (oldOf[j] >= 0) {
                pairs.add(new int[] {j, oldOf[j]});
            }
        }
        Set<Integer> moved = new HashSet<>();
        pairs.forEach(pair -> moved.add(pair[0]));
        Rising.longest(pairs).forEach(pair -> moved.remove(pair[0]));
        return moved;
    }

    /** New scene without a scene of its own → the matched old scene most of its words come from. */
    private Map<Integer, Integer> parts() {
        Map<Integer, Integer> parts = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j : worthALook(i)) {
                if (oldOf[j] < 0 && nowOf[i] >= 0 && holds(nowWords.get(j), oldWords.get(i))) {
                    parts.merge(j, i, (a, b) -> closer(nowWords.get(j), a, b, oldWords));
                }
            }
        }
        return parts;
    }

    /** Old scene that went → the matched new scene most of its words went to. */
    private Map<Integer, Integer> merged() {
        Map<Integer, Integer> merged = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j : worthALook(i)) {
                if (nowOf[i] < 0 && oldOf[j] >= 0 && holds(oldWords.get(i), nowWords.get(j))) {
                    SceneWords own = oldWords.get(i);
                    merged.merge(i, j, (a, b) -> closer(own, a, b, nowWords));
                }
            }
        }
        return merged;
    }

    private static boolean holds(SceneWords part, SceneWords whole) {
        return part.size() >= 5 && part.shared(whole) >= A_PART * part.size();
    }

    private static int closer(SceneWords own, int a, int b, List<SceneWords> among) {
        return own.shared(among.get(a)) >= own.shared(among.get(b)) ? a : b;
    }
}
