package org.closedset.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Inputs;
import org.closedset.breakdown.Learned;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.breakdown.Weights;
import org.closedset.vocabulary.Kind;

/** What each way of detecting proposes in a script, at every confidence that could matter. */
final class Detectors {
    private static final double LEAST = 0.02;

    private Detectors() {}

    /** The product's own way with models that may differ, and the threshold taken away. */
    static List<Proposal> finder(LabelledScript script, SentenceVectors vectors, List<String> models) {
        List<String> lines = new ArrayList<>(models.stream()
                .filter(line -> !line.startsWith("threshold") && !line.startsWith("#"))
                .toList());
        lines.add("threshold.meaning " + LEAST);
        lines.add("threshold.rules " + LEAST);
        return proposals(script, Finder.find(script.screenplay(), vectors, Learned.read(lines), scene -> {}));
    }

    /** A linear model on nothing but each paragraph's vector. */
    static List<Proposal> vectorAlone(List<Example> rows, List<Example> learnFrom) {
        Models models = Models.vectorAlone();
        Weights care = models.care(learnFrom);
        List<Example> positive =
                learnFrom.stream().filter(example -> !example.kinds().isEmpty()).toList();
        Map<Kind, Weights> kinds = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            kinds.put(kind, models.kind(positive, kind));
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Example example : rows) {
            Inputs vector = models.cut().apply(example.row().inputs());
            double sure = care.of(vector);
            Kind likeliest = Kind.TOUCH;
            for (Kind kind : Kind.values()) {
                if (kinds.getOrDefault(kind, care).of(vector)
                        > kinds.getOrDefault(likeliest, care).of(vector)) {
                    likeliest = kind;
                }
            }
            if (sure >= LEAST) {
                proposals.add(new Proposal(
                        example.file(),
                        example.row().scene(),
                        example.row().lines().from().line(),
                        example.row().lines().to().line(),
                        likeliest,
                        true,
                        sure));
            }
        }
        return proposals;
    }

    private static List<Proposal> proposals(LabelledScript script, Breakdown breakdown) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < breakdown.scenes().size(); i++) {
            for (Passage passage : breakdown.scenes().get(i).passages()) {
                proposals.add(new Proposal(
                        script.name(),
                        i,
                        passage.lines().from().line(),
                        passage.lines().to().line(),
                        passage.kind(),
                        passage.mode().needsCare(),
                        passage.confidence()));
            }
        }
        return proposals;
    }
}
