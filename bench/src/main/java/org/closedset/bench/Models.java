package org.closedset.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.closedset.vocabulary.Kind;

/** Fits the models of one variant: all inputs, those before the vector, or the vector alone. */
record Models(String variant, UnaryOperator<double[]> cut, int rules) {
    private static final double RIDGE_RULES = 0.5;
    private static final double RIDGE_VECTOR = 0.5;
    private static final double EXTRA = 0.7;
    private static final int VECTOR = 384;

    static Models withMeaning() {
        return new Models("meaning", row -> row, -1);
    }

    static Models byRules() {
        return new Models("rules", row -> Arrays.copyOf(row, row.length - VECTOR), -1);
    }

    static Models vectorAlone() {
        return new Models("vector", row -> Arrays.copyOfRange(row, row.length - VECTOR, row.length), 0);
    }

    /** Whether a line needs care at all. */
    double[] care(List<Example> examples) {
        return fit(examples, example -> example.kinds().isEmpty() ? 0 : 1);
    }

    /** Which kind it is, learned from those that need care. */
    double[] kind(List<Example> examples, Kind kind) {
        List<Example> positive =
                examples.stream().filter(example -> !example.kinds().isEmpty()).toList();
        return fit(positive, example -> example.kinds().contains(kind) ? 1 : 0);
    }

    /** As {@code learned.txt} writes them. */
    List<String> lines(List<Example> examples) {
        List<String> lines = new ArrayList<>();
        lines.add(Logistic.line("care." + variant, care(examples)));
        for (Kind kind : Kind.values()) {
            lines.add(Logistic.line(kind.code() + "." + variant, kind(examples, kind)));
        }
        return lines;
    }

    private double[] fit(List<Example> examples, ToDoubleFunction<Example> wanted) {
        List<double[]> rows = examples.stream()
                .map(example -> cut.apply(example.row().inputs()))
                .toList();
        double[] importance = examples.stream()
                .mapToDouble(example -> example.extra() ? EXTRA : 1)
                .toArray();
        int length = rows.getFirst().length;
        int before = rules >= 0 ? rules : length > VECTOR ? length - VECTOR : length;
        double[] ridge = new double[length];
        Arrays.fill(ridge, 0, before, RIDGE_RULES);
        Arrays.fill(ridge, before, length, RIDGE_VECTOR);
        return Logistic.fit(rows, examples.stream().mapToDouble(wanted).toArray(), importance, ridge);
    }
}
