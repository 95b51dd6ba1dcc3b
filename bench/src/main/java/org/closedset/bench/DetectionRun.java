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
 * How well passages are found in the scripts that nothing was tuned on, all together and by how they are written,
 * beside a plain word list and beside the sentence model alone. {@code --tune} leaves those alone and names what goes
 * wrong in the tuning scripts, each read by models that have not seen it.
 */
public final class DetectionRun {
    private static final double[] CURVE = {0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final int FOLDS = 4;

    private final Path detection;
    private final SentenceVectors vectors;
    private final List<LabelledScript> tune;

    private DetectionRun(Path detection, SentenceVectors vectors) throws Exception {
        this.detection = detection;
        this.vectors = vectors;
        this.tune = LabelledScript.in(detection.resolve("tune"));
    }

    /** Prints all curves; the exit code is 0 only where the targets hold. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("closedset.home", "."));
        List<String> shipped = Files.readAllLines(home.resolve(Training.OUTPUT));
        try (MiniLm model = MiniLm.open()) {
            DetectionRun run = new DetectionRun(home.resolve("testdata/detection"), model);
            Figures figures = new Figures();
            if (arguments.length > 0 && arguments[0].equals("--tune")) {
                run.tuned(figures, shipped);
            } else {
                run.held(figures, shipped);
            }
            System.exit(figures.print(System.out));
        }
    }

    private void tuned(Figures figures, List<String> shipped) throws Exception {
        List<Example> examples = new ArrayList<>(Example.of(tune, vectors));
        examples.addAll(Example.extra(detection.resolve("train"), vectors));
        List<Proposal> ours = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<LabelledScript> out = new ArrayList<>();
            for (int i = fold; i < tune.size(); i += FOLDS) {
                out.add(tune.get(i));
            }
            List<String> left = out.stream().map(LabelledScript::name).toList();
            List<Example> learnFrom = examples.stream()
                    .filter(example -> !left.contains(example.file()))
                    .toList();
            ours.addAll(proposals(out, Models.withMeaning().lines(learnFrom), vectors));
        }
        report(figures, "tune", tune, shipped, ours);
        manners(figures, "tune", tune, shipped, ours);
        Scores.of(tune, ours, threshold(shipped, "meaning")).errors.forEach(System.out::println);
    }

    private void held(Figures figures, List<String> shipped) throws Exception {
        List<LabelledScript> held = LabelledScript.in(detection.resolve("held"));
        count(figures, held);
        List<Proposal> ours = proposals(held, shipped, vectors);
        report(figures, "held", held, shipped, ours);
        List<Proposal> rules = proposals(held, shipped, SentenceVectors.none());
        curve("held: rules alone", held, rules);
        Scores byRules = Scores.of(held, rules, threshold(shipped, "rules"));
        figures.told("held scene recall, rules alone", byRules.scenes.recall(), Double.NaN, "")
                .told("held scene precision, rules alone", byRules.scenes.precision(), Double.NaN, "");
        List<Proposal> alone = alone(held);
        curve("held: sentence model alone", held, alone);
        double recall =
                Scores.of(held, ours, threshold(shipped, "meaning")).scenes.recall();
        figures.told(
                "held scene precision, sentence model alone at our recall",
                precisionAt(held, alone, recall),
                Double.NaN,
                "");
        manners(figures, "held", held, shipped, ours);
    }

    private static void manners(
            Figures figures, String set, List<LabelledScript> scripts, List<String> shipped, List<Proposal> ours) {
        for (Manner manner : Manner.values()) {
            String name = set + ", " + manner.told();
            List<LabelledScript> some = manner.of(scripts);
            Scores scores = Scores.of(some, ours, threshold(shipped, "meaning"));
            curve(name + ": rules and meaning", some, ours);
            figures.told(name + ": scene recall", scores.scenes.recall(), Double.NaN, "")
                    .told(name + ": scene precision", scores.scenes.precision(), Double.NaN, "");
        }
    }

    private static List<Proposal> proposals(
            List<LabelledScript> scripts, List<String> shipped, SentenceVectors vectors) {
        List<Proposal> proposals = new ArrayList<>();
        scripts.forEach(script -> proposals.addAll(Detectors.finder(script, vectors, shipped)));
        return proposals;
    }

    private List<Proposal> alone(List<LabelledScript> held) throws Exception {
        List<Example> learnFrom = new ArrayList<>(Example.of(tune, vectors));
        learnFrom.addAll(Example.extra(detection.resolve("train"), vectors));
        return Detectors.vectorAlone(Example.of(held, vectors), learnFrom);
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
            Figures figures, String set, List<LabelledScript> scripts, List<String> shipped, List<Proposal> ours) {
        List<Proposal> words = new ArrayList<>();
        scripts.forEach(script -> words.addAll(WordList.proposals(script)));
        curve(set + ": rules and meaning", scripts, ours);
        Scores list = Scores.of(scripts, words, 0.5);
        Scores own = Scores.of(scripts, ours, threshold(shipped, "meaning"));
        figures.atLeast(set + " scene recall", own.scenes.recall(), 0.98, list.scenes.recall(), "")
                .atLeast(set + " scene precision", own.scenes.precision(), 0.85, list.scenes.precision(), "")
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
}
