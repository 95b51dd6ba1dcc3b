package org.closedset.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/** What somebody has to be asked for the passages of their parts, and nothing else. */
public final class QuestionsOf {
    private QuestionsOf() {}

    /**
     * For what stands of this review of the script with this id, most often needed first; whoever counts as a minor is asked
     * about care and affection alone.
     */
    public static List<Question> in(String script, Review review, People people, Person person) {
        boolean young = people.age(person.id()).countsAsMinor();
        List<Question> all = new ArrayList<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            byKind(script, review, scene, people, person).values().forEach(all::addAll);
        }
        return Questions.together(
                all.stream().filter(it -> !young || Questions.ofCare(it)).toList());
    }

    /** What the passages of one scene that they are in may need, by kind. */
    static Map<Kind, List<Question>> byKind(
            String script, Review review, SceneBreakdown scene, People people, Person person) {
        Set<String> plays = person.parts().stream()
                .filter(it -> it.script().isEmpty() || it.script().equals(script))
                .map(Part::name)
                .collect(Collectors.toSet());
        Map<Kind, List<Question>> all = new EnumMap<>(Kind.class);
        for (Passage passage : Summary.standing(review, scene)) {
            if (Stream.concat(passage.people().stream(), passage.groups().stream())
                    .anyMatch(plays::contains)) {
                List<PersonId> partners = partners(people, person, plays, passage);
                all.computeIfAbsent(passage.kind(), kind -> new ArrayList<>())
                        .addAll(Questions.of(passage.kind(), List.of(called(scene.scene())), partners));
            }
        }
        return all;
    }

    private static String called(Scene scene) {
        return scene.id().number().isEmpty()
                ? scene.heading().text()
                : scene.id().number();
    }

    /**
     * Those engaged for one other person of the passage; a group is no partner somebody could name. Nobody who doubles the
     * same part, and nobody who is not known to be grown up but for care and affection.
     */
    private static List<PersonId> partners(People people, Person person, Set<String> plays, Passage passage) {
        Set<PersonId> partners = new LinkedHashSet<>();
        for (Person other : people.all()) {
            Set<String> parts = other.parts().stream().map(Part::name).collect(Collectors.toSet());
            boolean with = passage.people().stream().anyMatch(it -> parts.contains(it) && !plays.contains(it));
            boolean young = people.age(other.id()).countsAsMinor() && passage.kind() != Kind.FAMILIAL;
            if (with && !young && other.here() && !other.id().equals(person.id())) {
                partners.add(other.id());
            }
        }
        return List.copyOf(partners);
    }
}
