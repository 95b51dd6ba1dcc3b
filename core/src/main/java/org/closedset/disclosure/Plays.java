package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.production.Plan;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.riders.Source;

/**
 * The agreed choreographies as whoever directs sees them once something is published: by whom each plays, and with nothing of
 * who they are, what anybody confirmed, or what was written since.
 */
public record Plays(List<Play> scenes) {
    static final Plays NONE = new Plays(List.of());

    public Plays {
        scenes = List.copyOf(scenes);
    }

    /** The choreography of a scene and its shots, by the title of its script where that is published, and its number as printed. */
    public record Play(
            String script, String scene, String title, String label, Staged staged, List<FrameSheet> frames) {
        public Play {
            frames = List.copyOf(frames);
        }

        @Override
        public String toString() {
            return "Play[confidential]";
        }
    }

    /** Those of the production as it was published last. */
    static Plays of(Production published) {
        return new Plays(published.scores().published().entrySet().stream()
                .flatMap(script -> of(published, script.getKey(), script.getValue()))
                .sorted(Comparator.comparing(Play::title)
                        .thenComparing(it -> Source.Scene.order(it.label()))
                        .thenComparing(Play::script)
                        .thenComparing(Play::scene))
                .toList());
    }

    private static Stream<Play> of(Production published, String script, Map<String, PublishedScore> scenes) {
        String title = Optional.ofNullable(published.plan().scripts().get(script))
                .map(Plan.Scenes::title)
                .orElse("");
        return scenes.entrySet().stream()
                .filter(it -> it.getValue().anything())
                .map(it -> play(script, it.getKey(), title, it.getValue()));
    }

    private static Play play(String script, String scene, String title, PublishedScore published) {
        Function<PersonId, String> called = it -> published.called().getOrDefault(it, "");
        return new Play(
                script,
                scene,
                title,
                published.label(),
                Staged.of(published.score(), published.score(), called),
                FrameSheet.of(published.score(), published.score().shots(), who -> true, called));
    }

    @Override
    public String toString() {
        return "Plays[confidential]";
    }
}
