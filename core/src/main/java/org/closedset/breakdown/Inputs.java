package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedset.vocabulary.Kind;

/**
 * The numbers the learned models weigh for one line: the rules' evidence here and close by, its traits, and its vector
 * of meaning. Their order is part of {@code learned.txt}.
 */
final class Inputs {
    /** How many inputs stand before the vector. */
    static final int RULES = 3 * Kind.values().length + 3 + Traits.COUNT;

    private Inputs() {}

    /** One row per line; {@code hits} and {@code vectors} run beside {@code lines}. */
    static List<double[]> of(
            List<Line> lines, List<Map<Kind, List<Hit>>> hits, List<float[]> vectors, Setting setting, String heading) {
        double[] strongest = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            boolean speech = lines.get(i).speech();
            strongest[i] = speech
                    ? 0
                    : hits.get(i).values().stream()
                            .mapToDouble(Strength::of)
                            .max()
                            .orElse(0);
        }
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                double strength = Strength.of(hits.get(i).getOrDefault(kind, List.of()));
                row.add(strength / 4);
                row.add(strength > 0 && strength < 3 ? 0.3 : 0);
                row.add(lines.get(i).speech() ? strength / 4 : 0);
            }
            row.add(near(strongest, i, 1) / 8);
            row.add(near(strongest, i, 3) / 8);
            row.add(near(strongest, i, 40) / 8);
            row.addAll(Traits.of(lines.get(i), setting, heading));
            rows.add(joined(row, vectors.get(i)));
        }
        return rows;
    }

    private static double near(double[] strongest, int at, int reach) {
        double most = 0;
        for (int i = Math.max(0, at - reach); i <= Math.min(strongest.length - 1, at + reach); i++) {
            most = i == at ? most : Math.max(most, strongest[i]);
        }
        return most;
    }

    private static double[] joined(List<Double> row, float[] vector) {
        double[] all = new double[row.size() + vector.length];
        for (int i = 0; i < row.size(); i++) {
            all[i] = row.get(i);
        }
        for (int i = 0; i < vector.length; i++) {
            all[row.size() + i] = vector[i];
        }
        return all;
    }
}
