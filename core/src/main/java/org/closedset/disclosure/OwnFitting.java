package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import org.closedset.kit.Settled;
import org.closedset.people.Person;
import org.closedset.production.Production;
import org.closedset.riders.Source;

/** What was settled with somebody in a fitting for a scene, as they read it; {@code label} is its number as printed. */
public record OwnFitting(String script, String scene, String label, Settled settled) {
    private static final Comparator<OwnFitting> IN_ORDER = Comparator.comparing(
                    (OwnFitting it) -> Source.Scene.order(it.label()))
            .thenComparing(OwnFitting::label)
            .thenComparing(OwnFitting::script)
            .thenComparing(OwnFitting::scene);

    /** All of somebody's, in the order of the scenes. */
    static List<OwnFitting> of(Production now, Person person) {
        return now.scores().published().entrySet().stream()
                .flatMap(script -> script.getValue().entrySet().stream()
                        .flatMap(scene -> scene.getValue().settled(person.id()).stream()
                                .map(it -> new OwnFitting(
                                        script.getKey(),
                                        scene.getKey(),
                                        scene.getValue().label(),
                                        it))))
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public String toString() {
        return "OwnFitting[confidential]";
    }
}
