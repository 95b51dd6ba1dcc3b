package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedset.vocabulary.Kind;

/**
 * What the learned models weigh of one line: numbers, which are the rules' evidence here and close by, its traits, and
 * its vector of meaning, and the words of its sentence. The order of the numbers is part of {@code learned.txt}.
 */
public record Inputs(double[] numbers, int[] grams) {
    private static final int RULES = 3 * Kind.values().length + 3 + Traits.COUNT;

    /** Which models these go into: those with the vector or those without. */
    String variant() {
        return numbers.length > RULES ? "meaning" : "rules";
    }

    /** What each word counts, so that long sentences do not outweigh short ones. */
    public double share() {
        return 1 / Math.sqrt(Math.max(1, grams.length));
    }

    /** One for each line of a scene that is read. */
    static List<Inputs> of(SceneReading.Read read, List<float[]> vectors) {
        List<Line> lines = read.lines();
        List<Map<Kind, List<Hit>>> hits = read.hits();
        String heading = read.scene().heading().text();
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
        List<Inputs> rows = new ArrayList<>();
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
            row.addAll(Traits.of(lines.get(i), read.setting(), heading));
            rows.add(new Inputs(
                    joined(row, vectors.get(i)), Grams.of(read.sentences().get(i))));
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
