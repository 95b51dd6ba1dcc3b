package org.closedset.bench;

import java.util.Arrays;
import java.util.List;
import org.closedset.breakdown.Inputs;
import org.closedset.breakdown.Weights;

/**
 * A logistic model with a ridge on every weight, found by the method of limited memory (L-BFGS) from zero. No chance
 * anywhere and one thread, so the same rows give the same model.
 */
final class Logistic {
    private static final int STEPS = 80;

    private final List<Inputs> rows;
    private final double[] wanted;
    private final double[] importance;
    private final int grams;
    private final double ridge;
    private final double ridgeOfGrams;
    private final int numbers;

    private Logistic(
            List<Inputs> rows, double[] wanted, double[] importance, int grams, double ridge, double ridgeOfGrams) {
        this.rows = rows;
        this.wanted = wanted;
        this.importance = importance;
        this.grams = grams;
        this.ridge = ridge;
        this.ridgeOfGrams = ridgeOfGrams;
        this.numbers = rows.getFirst().numbers().length;
    }

    /** With {@code grams} 0 the words are left aside. */
    static Weights fit(
            List<Inputs> rows, double[] wanted, double[] importance, int grams, double ridge, double ridgeOfGrams) {
        Logistic problem = new Logistic(rows, wanted, importance, grams, ridge, ridgeOfGrams);
        double[] found = Descent.least(problem::loss, problem.start(), STEPS);
        return new Weights(
                found[0],
                Arrays.copyOfRange(found, 1, 1 + problem.numbers),
                Arrays.copyOfRange(found, 1 + problem.numbers, found.length));
    }

    private double[] start() {
        double[] start = new double[1 + numbers + grams];
        start[0] = -2;
        return start;
    }

    /** The loss at these weights; its slope is put into {@code slope}. */
    private double loss(double[] weights, double[] slope) {
        Arrays.fill(slope, 0);
        double loss = 0;
        for (int r = 0; r < rows.size(); r++) {
            Inputs row = rows.get(r);
            double sum = sum(row, weights);
            double miss = importance[r] * (1 / (1 + Math.exp(-sum)) - wanted[r]);
            loss += importance[r] * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - wanted[r] * sum);
            slope[0] += miss;
            double[] own = row.numbers();
            for (int i = 0; i < numbers; i++) {
                slope[1 + i] += miss * own[i];
            }
            if (grams > 0) {
                double share = miss * row.share();
                for (int gram : row.grams()) {
                    slope[1 + numbers + gram] += share;
                }
            }
        }
        for (int i = 1; i < weights.length; i++) {
            double hold = i <= numbers ? ridge : ridgeOfGrams;
            loss += 0.5 * hold * weights[i] * weights[i];
            slope[i] += hold * weights[i];
        }
        return loss;
    }

    private double sum(Inputs row, double[] weights) {
        double sum = weights[0];
        double[] own = row.numbers();
        for (int i = 0; i < numbers; i++) {
            sum += weights[1 + i] * own[i];
        }
        if (grams > 0) {
            double words = 0;
            for (int gram : row.grams()) {
                words += weights[1 + numbers + gram];
            }
            sum += words * row.share();
        }
        return sum;
    }
}
