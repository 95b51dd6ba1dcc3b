package org.closedset.bench;

import java.util.List;
import java.util.Locale;

/** A logistic model by full-batch gradient descent with momentum; no chance anywhere, so the same rows give the same model. */
final class Logistic {
    private static final int STEPS = 400;

    private Logistic() {}

    /** Bias first, then a weight per input. {@code free} inputs at the front are held back less than the rest. */
    static double[] fit(List<double[]> rows, List<Double> wanted, List<Double> importance, int free, double[] ridge) {
        int n = rows.getFirst().length;
        double[] weights = new double[n + 1];
        double[] moment = new double[n + 1];
        double[] square = new double[n + 1];
        weights[0] = -3;
        double total = importance.stream().mapToDouble(Double::doubleValue).sum();
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = slope(rows, wanted, importance, weights, total);
            for (int i = 0; i <= n; i++) {
                double pull = i == 0 ? 0 : i <= free ? ridge[0] : ridge[1];
                double g = slope[i] + pull * weights[i];
                moment[i] = 0.9 * moment[i] + 0.1 * g;
                square[i] = 0.999 * square[i] + 0.001 * g * g;
                double m = moment[i] / (1 - Math.pow(0.9, step));
                double v = square[i] / (1 - Math.pow(0.999, step));
                weights[i] -= 0.08 * m / (Math.sqrt(v) + 1e-8) * (1 - 0.9 * step / STEPS);
            }
        }
        return weights;
    }

    private static double[] slope(
            List<double[]> rows, List<Double> wanted, List<Double> importance, double[] weights, double total) {
        double[] slope = new double[weights.length];
        for (int r = 0; r < rows.size(); r++) {
            double[] row = rows.get(r);
            double miss = importance.get(r) * (of(weights, row) - wanted.get(r)) / total;
            slope[0] += miss;
            for (int i = 0; i < row.length; i++) {
                slope[i + 1] += miss * row[i];
            }
        }
        return slope;
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
            line.append(' ').append(String.format(Locale.ROOT, "%.4g", weight));
        }
        return line.toString();
    }
}
