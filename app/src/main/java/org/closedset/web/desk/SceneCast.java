package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedNames;
import org.closedset.drawings.ScoreStaff;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.screenplay.Group;
import org.closedset.web.Words;
import org.closedset.web.mine.MoveWords;

/** Everybody who is engaged for a scene or is in its choreography, and what they are called there. */
final class SceneCast {
    private final Map<PersonId, String> names = new LinkedHashMap<>();
    private final Map<PersonId, List<String>> plays = new LinkedHashMap<>();
    private final List<Person> persons = new ArrayList<>();
    private final Map<PersonId, String> others = new LinkedHashMap<>();
    private final Map<String, PersonId> typed;

    private SceneCast(People people, String script, Set<String> parts, Score score) {
        parts.forEach(part -> people.all().stream()
                .filter(person -> person.parts().stream().anyMatch(it -> plays(it, script, part)))
                .forEach(person -> {
                    add(person);
                    plays.computeIfAbsent(person.id(), it -> new ArrayList<>()).add(part);
                }));
        Set<PersonId> there = new LinkedHashSet<>(score.people());
        score.shots().forEach(it -> there.addAll(it.people()));
        for (PersonId id : there) {
            people.person(id)
                    .ifPresentOrElse(it -> add(it, script), () -> names.putIfAbsent(id, Words.say("limits.somebody")));
        }
        for (Person person : people.with(Role.PERFORMER)) {
            if (!names.containsKey(person.id())) {
                others.put(person.id(), person.addressed().name());
                persons.add(person);
            }
        }
        typed = TypedNames.of(names, others);
    }

    /** Those of a scene of this script, as its breakdown stands, in the order they come in it. */
    static SceneCast of(People people, String script, Review review, SceneBreakdown scene, Score score) {
        Set<String> parts = new LinkedHashSet<>(scene.scene().characters());
        scene.scene().groups().stream().map(Group::name).forEach(parts::add);
        review.items(scene).stream()
                .filter(Review.Item::stands)
                .forEach(item -> parts.addAll(Names.everyone(item.passage())));
        return new SceneCast(people, script, parts, score);
    }

    /** A part that is of no script is of all. */
    private static boolean plays(Part part, String script, String name) {
        return part.name().equals(name)
                && (part.script().isEmpty() || part.script().equals(script));
    }

    /** Whoever is in the choreography and plays nobody of the scene is called by what they play in the script. */
    private void add(Person person, String script) {
        add(person);
        List<String> parts = person.parts().stream()
                .filter(it -> plays(it, script, it.name()))
                .map(Part::name)
                .sorted()
                .toList();
        if (!parts.isEmpty()) {
            plays.putIfAbsent(person.id(), parts);
        }
    }

    private void add(Person person) {
        if (names.putIfAbsent(person.id(), person.addressed().name()) == null) {
            persons.add(person);
        }
    }

    /** Whom each of those in a choreography plays, so that it can be read without their names; two of one part are numbered. */
    Map<PersonId, String> played(Score score) {
        Map<PersonId, String> parts = new LinkedHashMap<>();
        score.people().forEach(it -> parts.put(it, String.join(", ", plays.getOrDefault(it, List.of()))));
        parts.replaceAll((who, part) -> part.isEmpty() ? Words.say("score.pub.somebody") : part);
        Map<PersonId, String> played = new LinkedHashMap<>();
        parts.forEach((who, part) -> {
            List<PersonId> same = parts.keySet().stream()
                    .filter(it -> part.equals(parts.get(it)))
                    .toList();
            played.put(who, same.size() == 1 ? part : part + " " + (1 + same.indexOf(who)));
        });
        return played;
    }

    /** What somebody is called, whether they are in the scene or not. */
    String name(PersonId who) {
        return names.getOrDefault(who, others.getOrDefault(who, Words.say("limits.somebody")));
    }

    List<Person> persons() {
        return List.copyOf(persons);
    }

    Shorthand shorthand() {
        return new Shorthand(typed);
    }

    /** Everybody by the word they are called in a line. */
    Map<String, PersonId> typed() {
        return typed;
    }

    MoveWords words() {
        return new MoveWords(names);
    }

    /** What stands behind the words somebody typed by. */
    String basis() {
        return Basis.of(typed);
    }

    /** Those of the scene. */
    List<ScorePage.Called> called() {
        return called(names);
    }

    /** Other performers of the production, who may be typed too. */
    List<ScorePage.Called> others() {
        return called(others);
    }

    private List<ScorePage.Called> called(Map<PersonId, String> names) {
        return typed.entrySet().stream()
                .filter(it -> names.containsKey(it.getValue()))
                .map(it -> new ScorePage.Called(
                        it.getKey(),
                        names.getOrDefault(it.getValue(), ""),
                        String.join(", ", plays.getOrDefault(it.getValue(), List.of()))))
                .toList();
    }

    /** Those who are in the choreography, by the word each is called. */
    List<ScoreStaff.Row> rows(Score score) {
        Set<PersonId> there = score.people();
        return typed.entrySet().stream()
                .filter(it -> there.contains(it.getValue()))
                .map(it -> new ScoreStaff.Row(it.getValue(), it.getKey()))
                .collect(Collectors.toList());
    }
}
