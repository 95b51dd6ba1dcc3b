package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.twins.InventedScript;
import org.closedset.twins.TwinFdx;
import org.closedset.twins.TwinLayout;
import org.closedset.twins.TwinPrinter;

/** A folder of features, three Fountain to one FDX and one PDF, read on all processors at once. */
record FolderOfScripts(Path folder, int count) {
    void measure(Figures figures) throws IOException, UnreadableScreenplay, InterruptedException {
        List<Path> files = written();
        int threads = Runtime.getRuntime().availableProcessors();
        List<Double> took = new ArrayList<>();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Double>> running = new ArrayList<>();
            for (Path file : files) {
                running.add(pool.submit(() -> Stopwatch.once(() -> Screenplays.of(ScreenplayFile.read(file)))));
            }
            for (Future<Double> one : running) {
                took.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a script of the folder was not read", e.getCause());
        }
        double whole = (System.nanoTime() - start) / 1e9;
        figures.told(count + " scripts in parallel", whole, Double.NaN, "s");
        double first = mean(took.subList(0, 20));
        double last = mean(took.subList(count - 20, count));
        figures.told("a script among the first 20", first, Double.NaN, "ms");
        figures.atMost("a script among the last 20, over one of the first 20", last / first, 1.25, Double.NaN, "");
    }

    private static double mean(List<Double> some) {
        return some.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private List<Path> written() throws IOException, UnreadableScreenplay {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = InventedScript.fountain(1000 + i, 100);
            Script script = FountainReader.read(text);
            files.add(
                    switch (i % 5) {
                        case 3 -> Files.writeString(folder.resolve("s" + i), TwinFdx.of(script));
                        case 4 ->
                            Files.write(
                                    folder.resolve("s" + i),
                                    TwinPrinter.print(script, TwinLayout.known().getFirst()));
                        default -> Files.writeString(folder.resolve("s" + i), text);
                    });
        }
        return files;
    }
}
