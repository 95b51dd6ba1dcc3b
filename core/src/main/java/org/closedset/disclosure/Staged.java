package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;

/**
 * Choreography as it may be read: beats, moves and people are numbered as they come, so that nothing in it tells how it came to
 * be written or who anybody is but by the name it gives.
 */
public record Staged(List<Named> people, List<Numbered> beats) {
    public Staged {
        people = List.copyOf(people);
        beats = List.copyOf(beats);
    }

    /** Somebody in it, by the id they have in it alone. */
    public record Named(PersonId id, String name) {
        @Override
        public String toString() {
            return "Named[confidential]";
        }
    }

    /** A beat by its number in the whole choreography, with what it tells; the count it begins on where all before it are done. */
    public record Numbered(int number, int begins, String story, List<Way> ways) {
        public Numbered {
            ways = List.copyOf(ways);
        }

        @Override
        public String toString() {
            return "Numbered[confidential]";
        }
    }

    /** What is done in one variant of a beat. */
    public record Way(Variant variant, List<Move> moves) {
        public Way {
            moves = List.copyOf(moves);
        }

        @Override
        public String toString() {
            return "Way[confidential]";
        }
    }

    /** {@code part} of a whole, with the names of those in it. */
    static Staged of(Score whole, Score part, Function<PersonId, String> names) {
        Map<PersonId, PersonId> ids = new LinkedHashMap<>();
        part.people().forEach(it -> ids.put(it, new PersonId(String.format("%032x", ids.size() + 1))));
        List<Named> people = ids.keySet().stream()
                .map(it -> new Named(ids.getOrDefault(it, it), names.apply(it)))
                .toList();
        List<Numbered> beats = new ArrayList<>();
        int begins = 1;
        for (int i = 0; i < whole.beats().size(); i++) {
            Beat beat = whole.beats().get(i);
            int number = i + 1;
            int from = begins;
            part.beat(beat.id()).ifPresent(own -> beats.add(new Numbered(number, from, own.story(), ways(own, ids))));
            begins += beat.counts(Variant.FULL);
        }
        return new Staged(people, beats);
    }

    private static List<Way> ways(Beat beat, Map<PersonId, PersonId> ids) {
        return Stream.of(Variant.values())
                .filter(it -> !beat.moves(it).isEmpty())
                .map(it -> new Way(it, numbered(beat.moves(it), ids)))
                .toList();
    }

    private static List<Move> numbered(List<Move> moves, Map<PersonId, PersonId> ids) {
        List<Move> all = new ArrayList<>();
        for (Move move : moves) {
            all.add(move.among(ids).copied("m" + (all.size() + 1)));
        }
        return all;
    }

    @Override
    public String toString() {
        return "Staged[confidential]";
    }
}
