package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedset.readers.PdfReader;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.twins.InventedScript;
import org.closedset.twins.TwinLayout;
import org.closedset.twins.TwinPrinter;
import org.closedset.twins.TwinScore;

/**
 * How much of a script is found again in its print. The reading was tuned on the known layouts with one half of the
 * scripts; it is measured on the unseen layouts, and on other programs' prints, with the other half.
 */
record Accuracy(Path home, Path folder, boolean quick) {
    private static final String LABELS = "[ \\t]*\\[\\[[+-][^\\]]*]]";

    void measure(Figures figures) throws IOException, UnreadableScreenplay, InterruptedException {
        List<Script> known = scripts("a", 1);
        List<Script> unseen = scripts("b", 100);
        addIfThere(unseen, home.resolve("testdata/production/harbour-light.fountain"));
        addIfThere(unseen, home.resolve("../shared/fixtures/screenplay/barrier15-s01e01.fountain"));
        TwinScore tuned = TwinScore.none();
        for (TwinLayout layout : TwinLayout.known()) {
            TwinScore score = score(known, script -> TwinPrinter.print(script, layout));
            told(figures, layout.name() + " (known)", score);
            tuned = tuned.plus(score);
        }
        told(figures, "all known layouts", tuned);
        TwinScore all = TwinScore.none();
        TwinScore plain = TwinScore.none();
        for (TwinLayout layout : TwinLayout.unseen()) {
            TwinScore score = score(unseen, script -> TwinPrinter.print(script, layout));
            told(figures, layout.name(), score);
            all = all.plus(score);
            plain = plain.plus(byPlainRules(unseen, layout));
        }
        for (PrintingProgram program : PrintingProgram.all(new Peers(home).installed(), folder)) {
            TwinScore score = score(everyThird(unseen), program::print);
            told(figures, program.name(), score);
            all = all.plus(score);
        }
        told(figures, "pdftotext -layout and simple rules, unseen layouts", plain);
        figures.atLeast("headings F1, everything unseen", all.headings().f1(), 0.97, 0.947, "");
        figures.atLeast("cues F1, everything unseen", all.cues().f1(), 0.98, 0.975, "");
        figures.atLeast("words of dialogue F1, everything unseen", all.words().f1(), 0.99, 0.986, "");
    }

    private static void told(Figures figures, String name, TwinScore score) {
        figures.told("headings F1, " + name, score.headings().f1(), Double.NaN, "");
        figures.told("cues F1, " + name, score.cues().f1(), Double.NaN, "");
        figures.told("words of dialogue F1, " + name, score.words().f1(), Double.NaN, "");
    }

    /** Prints a script to a PDF; empty where the program is not here. */
    interface Print {
        byte[] of(Script script) throws IOException, InterruptedException;
    }

    private static TwinScore score(List<Script> scripts, Print print)
            throws IOException, UnreadableScreenplay, InterruptedException {
        TwinScore sum = TwinScore.none();
        for (Script script : scripts) {
            byte[] pdf = print.of(script);
            if (pdf.length > 0) {
                sum = sum.plus(TwinScore.of(script, PdfReader.read(pdf)));
            }
        }
        return sum;
    }

    private TwinScore byPlainRules(List<Script> scripts, TwinLayout layout) throws IOException, InterruptedException {
        TwinScore sum = TwinScore.none();
        for (Script script : everyThird(scripts)) {
            Path pdf = Files.write(folder.resolve("plain.pdf"), TwinPrinter.print(script, layout));
            String text = Programs.answer(folder, List.of("pdftotext", "-layout", pdf.toString(), "-"));
            if (!text.isEmpty()) {
                sum = sum.plus(TwinScore.of(script.elements(), PlainRules.elements(text)));
            }
        }
        return sum;
    }

    private static List<Script> everyThird(List<Script> scripts) {
        List<Script> some = new ArrayList<>();
        for (int i = scripts.size() - 1; i >= 0; i -= 3) {
            some.add(scripts.get(i));
        }
        return some;
    }

    private List<Script> scripts(String half, int seed) throws IOException, UnreadableScreenplay {
        List<Path> files;
        try (var all = Files.list(home.resolve("testdata/detection/tune"))) {
            files = all.filter(file -> file.getFileName().toString().startsWith(half))
                    .sorted()
                    .toList();
        }
        List<Script> scripts = new ArrayList<>();
        for (Path file : quick ? files.subList(0, 2) : files) {
            addIfThere(scripts, file);
        }
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            scripts.add(FountainReader.read(InventedScript.fountain(seed + i, 20)));
        }
        return scripts;
    }

    private static void addIfThere(List<Script> scripts, Path file) throws IOException, UnreadableScreenplay {
        if (Files.exists(file)) {
            scripts.add(FountainReader.read(Files.readString(file).replaceAll(LABELS, "")));
        }
    }
}
