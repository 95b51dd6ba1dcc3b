package org.closedset.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.riders.Source;

/**
 * Somebody's own part of a scene's choreography, as it was published last: the moves they are in, and no others, and what
 * {@code frames} show of them. {@code script}
 * and {@code scene} are ids, {@code label} is the scene's number as printed; {@code instead} names in whose place they stand.
 * {@code confirmed} is what they confirmed last. Both are without beats where there is nothing.
 */
public record OwnScene(
        String script,
        String scene,
        String label,
        int version,
        Standing standing,
        Optional<String> instead,
        Staged part,
        List<FrameSheet> frames,
        Optional<Confirmed> confirmed,
        Optional<Changed> aloud) {
    /**
     * What was agreed aloud to change of their part, as it was entered: the moves as they are published, how each is done now in
     * the same order, and what they say of it, where they did. {@code changes} names them within what is published.
     */
    public record Changed(Staged was, List<Aloud> changes, Optional<Boolean> so) {
        public Changed {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return "Changed[confidential]";
        }
    }

    /** What they confirmed: of the version of this number, when, what it said, and whether that is what is set now. */
    public record Confirmed(int version, Instant at, Staged part, List<FrameSheet> frames, boolean stands) {
        @Override
        public String toString() {
            return "Confirmed[confidential]";
        }
    }

    /** All of somebody's, in the order of the scenes. */
    static List<OwnScene> of(Production now, Person person) {
        return now.scores().published().entrySet().stream()
                .flatMap(script -> of(now, person, script.getKey(), script.getValue()))
                .sorted(Comparator.comparing((OwnScene it) -> Source.Scene.order(it.label()))
                        .thenComparing(OwnScene::script)
                        .thenComparing(OwnScene::scene))
                .toList();
    }

    private static Stream<OwnScene> of(
            Production now, Person person, String script, Map<String, PublishedScore> scenes) {
        return scenes.entrySet().stream()
                .filter(it -> !it.getValue().part(person.id()).beats().isEmpty()
                        || it.getValue().confirmed(person.id()).isPresent())
                .map(it -> of(now, person.id(), script, it.getKey(), it.getValue()));
    }

    private static OwnScene of(Production now, PersonId who, String script, String scene, PublishedScore published) {
        return new OwnScene(
                script,
                scene,
                published.label(),
                published.version(),
                published.standing(who),
                Optional.ofNullable(published.handed().get(who)).map(it -> name(now.people(), it)),
                staged(now.people(), published.as(who), published.part(who)),
                framed(now.people(), published.as(who), published.part(who), who),
                published
                        .confirmed(who)
                        .map(it -> new Confirmed(
                                it.version(),
                                it.at(),
                                staged(now.people(), it.part(), it.part()),
                                framed(now.people(), it.part(), it.part(), who),
                                !published.part(who).askedAgain(it.part()).contains(who))),
                changed(now.people(), published, who));
    }

    private static Optional<Changed> changed(People people, PublishedScore published, PersonId who) {
        List<Aloud> changes = published.aloud(who);
        Score whole = published.score();
        return Optional.of(changes)
                .filter(it -> !it.isEmpty())
                .map(it -> new Changed(
                        staged(people, whole, whole.only(it)),
                        it,
                        published.heard(who).map(PublishedScore.Heard::so)));
    }

    private static Staged staged(People people, Score whole, Score part) {
        return Staged.of(whole, part, it -> name(people, it));
    }

    private static List<FrameSheet> framed(People people, Score whole, Score part, PersonId who) {
        return FrameSheet.of(whole, part.shots(), who::equals, it -> name(people, it));
    }

    private static String name(People people, PersonId who) {
        return people.person(who).map(it -> it.addressed().name()).orElse("");
    }

    @Override
    public String toString() {
        return "OwnScene[confidential]";
    }
}
