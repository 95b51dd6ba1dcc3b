package org.closedset.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.production.Plan;
import org.closedset.production.PlannedScene;
import org.closedset.production.Production;
import org.closedset.screenplay.Eighths;

/**
 * The scenes as they were published: {@code since} is when, {@code next} when they may change. Scripts are sorted by
 * title, their scenes as in the script.
 */
public record Board(Optional<Instant> since, Optional<Instant> next, List<Script> scripts) {
    /** Scripts by title, and those of one title by their scenes. */
    static final Comparator<Map.Entry<String, Plan.Scenes>> IN_ORDER =
            Comparator.comparing(Board::title).thenComparing(Board::scenes);

    /** A script and its scenes. */
    public record Script(String title, List<Scene> scenes) {
        @Override
        public String toString() {
            return "Script[confidential]";
        }
    }

    /** A scene by its own id, with its number as printed or "" and its heading; of one that needs no care no status is told. */
    public record Scene(String own, String number, String heading, Eighths eighths, Optional<Status> status) {
        @Override
        public String toString() {
            return "Scene[confidential]";
        }
    }

    static Board of(Production published, Production now, Instant moment) {
        Publications publications = Publications.of(now);
        return new Board(
                publications.last(moment),
                publications.next(moment),
                published.plan().scripts().entrySet().stream()
                        .sorted(IN_ORDER)
                        .map(script -> script(script, new Statuses(published, now, publications, moment)))
                        .toList());
    }

    private static String title(Map.Entry<String, Plan.Scenes> script) {
        return script.getValue().title();
    }

    private static String scenes(Map.Entry<String, Plan.Scenes> script) {
        return script.getValue().scenes().stream().map(PlannedScene::own).collect(Collectors.joining(" "));
    }

    private static Script script(Map.Entry<String, Plan.Scenes> script, Statuses statuses) {
        return new Script(
                title(script),
                script.getValue().scenes().stream()
                        .map(scene -> scene(scene, statuses.shown(script.getKey(), scene.own())))
                        .toList());
    }

    private static Scene scene(PlannedScene scene, Optional<Status> status) {
        return new Scene(scene.own(), scene.number(), scene.heading(), scene.eighths(), status);
    }

    /** What is shown of each scene. No scene has a day yet. */
    private record Statuses(Production published, Production now, Publications publications, Instant moment) {
        Optional<Status> shown(String script, String scene) {
            return Status.of(published, script, scene)
                    .map(before -> publications.shown(
                            before, Status.of(now, script, scene).orElse(before), Optional.empty(), moment));
        }
    }

    @Override
    public String toString() {
        return "Board[confidential]";
    }
}
