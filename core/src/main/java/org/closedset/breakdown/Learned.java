package org.closedset.breakdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedset.vocabulary.Kind;

/**
 * Linear models, one for each kind, with and without the sentence's vector; {@code learned.txt} holds a name, a bias and
 * the weights on each line and is made by bench's Training.
 */
public final class Learned {
    private static final Learned SHIPPED = read(Table.lines("learned.txt"));

    private final Map<String, double[]> weights;

    private Learned(Map<String, double[]> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Models from lines as {@code learned.txt} has them. */
    public static Learned read(List<String> lines) {
        Map<String, double[]> weights = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            double[] row = new double[parts.length - 1];
            for (int i = 1; i < parts.length; i++) {
                row[i - 1] = Double.parseDouble(parts[i]);
            }
            weights.put(parts[0], row);
        }
        return new Learned(weights);
    }

    /** The models that come with the product. */
    public static Learned shipped() {
        return SHIPPED;
    }

    /** How sure the models are, from 0 to 1, that a line with these inputs needs care of this kind. */
    double confidence(Kind kind, double[] inputs) {
        double[] with = weights.getOrDefault("both." + kind.code(), new double[0]);
        double[] row =
                with.length == inputs.length + 1 ? with : weights.getOrDefault("rules." + kind.code(), new double[0]);
        if (row.length == 0) {
            return 0;
        }
        double sum = row[0];
        for (int i = 1; i < row.length; i++) {
            sum += row[i] * inputs[i - 1];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    double threshold() {
        return weights.getOrDefault("threshold", new double[] {0.5})[0];
    }
}
