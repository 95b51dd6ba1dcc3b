package org.closedset.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A logistic model by Newton's method; no chance anywhere, so the same rows give the same model. */
final class Logistic {
    private static final int STEPS = 14;
    private static final double LONGEST = 2;

    private Logistic() {}

    /** Bias first, then a weight per input; {@code ridge} holds each input's weight back. */
    static double[] fit(List<double[]> rows, double[] wanted, double[] importance, double[] ridge) {
        int n = ridge.length + 1;
        double[] weights = new double[n];
        weights[0] = -2;
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[n];
            double[][] curve = new double[n][n];
            curve[0][0] = 1e-6;
            for (int i = 1; i < n; i++) {
                slope[i] = ridge[i - 1] * weights[i];
                curve[i][i] = ridge[i - 1];
            }
            for (int r = 0; r < rows.size(); r++) {
                add(rows.get(r), wanted[r], importance[r], weights, slope, curve);
            }
            double[] change = Cholesky.solve(curve, slope);
            double share = Math.min(1, LONGEST / longest(change));
            for (int i = 0; i < n; i++) {
                weights[i] -= share * change[i];
            }
        }
        return weights;
    }

    /** A whole step can overshoot where the kinds are far apart; a shorter one cannot run away. */
    private static double longest(double[] change) {
        return Math.max(1e-9, Arrays.stream(change).map(Math::abs).max().orElse(0));
    }

    private static void add(
            double[] row, double wanted, double importance, double[] weights, double[] slope, double[][] curve) {
        double sure = of(weights, row);
        double miss = importance * (sure - wanted);
        double bend = importance * sure * (1 - sure) + 1e-9;
        for (int i = 0; i < weights.length; i++) {
            double at = i == 0 ? 1 : row[i - 1];
            if (at == 0) {
                continue;
            }
            slope[i] += miss * at;
            double share = bend * at;
            double[] line = curve[i];
            line[0] += share;
            for (int j = 1; j <= i; j++) {
                line[j] += share * row[j - 1];
            }
        }
    }

    static double of(double[] weights, double[] row) {
        double sum = weights[0];
        for (int i = 0; i < row.length; i++) {
            sum += weights[i + 1] * row[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** As {@code learned.txt} writes a model. */
    static String line(String name, double[] weights) {
        StringBuilder line = new StringBuilder(name);
        for (double weight : weights) {
            line.append(' ').append(String.format(Locale.ROOT, "%.3f", weight).replace("-0.000", "0"));
        }
        return line.toString();
    }
}
