package org.closedset.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.meaning.MiniLm;
import org.closedset.vocabulary.Kind;

/**
 * How well passages are found, beside a plain word list and beside the sentence model alone: on the tuning scripts by
 * leaving files out, and on the scripts that nothing was tuned on. {@code --tune} leaves the latter alone and names
 * what went wrong on the former.
 */
public final class DetectionRun {
    private static final double[] CURVE = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final int FOLDS = 7;

    private final Path detection;
    private final SentenceVectors vectors;
    private final List<LabelledScript> tune;
    private final List<Example> extra;

    private DetectionRun(Path detection, SentenceVectors vectors) throws Exception {
        this.detection = detection;
        this.vectors = vectors;
        this.tune = LabelledScript.in(detection.resolve("tune"));
        this.extra = Example.extra(detection.resolve("train"), vectors);
    }

    /** Prints all curves; the exit code is 0 only where the targets hold. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("closedset.home", "."));
        boolean held = arguments.length == 0 || !arguments[0].equals("--tune");
        List<String> shipped = Files.readAllLines(home.resolve(Training.OUTPUT));
        try (MiniLm model = MiniLm.open()) {
            DetectionRun run = new DetectionRun(home.resolve("testdata/detection"), new KeptVectors(model));
            Figures figures = new Figures();
            run.tuned(figures, shipped, !held);
            if (held) {
                run.held(figures, shipped);
            }
            System.exit(figures.print(System.out));
        }
    }

    private void tuned(Figures figures, List<String> shipped, boolean tell) {
        List<Proposal> ours = new ArrayList<>();
        List<Proposal> rules = new ArrayList<>();
        List<Proposal> alone = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledScript> out = new ArrayList<>();
            List<LabelledScript> in = new ArrayList<>();
            for (int i = 0; i < tune.size(); i++) {
                (i % FOLDS == fold ? out : in).add(tune.get(i));
            }
            List<Example> learnFrom = new ArrayList<>(Example.of(in, vectors));
            learnFrom.addAll(extra);
            List<String> models = Training.lines(learnFrom);
            for (LabelledScript script : out) {
                ours.addAll(Detectors.finder(script, vectors, models));
                rules.addAll(Detectors.finder(script, DetectionRun::none, models));
            }
            alone.addAll(Detectors.vectorAlone(Example.of(out, vectors), learnFrom));
        }
        report(figures, "tune, files left out", tune, shipped, ours, rules, alone);
        if (tell) {
            Scores.of(tune, ours, threshold(shipped, "meaning")).errors.forEach(System.out::println);
        }
    }

    private void held(Figures figures, List<String> shipped) {
        List<LabelledScript> held = LabelledScript.in(detection.resolve("held"));
        List<Proposal> ours = new ArrayList<>();
        List<Proposal> rules = new ArrayList<>();
        for (LabelledScript script : held) {
            ours.addAll(Detectors.finder(script, vectors, shipped));
            rules.addAll(Detectors.finder(script, DetectionRun::none, shipped));
        }
        List<Example> learnFrom = new ArrayList<>(Example.of(tune, vectors));
        learnFrom.addAll(extra);
        List<Proposal> alone = Detectors.vectorAlone(Example.of(held, vectors), learnFrom);
        count(figures, held);
        report(figures, "held", held, shipped, ours, rules, alone);
    }

    private void count(Figures figures, List<LabelledScript> held) {
        long tunePassages = labels(tune, false);
        long heldPassages = labels(held, false);
        figures.atLeast("labelled passages", tunePassages + heldPassages, 500, Double.NaN, "");
        figures.atLeast("labelled traps", labels(tune, true) + labels(held, true), 250, Double.NaN, "");
        figures.atLeast(
                "share of passages never tuned on",
                (double) heldPassages / (tunePassages + heldPassages),
                1 / 3.0,
                Double.NaN,
                "");
    }

    private static long labels(List<LabelledScript> scripts, boolean traps) {
        return scripts.stream()
                .flatMap(script -> script.labels().stream())
                .filter(label -> traps ? label.trap() : label.care())
                .count();
    }

    private static void report(
            Figures figures,
            String set,
            List<LabelledScript> scripts,
            List<String> shipped,
            List<Proposal> ours,
            List<Proposal> rules,
            List<Proposal> alone) {
        List<Proposal> words = new ArrayList<>();
        scripts.forEach(script -> words.addAll(WordList.proposals(script)));
        curve(set + ": rules and meaning", scripts, ours);
        curve(set + ": rules alone", scripts, rules);
        curve(set + ": sentence model alone", scripts, alone);
        Scores list = Scores.of(scripts, words, 0.5);
        Scores own = Scores.of(scripts, ours, threshold(shipped, "meaning"));
        Scores byRules = Scores.of(scripts, rules, threshold(shipped, "rules"));
        double alike = precisionAt(scripts, alone, own.scenes.recall());
        figures.atLeast(set + " scene recall", own.scenes.recall(), 0.98, list.scenes.recall(), "")
                .atLeast(set + " scene precision", own.scenes.precision(), 0.85, list.scenes.precision(), "")
                .told(set + " scene precision, model alone at our recall", alike, Double.NaN, "")
                .told(set + " scene recall, rules alone", byRules.scenes.recall(), Double.NaN, "")
                .told(set + " scene precision, rules alone", byRules.scenes.precision(), Double.NaN, "")
                .told(set + " passage recall", own.passages.recall(), list.passages.recall(), "")
                .told(set + " passage precision", own.passages.precision(), list.passages.precision(), "")
                .told(set + " traps fired", own.trapsFired, list.trapsFired, "")
                .told(set + " traps", own.traps, Double.NaN, "");
        for (Kind kind : Kind.values()) {
            Scores.Count mine = own.kinds.getOrDefault(kind, new Scores.Count());
            Scores.Count theirs = list.kinds.getOrDefault(kind, new Scores.Count());
            figures.told(set + " " + kind.code() + " recall", mine.recall(), theirs.recall(), "");
            figures.told(set + " " + kind.code() + " precision", mine.precision(), theirs.precision(), "");
        }
    }

    private static void curve(String name, List<LabelledScript> scripts, List<Proposal> proposals) {
        System.out.println(name);
        System.out.println("  from   scene recall  precision   passage recall  precision   traps fired");
        for (double least : CURVE) {
            Scores s = Scores.of(scripts, proposals, least);
            System.out.println(String.format(
                    Locale.ROOT,
                    "  %.2f   %.3f         %.3f       %.3f           %.3f       %d of %d",
                    least,
                    s.scenes.recall(),
                    s.scenes.precision(),
                    s.passages.recall(),
                    s.passages.precision(),
                    s.trapsFired,
                    s.traps));
        }
    }

    private static double precisionAt(List<LabelledScript> scripts, List<Proposal> proposals, double recall) {
        double best = 0;
        for (double least = 0.02; least < 1; least += 0.02) {
            Scores s = Scores.of(scripts, proposals, least);
            if (s.scenes.recall() >= recall) {
                best = s.scenes.precision();
            }
        }
        return best;
    }

    private static double threshold(List<String> models, String variant) {
        return models.stream()
                .filter(line -> line.startsWith("threshold." + variant + " "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ", 2)[1]))
                .findFirst()
                .orElse(0.5);
    }

    private static List<float[]> none(List<String> sentences) {
        return sentences.stream().map(sentence -> new float[0]).toList();
    }
}
