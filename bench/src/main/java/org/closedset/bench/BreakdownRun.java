package org.closedset.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.meaning.Meaning;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;

/**
 * A full breakdown of a 120-page script made of our own, every line weighed: warm in this process, cold as the product
 * is started, and a folder of 100 in parallel.
 */
public final class BreakdownRun {
    private static final int PAGES = 120;
    private static final int WARM_RUNS = 3;
    private static final int FEW = 20;

    private final Path home;
    private final Figures figures = new Figures();

    private BreakdownRun(Path home) {
        this.home = home;
    }

    /** Prints the figures; {@code --quick} leaves the folder out. */
    public static void main(String[] arguments) throws Exception {
        BreakdownRun run = new BreakdownRun(Path.of(System.getProperty("closedset.home", ".")));
        List<String> texts = run.texts();
        String feature = feature(texts);
        Screenplay screenplay = read(feature);
        run.figures
                .told("pages", screenplay.pages(), Double.NaN, "")
                .told("elements", elements(screenplay), Double.NaN, "");
        try (Meaning meaning = Meaning.start()) {
            run.warm(feature, meaning);
            if (!List.of(arguments).contains("--quick")) {
                run.folder(texts, meaning);
            }
        }
        run.cold(feature);
        System.exit(run.figures.print(System.out));
    }

    private List<String> texts() throws IOException {
        try (var files = Files.list(home.resolve("testdata/detection/tune"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file).replaceAll("\\s*\\[\\[[^]]*]]", ""));
            }
            return texts;
        }
    }

    /** Scripts one after another, until there are enough pages. */
    private static String feature(List<String> texts) throws UnreadableScreenplay {
        StringBuilder feature = new StringBuilder("Title: FEATURE\n\n");
        for (int i = 0; ; i++) {
            String text = texts.get(i % texts.size());
            String more = text.substring(text.indexOf("\n\n")) + "\n\n";
            if (read(feature + more).pages() > PAGES) {
                return feature.toString();
            }
            feature.append(more);
        }
    }

    private static Screenplay read(String text) throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read(text));
    }

    private static long elements(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .mapToLong(scene -> scene.elements().size())
                .sum();
    }

    private void warm(String feature, SentenceVectors meaning) throws UnreadableScreenplay {
        double best = Double.MAX_VALUE;
        double first = Double.MAX_VALUE;
        double work = Double.MAX_VALUE;
        for (int run = 0; run <= WARM_RUNS; run++) {
            long start = System.nanoTime();
            long busy = processorTime();
            long[] shown = {0};
            Finder.find(read(feature), meaning, scene -> shown[0] = shown[0] == 0 ? System.nanoTime() : shown[0]);
            best = Math.min(best, seconds(start, System.nanoTime()));
            first = Math.min(first, seconds(start, shown[0]));
            work = Math.min(work, seconds(busy, processorTime()));
        }
        long busy = processorTime();
        Finder.find(read(feature), SentenceVectors.none(), scene -> {});
        figures.atMost("warm, every line weighed", best, 5, Double.NaN, "s")
                .atMost("warm, first scene shown", first, 2, Double.NaN, "s")
                .told("warm, processor time, for two cores to share", work, Double.NaN, "s")
                .told("of that without the sentence model", seconds(busy, processorTime()), Double.NaN, "s");
    }

    private void folder(List<String> texts, SentenceVectors meaning) throws Exception {
        double few = folder(texts, meaning, FEW);
        double many = folder(texts, meaning, 100);
        figures.told("folder of 20, for each script", few, Double.NaN, "s")
                .told("folder of 100, for each script", many, Double.NaN, "s")
                .atMost("growth of the time for each from 20 to 100", many / few, 1.25, Double.NaN, "");
    }

    /** The same twenty scripts over and over, so that only their number grows. */
    private static double folder(List<String> texts, SentenceVectors meaning, int count) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String text = texts.get(i % FEW);
                all.add(() ->
                        Finder.find(read(text), meaning, scene -> {}).scenes().size());
            }
            both.invokeAll(all);
        }
        return seconds(start, System.nanoTime()) / count;
    }

    private void cold(String feature) throws Exception {
        Path file = Files.createTempFile("feature", ".fountain");
        Files.writeString(file, feature);
        started(file);
        Cold cold = started(file);
        Files.delete(file);
        figures.atMost("cold, every line weighed", cold.all(), 8, Double.NaN, "s")
                .atMost("cold, first scene shown", cold.first(), 2, Double.NaN, "s")
                .atMost("memory", cold.megabytes(), 900, Double.NaN, "MB");
    }

    private Cold started(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(home.resolve("closedset").toString(), "breakdown", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long shown = 0;
        double most = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (out.readLine() != null) {
                shown = shown == 0 ? System.nanoTime() : shown;
                most = Math.max(most, resident(process.pid()));
            }
        }
        process.waitFor();
        return new Cold(seconds(start, shown), seconds(start, System.nanoTime()), most);
    }

    /** The most memory the process has held so far, where the system tells. */
    private static double resident(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private record Cold(double first, double all, double megabytes) {}
}
