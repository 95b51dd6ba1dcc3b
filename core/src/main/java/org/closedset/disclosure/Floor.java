package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Plan;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.riders.Source;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Variant;

/**
 * The scenes somebody of the crew works by the rota that production was given, of those whose choreography is published, and
 * {@code what} they do their work by in each. By character, with nothing of who anybody is or what they agreed to.
 */
public record Floor<T>(List<Scene<T>> scenes) {
    public Floor {
        scenes = List.copyOf(scenes);
    }

    /** A scene by its ids, the title of its script where that is published, and its number as printed. */
    public record Scene<T>(String script, String scene, String title, String label, List<T> what) {
        public Scene {
            what = List.copyOf(what);
        }

        @Override
        public String toString() {
            return "Scene[confidential]";
        }
    }

    /** A beat in which stunts and choreography meet, on which counts, and by whom it is done. */
    public record Joint(int beat, Variant variant, int from, int to, List<String> characters) {
        public Joint {
            characters = List.copyOf(characters);
        }

        @Override
        public String toString() {
            return "Joint[confidential]";
        }
    }

    /** What is on a slate, and what is done there. */
    public record Slate(String name, List<FrameSheet.Taken> takes) {
        public Slate {
            takes = List.copyOf(takes);
        }
    }

    static <T> Floor<T> empty() {
        return new Floor<>(List.of());
    }

    /** For camera: every shot as it is framed. */
    static Floor<FrameSheet> frames(Production published, Person person) {
        return of(
                published,
                person,
                (script, it) -> FrameSheet.of(it.score(), it.score().shots(), who -> true, called(it)));
    }

    /** For the script supervisor: slate and variant. */
    static Floor<Slate> slates(Production published, Person person) {
        return of(
                published,
                person,
                (script, it) -> it.score().shots().stream()
                        .map(shot -> new Slate(shot.name(), FrameSheet.taken(it.score(), shot)))
                        .toList());
    }

    /** For stunts: the beats that are theirs and the coordinator's together. */
    static Floor<Joint> joints(Production published, Person person) {
        return of(published, person, (script, it) -> joints(it, stunts(published, script)));
    }

    /** Those who are engaged for stunts of a script, or of all. */
    private static Set<PersonId> stunts(Production published, String script) {
        Set<PersonId> stunts = new LinkedHashSet<>();
        published.people().all().stream()
                .filter(it -> it.parts().stream()
                        .filter(part -> part.script().isEmpty() || part.script().equals(script))
                        .anyMatch(part -> part.performerClass() == PerformerClass.STUNT))
                .forEach(it -> stunts.add(it.id()));
        return stunts;
    }

    private static Function<PersonId, String> called(PublishedScore published) {
        return who -> published.called().getOrDefault(who, "");
    }

    static <T> Floor<T> of(Production published, Person person, BiFunction<String, PublishedScore, List<T>> what) {
        List<Scene<T>> scenes = new ArrayList<>();
        published
                .scores()
                .published()
                .forEach((script, all) -> all.forEach((scene, it) -> {
                    boolean works = published.sets().works(script, scene, person.id());
                    List<T> theirs = works ? what.apply(script, it) : List.of();
                    if (!theirs.isEmpty()) {
                        scenes.add(new Scene<>(script, scene, title(published, script), it.label(), theirs));
                    }
                }));
        scenes.sort(Comparator.comparing((Scene<T> it) -> it.title())
                .thenComparing(it -> Source.Scene.order(it.label()))
                .thenComparing(Scene::script)
                .thenComparing(Scene::scene));
        return new Floor<>(scenes);
    }

    private static String title(Production published, String script) {
        return Optional.ofNullable(published.plan().scripts().get(script))
                .map(Plan.Scenes::title)
                .orElse("");
    }

    private static List<Joint> joints(PublishedScore published, Set<PersonId> stunts) {
        List<Joint> joints = new ArrayList<>();
        int begins = 1;
        for (Beat beat : published.score().beats()) {
            int number = published.score().beats().indexOf(beat) + 1;
            for (Map.Entry<Variant, List<Move>> way : ways(beat)) {
                if (way.getValue().stream().anyMatch(it -> joint(it, stunts))) {
                    int counts = beat.counts(way.getKey());
                    joints.add(new Joint(
                            number,
                            way.getKey(),
                            begins,
                            begins + Math.max(1, counts) - 1,
                            characters(published, way.getValue())));
                }
            }
            begins += beat.counts(Variant.FULL);
        }
        return joints;
    }

    private static List<Map.Entry<Variant, List<Move>>> ways(Beat beat) {
        return beat.variants().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** Planned with stunts: what is, whatever takes somebody's whole weight, and whatever a stunt performer is in. */
    private static boolean joint(Move move, Set<PersonId> stunts) {
        return move.action().jointPlan()
                || move.level().filter(it -> it == Level.BORNE).isPresent()
                || move.people().stream().anyMatch(stunts::contains);
    }

    private static List<String> characters(PublishedScore published, List<Move> moves) {
        Set<PersonId> people = new LinkedHashSet<>();
        moves.forEach(it -> people.addAll(it.people()));
        return people.stream().map(called(published)).toList();
    }

    @Override
    public String toString() {
        return "Floor[confidential]";
    }
}
