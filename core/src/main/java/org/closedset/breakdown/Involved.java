package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/**
 * A person or an unnamed group in passages that need care, and where. People come first, those in the most scenes first.
 * {@code bodies} is a group that is there only as dead bodies, whom background plays.
 */
public record Involved(String name, boolean group, boolean bodies, List<Where> where) {
    private static final Set<String> DEAD = Set.of("CORPSES", "CADAVERS");

    public Involved {
        where = List.copyOf(where);
    }

    /** A scene and what is asked of them there; {@code number} is how many they are, 0 where a group's page does not say. */
    public record Where(Scene scene, int number, Set<Kind> kinds) {
        public Where {
            kinds = Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(kinds));
        }
    }

    /** In how many scenes this kind is asked of them. */
    public int scenes(Kind kind) {
        return (int) where.stream().filter(it -> it.kinds().contains(kind)).count();
    }

    /** Everything asked of them anywhere. */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        where.forEach(it -> kinds.addAll(it.kinds()));
        return kinds;
    }

    /** Everybody in a passage that stands and needs care. */
    public static List<Involved> of(Review review) {
        Map<String, List<Where>> people = new LinkedHashMap<>();
        Map<String, List<Where>> groups = new LinkedHashMap<>();
        Set<String> alive = new HashSet<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            Map<String, Set<Kind>> persons = new LinkedHashMap<>();
            Map<String, Set<Kind>> crowds = new LinkedHashMap<>();
            for (Passage passage : Summary.standing(review, scene)) {
                if (!passage.detail().equals("body")) {
                    alive.addAll(passage.groups());
                }
                passage.people().forEach(name -> note(persons, name, passage.kind()));
                passage.groups().forEach(name -> note(crowds, name, passage.kind()));
            }
            persons.forEach((name, kinds) ->
                    people.computeIfAbsent(name, own -> new ArrayList<>()).add(new Where(scene.scene(), 1, kinds)));
            crowds.forEach((name, kinds) -> groups.computeIfAbsent(name, own -> new ArrayList<>())
                    .add(new Where(scene.scene(), number(scene.scene(), name), kinds)));
        }
        List<Involved> all = new ArrayList<>(sorted(people, false, people.keySet()));
        all.addAll(sorted(groups, true, alive));
        return List.copyOf(all);
    }

    private static void note(Map<String, Set<Kind>> all, String name, Kind kind) {
        all.computeIfAbsent(name, own -> EnumSet.noneOf(Kind.class)).add(kind);
    }

    private static int number(Scene scene, String name) {
        return scene.groups().stream()
                .filter(group -> group.name().equalsIgnoreCase(name))
                .mapToInt(Group::count)
                .max()
                .orElse(0);
    }

    private static boolean lives(String name, Set<String> alive) {
        return alive.contains(name) && DEAD.stream().noneMatch(name.toUpperCase(Locale.ROOT)::endsWith);
    }

    private static List<Involved> sorted(Map<String, List<Where>> where, boolean group, Set<String> alive) {
        return where.entrySet().stream()
                .map(entry -> new Involved(entry.getKey(), group, !lives(entry.getKey(), alive), entry.getValue()))
                .sorted((a, b) -> Integer.compare(b.where.size(), a.where.size()))
                .toList();
    }
}
