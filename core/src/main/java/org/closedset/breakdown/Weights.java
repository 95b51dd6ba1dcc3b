package org.closedset.breakdown;

import java.util.Locale;

/**
 * One linear model: a bias, a weight for each number and one for each of {@link Grams}. Written on one line, spaces
 * between: the bias, the weights of the numbers, the step of the words' weights, and these as one printable character
 * each, {@code O} for nothing and each letter on or back from it one step more or less. Values beyond are cut.
 */
public record Weights(double bias, double[] numbers, double[] grams) {
    private static final char NOTHING = 'O';
    private static final int FARTHEST = 46;
    private static final double STEP = 0.06;

    static Weights read(String line) {
        String[] parts = line.split(" ", -1);
        double[] numbers = new double[parts.length - 3];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(parts[i + 1]);
        }
        double step = Double.parseDouble(parts[parts.length - 2]);
        String letters = parts[parts.length - 1];
        double[] grams = new double[letters.length()];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (letters.charAt(i) - NOTHING) * step;
        }
        return new Weights(Double.parseDouble(parts[0]), numbers, grams);
    }

    /** As {@code learned.txt} has it. */
    public String written() {
        StringBuilder line = new StringBuilder(rounded(bias));
        for (double number : numbers) {
            line.append(' ').append(rounded(number));
        }
        line.append(' ').append(STEP).append(' ');
        for (double gram : grams) {
            long steps = Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(gram / STEP)));
            line.append((char) (NOTHING + steps));
        }
        return line.toString();
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replace("-0.000", "0");
    }

    /** How sure this model is, from 0 to 1. */
    public double of(Inputs inputs) {
        double sum = bias;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * inputs.numbers()[i];
        }
        double words = 0;
        for (int gram : inputs.grams()) {
            words += grams[gram];
        }
        return 1 / (1 + Math.exp(-sum - words * inputs.share()));
    }
}
