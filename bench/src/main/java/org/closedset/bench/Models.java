package org.closedset.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedset.breakdown.Inputs;
import org.closedset.breakdown.TrainingRows;
import org.closedset.breakdown.Weights;
import org.closedset.vocabulary.Kind;

/** Fits the models of one variant: on all that is known of a line, on all but its vector, or on its vector alone. */
record Models(String variant, UnaryOperator<Inputs> cut, boolean words) {
    private static final double RIDGE = 0.5;
    private static final double RIDGE_OF_WORDS = 0.4;
    private static final double EXTRA = 0.7;
    private static final int VECTOR = 384;

    static Models withMeaning() {
        return new Models("meaning", row -> row, true);
    }

    static Models byRules() {
        return new Models(
                "rules",
                row -> new Inputs(Arrays.copyOf(row.numbers(), row.numbers().length - VECTOR), row.grams()),
                true);
    }

    static Models vectorAlone() {
        return new Models(
                "vector",
                row -> new Inputs(
                        Arrays.copyOfRange(row.numbers(), row.numbers().length - VECTOR, row.numbers().length),
                        new int[0]),
                false);
    }

    /** Whether a line needs care at all. */
    Weights care(List<Example> examples) {
        return fit(examples, example -> example.kinds().isEmpty() ? 0 : 1);
    }

    /** Whether it is this kind. */
    Weights kind(List<Example> examples, Kind kind) {
        return fit(examples, example -> example.kinds().contains(kind) ? 1 : 0);
    }

    /** As {@code learned.txt} has them. */
    List<String> lines(List<Example> examples) {
        Stream<String> kinds = Stream.of(Kind.values())
                .parallel()
                .map(kind ->
                        kind.code() + "." + variant + " " + kind(examples, kind).written());
        return Stream.concat(Stream.of("care." + variant + " " + care(examples).written()), kinds)
                .toList();
    }

    private Weights fit(List<Example> examples, ToDoubleFunction<Example> wanted) {
        List<Inputs> rows = examples.stream()
                .map(example -> cut.apply(example.row().inputs()))
                .toList();
        double[] importance = examples.stream()
                .mapToDouble(example -> example.extra() ? EXTRA : 1)
                .toArray();
        return Logistic.fit(
                rows,
                examples.stream().mapToDouble(wanted).toArray(),
                importance,
                words ? TrainingRows.words() : 0,
                RIDGE,
                RIDGE_OF_WORDS);
    }
}
