package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.disclosure.Staged;
import org.closedset.drawings.ScoreStaff;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Words;

/** A choreography as it may be read: each beat drawn and read out, in what is done and in what is done instead. */
public record StagedShown(List<Beat> beats) {
    public StagedShown {
        beats = List.copyOf(beats);
    }

    /** A beat by its number in the whole, and what it tells. */
    public record Beat(int number, String story, List<Way> ways) {
        public Beat {
            ways = List.copyOf(ways);
        }
    }

    /** One way to do it: what it is called, its drawing as SVG, and its moves. */
    public record Way(String name, String drawing, List<Line> lines) {
        public Way {
            lines = List.copyOf(lines);
        }
    }

    /** A move: on which counts, and what is done. */
    public record Line(int number, String counts, String says) {}

    /** {@code names} makes of a name what whoever reads it is shown; {@code id} begins the ids of its drawings, which a page has once. */
    public static StagedShown of(String id, Staged staged, UnaryOperator<String> names) {
        Map<PersonId, String> people = new LinkedHashMap<>();
        staged.people().forEach(it -> people.put(it.id(), names.apply(it.name())));
        List<ScoreStaff.Row> rows = people.entrySet().stream()
                .map(it -> new ScoreStaff.Row(it.getKey(), it.getValue()))
                .toList();
        MoveWords words = new MoveWords(people);
        List<Beat> beats = new ArrayList<>();
        List<Exposed> seen = List.of();
        for (Staged.Numbered beat : staged.beats()) {
            beats.add(beat(id, beat, rows, words, seen));
            seen = ScoreStaff.after(seen, full(beat));
        }
        return new StagedShown(beats);
    }

    private static List<Move> full(Staged.Numbered beat) {
        return beat.ways().stream()
                .filter(it -> it.variant() == Variant.FULL)
                .flatMap(it -> it.moves().stream())
                .toList();
    }

    private static Beat beat(
            String id, Staged.Numbered beat, List<ScoreStaff.Row> rows, MoveWords words, List<Exposed> seen) {
        return new Beat(
                beat.number(),
                beat.story(),
                beat.ways().stream()
                        .map(it -> way(id, beat, it, rows, words, seen))
                        .toList());
    }

    private static Way way(
            String id,
            Staged.Numbered beat,
            Staged.Way way,
            List<ScoreStaff.Row> rows,
            MoveWords words,
            List<Exposed> seen) {
        String name = Words.say("score.way." + way.variant().code());
        ScoreStaff.Part part = new ScoreStaff.Part(
                id + "-" + beat.number() + "-" + way.variant().code(),
                beat.number(),
                name,
                way.moves(),
                seen,
                way.steps().stream().map(Staged.Step::begins).toList(),
                words::say,
                it -> MoveWords.zone(it.zone()));
        return new Way(name, ScoreStaff.of(rows, part).svg(), lines(way, words));
    }

    private static List<Line> lines(Staged.Way way, MoveWords words) {
        List<Line> lines = new ArrayList<>();
        way.steps()
                .forEach(it ->
                        lines.add(new Line(lines.size() + 1, counts(it.begins(), it.move()), words.say(it.move()))));
        return lines;
    }

    /** "5-8", "5", or that they are not set. */
    public static String counts(int from, Move move) {
        return move.counts()
                .map(it -> it == 1 ? Integer.toString(from) : from + "\u2013" + (from + it - 1))
                .orElseGet(() -> Words.say("score.counts.unset"));
    }
}
