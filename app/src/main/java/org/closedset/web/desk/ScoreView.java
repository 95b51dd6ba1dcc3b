package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedset.boundaries.Condition;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.Throughout;
import org.closedset.choreography.TypedBeat;
import org.closedset.choreography.TypedScore;
import org.closedset.drawings.ScoreStaff;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Words;
import org.closedset.web.mine.MoveWords;
import org.closedset.web.mine.StagedShown;

/** Shows a choreography beat by beat: as it was typed, and as it is kept, drawn and read out. */
final class ScoreView {
    private static final List<Variant> MAIN = List.of(Variant.FULL, Variant.ALT_B);
    private static final List<Variant> MORE = List.of(Variant.PLACEHOLDER, Variant.CAMERA_CHEAT, Variant.MARK_THROUGH);

    private final Score score;
    private final SceneCast cast;
    private final MoveWords words;
    private final List<ScoreStaff.Row> rows;
    private final Optional<ScoreFits> fits;

    /** Without {@code rule} nothing is said of what anybody agreed to. */
    ScoreView(Score score, SceneCast cast, Optional<Rule> rule) {
        this.score = score;
        this.cast = cast;
        this.words = cast.words();
        this.rows = cast.rows(score);
        this.fits = rule.map(it -> new ScoreFits(score, it, new FitWords(words)));
    }

    /** Whether it could be published. */
    ScorePage.State state() {
        return fits.map(it -> it.state(score)).orElseGet(() -> new ScorePage.State(false, "", List.of()));
    }

    /** The beats as they are kept. */
    List<ScorePage.Beat> kept() {
        Shorthand shorthand = cast.shorthand();
        Set<Condition> throughout = Throughout.of(score);
        return typed(
                score.beats().stream()
                        .map(it -> TypedBeat.of(it, shorthand, throughout))
                        .toList(),
                List.of());
    }

    /** What may be said of the whole scene, and what of it is. */
    static List<ScorePage.Tick> throughout(Set<Condition> said) {
        return Throughout.SAID.stream()
                .map(it -> new ScorePage.Tick(it.code(), Words.say("move.met." + it.code()), said.contains(it)))
                .toList();
    }

    /** The beats as they were typed, with what is wrong with their lines. */
    List<ScorePage.Beat> typed(List<TypedBeat> typed, List<TypedScore.Fault> faults) {
        List<ScorePage.Beat> all = new ArrayList<>();
        for (TypedBeat beat : typed) {
            int number = all.size() + 1;
            Optional<Beat> kept = score.beat(beat.id());
            all.add(new ScorePage.Beat(
                    beat.id(),
                    number,
                    beat.story(),
                    ways(MAIN, beat, number, kept, faults),
                    ways(MORE, beat, number, kept, faults),
                    number == 1,
                    number == typed.size(),
                    kept.isPresent(),
                    kept.flatMap(it -> fits.map(fit -> fit.because(it))).orElse("")));
        }
        return all;
    }

    /** Where the next beat is typed. */
    ScorePage.Beat fresh(int number) {
        TypedBeat blank = new TypedBeat(ScoreForm.FRESH, "", Map.of());
        return new ScorePage.Beat(
                blank.id(),
                number,
                "",
                ways(MAIN, blank, number, Optional.empty(), List.of()),
                List.of(),
                false,
                false,
                false,
                "");
    }

    private List<ScorePage.Way> ways(
            List<Variant> variants, TypedBeat typed, int number, Optional<Beat> kept, List<TypedScore.Fault> faults) {
        Shorthand shorthand = cast.shorthand();
        return variants.stream()
                .map(variant -> new ScorePage.Way(
                        variant.code(),
                        Words.say("score.way." + variant.code()),
                        typed.lines(variant),
                        Math.max(3, 1 + (int) typed.lines(variant).lines().count()),
                        faults.stream()
                                .filter(it -> it.beat().equals(typed.id()) && it.variant() == variant)
                                .map(it -> ScoreWords.say(it, shorthand))
                                .toList(),
                        kept.filter(it -> !it.moves(variant).isEmpty())
                                .map(it -> drawing(it, variant, number))
                                .orElse(""),
                        kept.map(it -> lines(it, variant)).orElse(List.of())))
                .toList();
    }

    private String drawing(Beat beat, Variant variant, int number) {
        List<Beat> before = score.beats().subList(0, score.beats().indexOf(beat));
        ScoreStaff.Part part = new ScoreStaff.Part(
                "score-" + beat.id() + "-" + variant.code().toLowerCase(java.util.Locale.ROOT),
                number,
                Words.say("score.way." + variant.code()),
                beat.moves(variant),
                seen(before),
                begins(begins(before), beat.moves(variant)),
                words::say,
                it -> MoveWords.zone(it.zone()));
        return ScoreStaff.of(rows, part).svg();
    }

    /** What is seen of whom when a beat begins, after what is done in those before it. */
    private static List<Exposed> seen(List<Beat> before) {
        List<Exposed> seen = List.of();
        for (Beat beat : before) {
            seen = ScoreStaff.after(seen, beat.moves(Variant.FULL));
        }
        return seen;
    }

    private static List<Integer> begins(int from, List<Move> moves) {
        return IntStream.range(0, moves.size())
                .mapToObj(it -> from + counted(moves.subList(0, it)))
                .toList();
    }

    private static int begins(List<Beat> before) {
        return 1 + before.stream().mapToInt(it -> it.counts(Variant.FULL)).sum();
    }

    private List<ScorePage.Line> lines(Beat beat, Variant variant) {
        List<Move> moves = beat.moves(variant);
        int begins = begins(score.beats().subList(0, score.beats().indexOf(beat)));
        return IntStream.range(0, moves.size())
                .mapToObj(it -> new ScorePage.Line(
                        it + 1,
                        StagedShown.counts(begins + counted(moves.subList(0, it)), moves.get(it)),
                        words.say(moves.get(it)),
                        fits.map(fit -> fit.of(beat, variant, moves.get(it)))))
                .toList();
    }

    private static int counted(List<Move> moves) {
        return moves.stream().mapToInt(it -> it.counts().orElse(0)).sum();
    }

    /** Every way there is, those most needed first. */
    static Stream<Variant> variants() {
        return Stream.concat(MAIN.stream(), MORE.stream());
    }
}
