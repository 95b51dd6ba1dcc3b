package org.closedset.closedset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedset.people.PersonId;

/**
 * Who works a closed scene: its functions, its set-ups, and once it is drawn who does each function, for all of the scene.
 * That one of them has the whole scene is so for everybody, so that it says nothing of whoever has none of it.
 */
public record Rota(List<Job> jobs, List<SetUp> setUps, Map<String, PersonId> drawn) {
    /** Nothing is named yet. */
    public static final Rota NONE = new Rota(List.of(), List.of(), Map.of());

    /**
     * Two of one name, a set-up that needs a function there is not, or a draw that leaves one out or gives it to somebody who
     * was not named for it, is an {@link IllegalArgumentException}.
     */
    public Rota {
        jobs = List.copyOf(jobs);
        setUps = List.copyOf(setUps);
        List<String> names = jobs.stream().map(Job::name).toList();
        boolean known = setUps.stream().allMatch(it -> names.containsAll(it.needs()));
        if (!distinct(names.stream()) || !distinct(setUps.stream().map(SetUp::name)) || !known || !whole(jobs, drawn)) {
            throw new IllegalArgumentException("not a rota");
        }
        drawn = inOrder(jobs, drawn);
    }

    private static boolean distinct(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream().distinct().count() == all.size();
    }

    private static boolean whole(List<Job> jobs, Map<String, PersonId> drawn) {
        return drawn.isEmpty()
                || drawn.size() == jobs.size()
                        && jobs.stream()
                                .allMatch(it -> Optional.ofNullable(drawn.get(it.name()))
                                        .filter(it.people()::contains)
                                        .isPresent());
    }

    private static Map<String, PersonId> inOrder(List<Job> jobs, Map<String, PersonId> drawn) {
        Map<String, PersonId> sorted = new LinkedHashMap<>();
        jobs.forEach(it -> Optional.ofNullable(drawn.get(it.name())).ifPresent(who -> sorted.put(it.name(), who)));
        return Collections.unmodifiableMap(sorted);
    }

    /** Functions that this person alone is named for. */
    public List<String> alone(PersonId who) {
        return jobs.stream()
                .filter(it -> it.alone() && it.people().contains(who))
                .map(Job::name)
                .toList();
    }

    /** Functions for which nobody is left once these stay away. */
    public List<Job> open(Predicate<PersonId> away) {
        return jobs.stream().filter(it -> it.people().stream().allMatch(away)).toList();
    }

    /**
     * Drawn anew, for everybody at once: each function to one of those named for it who do not stay away, each with the same
     * chance. {@code chance} gives a number from 0 to below the one it is given. Not where a function is {@link #open}.
     */
    public Rota drawn(Predicate<PersonId> away, IntUnaryOperator chance) {
        Map<String, PersonId> now = new LinkedHashMap<>();
        for (Job job : jobs) {
            List<PersonId> there = job.people().stream().filter(away.negate()).toList();
            now.put(job.name(), there.get(chance.applyAsInt(there.size())));
        }
        return new Rota(jobs, setUps, now);
    }

    /** Whether somebody was drawn for two functions of one set-up. */
    public boolean clashes() {
        return setUps.stream()
                .map(it -> at(it).values())
                .anyMatch(it -> it.stream().distinct().count() < it.size());
    }

    /** Whether somebody has a turn in a set-up, as drawn. */
    public boolean works(PersonId who) {
        return setUps.stream().anyMatch(it -> at(it).containsValue(who));
    }

    /** Who does each of the functions that a set-up needs, as drawn. */
    public Map<String, PersonId> at(SetUp setUp) {
        Map<String, PersonId> there = new LinkedHashMap<>(drawn);
        there.keySet().retainAll(setUp.needs());
        return there;
    }

    @Override
    public String toString() {
        return "Rota[confidential]";
    }
}
