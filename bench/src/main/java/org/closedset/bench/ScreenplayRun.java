package org.closedset.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.closedset.readers.FdxReader;
import org.closedset.readers.PdfReader;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.twins.InventedScript;
import org.closedset.twins.TwinFdx;
import org.closedset.twins.TwinLayout;
import org.closedset.twins.TwinPrinter;

/** Reading screenplays: how fast beside peers, warm and cold, a folder at once, memory, and how much of a PDF is found. */
final class ScreenplayRun {
    private final boolean quick;
    private final Path home;
    private final Path folder;
    private final Figures figures = new Figures();

    private ScreenplayRun(boolean quick, Path home, Path folder) {
        this.quick = quick;
        this.home = home;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, UnreadableScreenplay, InterruptedException {
        List<String> options = List.of(arguments);
        if (options.contains("cold")) {
            cold(options.get(1), Path.of(options.get(2)));
            return;
        }
        Path home = Path.of(System.getProperty("closedset.home", "."));
        Path folder = Files.createTempDirectory("screenplay-run");
        ScreenplayRun run = new ScreenplayRun(options.contains("--quick"), home, folder);
        System.exit(run.all());
    }

    private int all() throws IOException, UnreadableScreenplay, InterruptedException {
        Feature feature = Feature.in(folder);
        speed(feature);
        new FolderOfScripts(folder, quick ? 40 : 100).measure(figures);
        figures.atMost("peak memory of this process", Memory.peakMegabytes(), 900, Double.NaN, "MB");
        new Accuracy(home, folder, quick).measure(figures);
        return figures.print(System.out);
    }

    /** One invented feature of about 120 pages in three formats. */
    record Feature(Path fountain, Path fdx, Path pdf) {
        static Feature in(Path folder) throws IOException, UnreadableScreenplay {
            String text = InventedScript.fountain(120, 120);
            Script script = FountainReader.read(text);
            Path fountain = Files.writeString(folder.resolve("feature.fountain"), text);
            Path fdx = Files.writeString(folder.resolve("feature.fdx"), TwinFdx.of(script));
            Path pdf = Files.write(
                    folder.resolve("feature.pdf"),
                    TwinPrinter.print(script, TwinLayout.known().getFirst()));
            return new Feature(fountain, fdx, pdf);
        }
    }

    private void speed(Feature feature) throws IOException, UnreadableScreenplay, InterruptedException {
        // As many for the peers: fewer rounds end before this machine's compilers, and theirs, have done their work.
        int rounds = quick ? 400 : 1500;
        String text = Files.readString(feature.fountain());
        figures.told(
                "pages of the feature",
                Screenplays.of(FountainReader.read(text)).pages(),
                Double.NaN,
                "");
        Map<String, Peers.Timing> peers = new Peers(home).parse(feature.fountain(), rounds);
        double fastest = Double.NaN;
        double fastestCold = Double.NaN;
        for (var peer : peers.entrySet()) {
            figures.told(
                    "Fountain, " + peer.getKey() + ", warm", peer.getValue().warm(), Double.NaN, "ms");
            figures.told(
                    "Fountain, " + peer.getKey() + ", cold", peer.getValue().cold(), Double.NaN, "ms");
            fastest = Double.isNaN(fastest)
                    ? peer.getValue().warm()
                    : Math.min(fastest, peer.getValue().warm());
            fastestCold = Double.isNaN(fastestCold)
                    ? peer.getValue().cold()
                    : Math.min(fastestCold, peer.getValue().cold());
        }
        double read = Stopwatch.median(rounds, () -> FountainReader.read(text));
        double target = Double.isNaN(fastest) ? 20 : Math.min(20, fastest);
        figures.atMost("Fountain read, warm", read, target, fastest, "ms");
        double scenes = Stopwatch.median(rounds, () -> Screenplays.of(FountainReader.read(text)));
        figures.atMost("Fountain read and made scenes of, warm", scenes, 20, fastest, "ms");
        figures.told(
                "Fountain read and made scenes of, cold",
                inNewProcess("fountain", feature.fountain()),
                fastestCold,
                "ms");
        byte[] fdx = Files.readAllBytes(feature.fdx());
        figures.atMost("FDX read, warm", Stopwatch.median(rounds, () -> FdxReader.read(fdx)), 50, Double.NaN, "ms");
        figures.told("FDX read and made scenes of, cold", inNewProcess("fdx", feature.fdx()), Double.NaN, "ms");
        byte[] pdf = Files.readAllBytes(feature.pdf());
        figures.told("PDF read and made scenes of, cold", inNewProcess("pdf", feature.pdf()), Double.NaN, "ms");
        PdfReader.keepOneReady(Duration.ZERO);
        double warm = Stopwatch.medianWithRests(quick ? 5 : 11, () -> Screenplays.of(PdfReader.read(pdf)));
        figures.atMost("PDF read and made scenes of, warm, a child kept ready", warm, 800, Double.NaN, "ms");
    }

    /** The first reading in a Java process just started, without the start of the process itself. */
    private static double inNewProcess(String kind, Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScreenplayRun.class.getName(),
                        "cold",
                        kind,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Double.parseDouble(answer.strip());
    }

    private static void cold(String kind, Path file) throws IOException, UnreadableScreenplay {
        byte[] bytes = Files.readAllBytes(file);
        long start = System.nanoTime();
        int scenes = Screenplays.of(ScreenplayFile.read(bytes, kind)).scenes().size();
        double took = (System.nanoTime() - start) / 1e6;
        if (scenes == 0) {
            throw new IllegalStateException("no scene was read");
        }
        System.out.println(took);
    }
}
