package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.asks.Ask;
import org.closedset.production.Asks;
import org.closedset.production.Plan;
import org.closedset.production.PlannedScene;
import org.closedset.production.Production;
import org.closedset.production.RiderPages;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Scene;

/**
 * Scenes as whoever directs asks for what is done in them: what is published of each, and what was asked for. What came of
 * any one ask is never told: a published plan answers all of a scene at once.
 */
public record Asking(List<OneScene> scenes) {
    static final Asking NONE = new Asking(List.of());

    public Asking {
        scenes = List.copyOf(scenes);
    }

    /**
     * A scene by its ids, the title of its script, its number as printed and its heading, the characters of its pages, and
     * what is asked for it. {@code answered} is whether the plan that is published answers it, {@code care} whether it
     * needs care.
     */
    public record OneScene(
            String script,
            String scene,
            String title,
            String label,
            String heading,
            boolean care,
            boolean answered,
            List<String> characters,
            List<Ask> beats) {
        public OneScene {
            characters = List.copyOf(characters);
            beats = List.copyOf(beats);
        }

        @Override
        public String toString() {
            return "OneScene[confidential]";
        }
    }

    /** Of the scenes that were published last; what is asked is told as it stands. */
    static Asking of(Production published, Production now) {
        List<OneScene> all = new ArrayList<>();
        published.plan().scripts().entrySet().stream()
                .sorted(Board.IN_ORDER)
                .forEach(script -> script.getValue()
                        .scenes()
                        .forEach(it -> all.add(scene(published, now, script.getKey(), script.getValue(), it))));
        return new Asking(all);
    }

    private static OneScene scene(
            Production published, Production now, String script, Plan.Scenes scenes, PlannedScene it) {
        return new OneScene(
                script,
                it.own(),
                scenes.title(),
                it.number().isEmpty() ? it.own() : it.number(),
                it.heading(),
                it.care() != PlannedScene.Care.NOT_COVERED,
                Asks.answered(published, script, it.own()),
                characters(published, script, it.own()),
                now.asks().of(script, it.own()).beats());
    }

    private static List<String> characters(Production published, String script, String own) {
        Optional<Scene> scene = published
                .script(script)
                .flatMap(it -> RiderPages.of(it.draft().screenplay(), Set.of(own)).stream()
                        .findFirst());
        return scene.stream()
                .flatMap(it -> Stream.concat(
                        it.characters().stream(), it.groups().stream().map(Group::name)))
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Asking[confidential]";
    }
}
