package org.closedset.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Review;
import org.closedset.screenplay.Scene;

/** Everybody in passages that need care, with the scenes that are confirmed told from those only proposed. */
public record Persons(Involved who, List<Scene> confirmed, List<Scene> proposed) {
    public Persons {
        confirmed = List.copyOf(confirmed);
        proposed = List.copyOf(proposed);
    }

    public static List<Persons> of(Review review) {
        List<Involved> decided = Involved.of(review.confirmed());
        List<Persons> all = new ArrayList<>();
        for (Involved who : Involved.of(review)) {
            List<String> sure = decided.stream()
                    .filter(it -> it.group() == who.group() && it.name().equals(who.name()))
                    .flatMap(it -> it.where().stream())
                    .map(where -> where.scene().id().own())
                    .toList();
            List<Scene> scenes = who.where().stream().map(Involved.Where::scene).toList();
            all.add(new Persons(
                    who,
                    scenes.stream().filter(it -> sure.contains(it.id().own())).toList(),
                    scenes.stream().filter(it -> !sure.contains(it.id().own())).toList()));
        }
        return all;
    }

    /** How many they are, or that it must be asked. */
    String number() {
        int most = who.where().stream().mapToInt(Involved.Where::number).max().orElse(0);
        return most == 0 ? Wording.say("unknown") : Integer.toString(most);
    }

    static String labels(List<Scene> scenes) {
        return scenes.stream().map(Scene::label).collect(Collectors.joining(", "));
    }
}
