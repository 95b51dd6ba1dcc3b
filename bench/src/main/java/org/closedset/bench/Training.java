package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Learned;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.breakdown.TrainingRows;
import org.closedset.meaning.MiniLm;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.vocabulary.Kind;

/**
 * Makes core's learned.txt from the tuning scripts and the extra sentences, and shows by leaving files out what it is
 * worth on files it has not seen. Run as {@code Training FOLDER [OUTPUT]}; FOLDER is testdata/detection.
 */
public final class Training {
    private static final double[] RIDGE = {2e-4, 1.5e-3};
    private static final double POSITIVE = 2.0;
    private static final double EXTRA = 0.7;
    private static final int FREE = 33;

    private record Example(String file, boolean extra, double[] inputs, Set<Kind> kinds) {}

    private Training() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<LabelledScript> scripts = LabelledScript.in(folder.resolve("tune"));
        try (MiniLm vectors = MiniLm.open()) {
            SentenceVectors kept = new KeptVectors(vectors);
            List<Example> with = examples(folder, scripts, kept);
            List<Example> without = examples(
                    folder,
                    scripts,
                    sentences -> sentences.stream().map(s -> new float[0]).toList());
            System.out.println(with.size() + " paragraphs");
            cross(scripts, with, without, kept);
            if (arguments.length > 1) {
                Files.writeString(
                        Path.of(arguments[1]),
                        "# Made by org.closedset.bench.Training; not to be edited.\nthreshold 0.35\n"
                                + String.join("\n", models(with, without, e -> true)) + "\n");
            }
        }
    }

    private static List<Example> examples(Path folder, List<LabelledScript> scripts, SentenceVectors vectors)
            throws Exception {
        List<Example> examples = new ArrayList<>();
        for (LabelledScript script : scripts) {
            for (TrainingRows.Row row : TrainingRows.of(script.screenplay(), vectors)) {
                Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                script.labels().stream()
                        .filter(label -> label.care()
                                && label.line() >= row.lines().from().line()
                                && label.line() <= row.lines().to().line())
                        .forEach(label -> kinds.add(label.kind()));
                examples.add(new Example(script.name(), false, row.inputs(), kinds));
            }
        }
        for (String file : List.of("intimate.tsv", "ordinary.tsv")) {
            examples.addAll(extra(folder.resolve("train").resolve(file), vectors));
        }
        return examples;
    }

    private static List<Example> extra(Path file, SentenceVectors vectors) throws Exception {
        StringBuilder script = new StringBuilder();
        List<Set<Kind>> wanted = new ArrayList<>();
        for (String line : lines(file)) {
            String[] parts = line.split("\t", 2);
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            if (!parts[0].equals("-")) {
                List.of(parts[0].split(",", -1)).forEach(code -> kinds.add(Kind.ofCode(code)));
            }
            boolean speech = parts[1].startsWith("\"") && parts[1].endsWith("\"") && kinds.isEmpty();
            script.append("INT. SOMEWHERE - DAY\n\n")
                    .append(speech ? "SOMEBODY\n" + parts[1].replace("\"", "") : "!" + parts[1])
                    .append("\n\n");
            wanted.add(kinds);
        }
        List<Example> examples = new ArrayList<>();
        for (TrainingRows.Row row : TrainingRows.of(Screenplays.of(FountainReader.read(script.toString())), vectors)) {
            examples.add(new Example(file.toString(), true, row.inputs(), wanted.get(row.scene())));
        }
        return examples;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> models(List<Example> with, List<Example> without, Predicate<Example> use) {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            lines.add(Logistic.line("both." + kind.code(), fit(with, kind, use)));
            lines.add(Logistic.line("rules." + kind.code(), fit(without, kind, use)));
        }
        return lines;
    }

    private static double[] fit(List<Example> examples, Kind kind, Predicate<Example> use) {
        List<double[]> rows = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        List<Double> importance = new ArrayList<>();
        for (Example example : examples) {
            if (use.test(example)) {
                boolean positive = example.kinds().contains(kind);
                rows.add(example.inputs());
                wanted.add(positive ? 1.0 : 0.0);
                importance.add((positive ? POSITIVE : 1) * (example.extra() ? EXTRA : 1));
            }
        }
        return Logistic.fit(rows, wanted, importance, FREE, RIDGE);
    }

    /** Every fourth file is left out in turn. */
    private static void cross(
            List<LabelledScript> scripts, List<Example> with, List<Example> without, SentenceVectors vectors) {
        List<Proposal> both = new ArrayList<>();
        List<Proposal> rules = new ArrayList<>();
        for (int fold = 0; fold < 4; fold++) {
            List<LabelledScript> out = new ArrayList<>();
            for (int i = fold; i < scripts.size(); i += 4) {
                out.add(scripts.get(i));
            }
            List<String> names = out.stream().map(LabelledScript::name).toList();
            List<String> lines = new ArrayList<>(models(with, without, e -> !names.contains(e.file())));
            lines.add("threshold 0.01");
            Learned learned = Learned.read(lines);
            for (LabelledScript script : out) {
                both.addAll(proposals(script, Finder.find(script.screenplay(), vectors, learned, s -> {})));
                rules.addAll(proposals(
                        script,
                        Finder.find(
                                script.screenplay(),
                                s -> s.stream().map(x -> new float[0]).toList(),
                                learned,
                                s -> {})));
            }
        }
        print("left out, rules and meaning", scripts, both);
        print("left out, rules alone", scripts, rules);
    }

    static List<Proposal> proposals(LabelledScript script, Breakdown breakdown) {
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

    private static void print(String name, List<LabelledScript> scripts, List<Proposal> proposals) {
        System.out.println(name);
        for (double least : new double[] {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8}) {
            Scores s = Scores.of(scripts, proposals, least);
            System.out.printf(
                    "%.2f scene R %.3f P %.3f passage R %.3f P %.3f traps %d/%d%n",
                    least,
                    s.scenes.recall(),
                    s.scenes.precision(),
                    s.passages.recall(),
                    s.passages.precision(),
                    s.trapsFired,
                    s.traps);
        }
    }
}
