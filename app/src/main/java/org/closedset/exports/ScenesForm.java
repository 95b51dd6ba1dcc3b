package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.Standing;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.OwnScene;
import org.closedset.disclosure.Staged;
import org.closedset.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody's own parts of published choreographies, for their own record: moves as they are typed. */
final class ScenesForm {
    private ScenesForm() {}

    /** Whether they want to talk about one first is there only where {@code said}. */
    static List<One> of(OwnRecord own, boolean said) {
        return own.scenes().stream().map(it -> one(it, said)).toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            String scene,
            int version,
            @Nullable String insteadOf,
            Part part,
            @Nullable Confirmed confirmed,
            @Nullable Boolean talk) {}

    record Confirmed(int version, String at, Part part) {}

    /** Who is called what in the moves, and the moves of each beat by the code of their variant. */
    record Part(Map<String, String> people, List<Beat> beats) {}

    record Beat(int number, String story, Map<String, List<String>> moves) {}

    private static One one(OwnScene scene, boolean said) {
        return new One(
                scene.label(),
                scene.version(),
                scene.instead().orElse(null),
                part(scene.part()),
                scene.confirmed()
                        .map(it -> new Confirmed(it.version(), it.at().toString(), part(it.part())))
                        .orElse(null),
                said ? scene.standing() == Standing.TALK : null);
    }

    private static Part part(Staged staged) {
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, PersonId> words = new LinkedHashMap<>();
        for (Staged.Named it : staged.people()) {
            String word = "p" + (people.size() + 1);
            people.put(word, it.name());
            words.put(word, it.id());
        }
        Shorthand shorthand = new Shorthand(words);
        return new Part(
                people, staged.beats().stream().map(it -> beat(it, shorthand)).toList());
    }

    private static Beat beat(Staged.Numbered beat, Shorthand shorthand) {
        Map<String, List<String>> moves = new LinkedHashMap<>();
        beat.ways()
                .forEach(way -> moves.put(
                        way.variant().code(),
                        way.moves().stream().map(shorthand::write).toList()));
        return new Beat(beat.number(), beat.story(), moves);
    }
}
