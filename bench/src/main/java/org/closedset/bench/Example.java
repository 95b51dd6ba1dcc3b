package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.breakdown.TrainingRows;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;

/** One paragraph to learn from: where it stands, what the models are given, and the kinds a person saw in it. */
record Example(String file, boolean extra, TrainingRows.Row row, Set<Kind> kinds) {
    /** Every paragraph of the scripts. */
    static List<Example> of(List<LabelledScript> scripts, SentenceVectors vectors) {
        List<Example> examples = new ArrayList<>();
        for (LabelledScript script : scripts) {
            for (TrainingRows.Row row : TrainingRows.of(script.screenplay(), vectors)) {
                Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                script.labels().stream()
                        .filter(label -> label.care()
                                && label.line() >= row.lines().from().line()
                                && label.line() <= row.lines().to().line())
                        .forEach(label -> kinds.add(label.kind()));
                examples.add(new Example(script.name(), false, row, kinds));
            }
        }
        return examples;
    }

    /** The extra sentences of testdata/detection/train. */
    static List<Example> extra(Path folder, SentenceVectors vectors) throws IOException, UnreadableScreenplay {
        List<Example> examples = new ArrayList<>();
        for (Path file : tables(folder)) {
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            StringBuilder script = new StringBuilder();
            lines.forEach(line -> script.append(scene(line)));
            for (TrainingRows.Row row :
                    TrainingRows.of(Screenplays.of(FountainReader.read(script.toString())), vectors)) {
                examples.add(new Example(file.getFileName().toString(), true, row, kinds(lines.get(row.scene()))));
            }
        }
        return examples;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static String scene(String line) {
        String text = line.split("\t", 2)[1];
        boolean speech =
                text.startsWith("\"") && text.endsWith("\"") && kinds(line).isEmpty();
        return "INT. SOMEWHERE - DAY\n\n" + (speech ? "SOMEBODY\n" + text.replace("\"", "") : "!" + text) + "\n\n";
    }

    private static Set<Kind> kinds(String line) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        String written = line.split("\t", 2)[0];
        if (!written.equals("-")) {
            List.of(written.split(",", -1)).forEach(code -> kinds.add(Kind.ofCode(code)));
        }
        return kinds;
    }
}
