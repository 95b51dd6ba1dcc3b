package org.closedset.breakdown;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.vocabulary.Kind;

/**
 * Linear models: one that says whether a line needs care at all, and one for each kind that says which, with the
 * sentence's vector and without it. {@code learned.txt} holds a name, a bias and the weights on each line and is made
 * by bench's Training.
 */
public final class Learned {
    private static final Learned SHIPPED = read(Table.lines("learned.txt"));
    private static final double BESIDE = 0.35;

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

    /** How sure the models are, from 0 to 1, that a line with these inputs needs care of any kind. */
    double care(double[] inputs) {
        return of("care", inputs);
    }

    /** From which confidence on a line with these inputs is proposed. */
    double threshold(double[] inputs) {
        double[] least = weights.getOrDefault("threshold." + variant(inputs), new double[] {0.5});
        return least[0];
    }

    /**
     * The likeliest kind with share 1, every other that is likely beside it with its share of that, and every kind a
     * rule plainly speaks for.
     */
    Map<Kind, Double> kinds(double[] inputs, Set<Kind> ruled) {
        Map<Kind, Double> likely = new EnumMap<>(Kind.class);
        double most = 0;
        for (Kind kind : Kind.values()) {
            double sure = of(kind.code(), inputs);
            likely.put(kind, sure);
            most = Math.max(most, sure);
        }
        double best = most;
        likely.entrySet()
                .removeIf(entry ->
                        entry.getValue() < best && entry.getValue() < BESIDE && !ruled.contains(entry.getKey()));
        likely.replaceAll((kind, sure) -> best == 0 ? 0 : sure / best);
        return likely;
    }

    private double of(String name, double[] inputs) {
        double[] row = weights.getOrDefault(name + "." + variant(inputs), new double[0]);
        if (row.length != inputs.length + 1) {
            return 0;
        }
        double sum = row[0];
        for (int i = 1; i < row.length; i++) {
            sum += row[i] * inputs[i - 1];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static String variant(double[] inputs) {
        return inputs.length > Inputs.RULES ? "meaning" : "rules";
    }
}
