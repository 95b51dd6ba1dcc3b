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

    /** A beat by its number in the whole choreography, with what it tells. */
    public record Numbered(int number, String story, List<Way> ways) {
        public Numbered {
            ways = List.copyOf(ways);
        }

        @Override
        public String toString() {
            return "Numbered[confidential]";
        }
    }

    /** What is done in one variant of a beat. */
    public record Way(Variant variant, List<Step> steps) {
        public Way {
            steps = List.copyOf(steps);
        }

        public List<Move> moves() {
            return steps.stream().map(Step::move).toList();
        }

        @Override
        public String toString() {
            return "Way[confidential]";
        }
    }

    /** A move and the count it begins on in the whole choreography, where all before it is done as planned. */
    public record Step(int begins, Move move) {
        @Override
        public String toString() {
            return "Step[confidential]";
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
            part.beat(beat.id())
                    .ifPresent(own -> beats.add(new Numbered(number, own.story(), ways(beat, own, from, ids))));
            begins += beat.counts(Variant.FULL);
        }
        return new Staged(people, beats);
    }

    private static List<Way> ways(Beat whole, Beat own, int begins, Map<PersonId, PersonId> ids) {
        return Stream.of(Variant.values())
                .filter(it -> !own.moves(it).isEmpty())
                .map(it -> new Way(it, steps(whole.moves(it), own.moves(it), begins, ids)))
                .toList();
    }

    private static List<Step> steps(List<Move> whole, List<Move> own, int begins, Map<PersonId, PersonId> ids) {
        List<Step> steps = new ArrayList<>();
        int from = begins;
        for (Move move : whole) {
            if (own.contains(move)) {
                steps.add(new Step(from, move.among(ids).copied("m" + (steps.size() + 1))));
            }
            from += move.counts().orElse(0);
        }
        return steps;
    }

    @Override
    public String toString() {
        return "Staged[confidential]";
    }
}
