package org.closedset.breakdown;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.vocabulary.Kind;

/**
 * Linear models: one that says whether a line needs care at all, and one for each kind that says whether it is that;
 * with the sentence's vector and without it. {@code learned.txt} is made by bench's Training, and {@link Weights} says
 * how it is written.
 */
public final class Learned {
    private static final Learned SHIPPED = read(Table.lines("learned.txt"));
    private static final String THRESHOLD = "threshold.";
    /** A kind is named beside the likeliest where it is at least this likely, the line needing care given. */
    private static final double BESIDE = 0.35;

    private final Map<String, Weights> models;
    private final Map<String, Double> thresholds;

    private Learned(Map<String, Weights> models, Map<String, Double> thresholds) {
        this.models = Map.copyOf(models);
        this.thresholds = Map.copyOf(thresholds);
    }

    /** Models from lines as {@code learned.txt} has them. */
    public static Learned read(List<String> lines) {
        Map<String, Weights> models = new HashMap<>();
        Map<String, Double> thresholds = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            if (parts[0].startsWith(THRESHOLD)) {
                thresholds.put(parts[0].substring(THRESHOLD.length()), Double.parseDouble(parts[1]));
            } else {
                models.put(parts[0], Weights.read(parts[1]));
            }
        }
        return new Learned(models, thresholds);
    }

    /** The models that come with the product. */
    public static Learned shipped() {
        return SHIPPED;
    }

    /** How sure the models are, from 0 to 1, that a line needs care of any kind. */
    double care(Inputs inputs) {
        return of("care", inputs);
    }

    /** From which confidence on a line is proposed. */
    double threshold(Inputs inputs) {
        return thresholds.getOrDefault(inputs.variant(), 0.5);
    }

    /**
     * Which kinds a line is that needs care: the likeliest, every other that is likely beside it, and every kind a rule
     * plainly speaks for.
     */
    Set<Kind> kinds(Inputs inputs, Set<Kind> ruled) {
        double least = BESIDE * care(inputs);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(ruled);
        Kind likeliest = Kind.TOUCH;
        double most = 0;
        for (Kind kind : Kind.values()) {
            double sure = of(kind.code(), inputs);
            if (sure >= least) {
                kinds.add(kind);
            }
            if (sure > most) {
                likeliest = kind;
                most = sure;
            }
        }
        kinds.add(likeliest);
        return kinds;
    }

    private double of(String name, Inputs inputs) {
        Weights weights = models.get(name + "." + inputs.variant());
        return weights == null ? 0 : weights.of(inputs);
    }
}
