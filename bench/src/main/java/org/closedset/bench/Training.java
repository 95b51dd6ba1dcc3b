package org.closedset.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedset.meaning.MiniLm;

/**
 * Makes core's learned.txt from the tuning scripts and the extra sentences. {@code bench/run training --write} puts it
 * in place; without that the run only says whether the one in place is what comes out, as the same files must give.
 */
public final class Training {
    static final String OUTPUT = "core/src/main/resources/org/closedset/breakdown/learned.txt";

    private static final double WITH_MEANING = 0.2;
    private static final double BY_RULES = 0.2;

    private Training() {}

    /** Trains, then writes or compares. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("closedset.home", "."));
        Path output = home.resolve(OUTPUT);
        String text = text(home.resolve("testdata/detection"));
        if (List.of(arguments).contains("--write")) {
            Files.writeString(output, text);
        }
        boolean same = Files.readString(output).equals(text);
        System.exit(new Figures()
                .atLeast("the models in place are what training gives", same ? 1 : 0, 1, Double.NaN, "")
                .told("size of the models", text.length() / 1000.0, Double.NaN, "kB")
                .print(System.out));
    }

    private static String text(Path detection) throws Exception {
        try (MiniLm vectors = MiniLm.open()) {
            List<Example> examples = new ArrayList<>(Example.of(LabelledScript.in(detection.resolve("tune")), vectors));
            examples.addAll(Example.extra(detection.resolve("train"), vectors));
            return "# Made by bench/run training from testdata/detection; not to be edited.\n"
                    + String.join("\n", lines(examples)) + "\n";
        }
    }

    static List<String> lines(List<Example> examples) {
        List<String> lines = new ArrayList<>();
        lines.add("threshold.meaning " + WITH_MEANING);
        lines.add("threshold.rules " + BY_RULES);
        lines.addAll(Models.withMeaning().lines(examples));
        lines.addAll(Models.byRules().lines(examples));
        return lines;
    }
}
