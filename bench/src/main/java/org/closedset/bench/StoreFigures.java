package org.closedset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.closedset.store.record.RecordFailure;

/** The store: durable acts by one and by many, beside what the disk gives, and 10,000 facts opened and folded. */
final class StoreFigures {
    private static final int SECONDS = 5;

    private StoreFigures() {}

    /** Measures on the disk the product lies on. */
    static void add(Figures figures, boolean quick) throws Exception {
        int seconds = quick ? 1 : SECONDS;
        Path target = Files.createDirectories(Path.of(System.getProperty("closedset.home"), "target"));
        Path folder = Files.createTempDirectory(target, "record");
        try {
            sqlite(figures, folder, seconds);
            postgres(figures, folder, seconds);
            Sequenced.add(figures, folder);
            ServeFigures.add(figures, folder, quick);
        } finally {
            remove(folder);
        }
    }

    private static void sqlite(Figures figures, Path folder, int seconds)
            throws IOException, InterruptedException, RecordFailure {
        String archive = folder.resolve("archive.db").toString();
        String keys = folder.resolve("keys.db").toString();
        try (Acting acting = Acting.on(archive, keys)) {
            acting.warm(seconds);
            double before = Disks.forcedPerSecond(folder, seconds);
            double one = acting.perSecond(1, seconds);
            double after = Disks.forcedPerSecond(folder, seconds);
            double forced = (before + after) / 2;
            figures.told("writes forced to this disk", forced, Double.NaN, "/s");
            figures.atLeast("durable acts, one writer, SQLite", one, forced / 2, forced, "/s");
            figures.atLeast("durable acts, 64 writers, SQLite", acting.perSecond(64, seconds), 3000, forced, "/s");
        }
        figures.atMost("10,000 facts opened and folded", Acting.folded(folder, 10_000), 1000, Double.NaN, "ms");
    }

    private static void postgres(Figures figures, Path folder, int seconds)
            throws IOException, InterruptedException, RecordFailure {
        try (BenchPostgres server = BenchPostgres.start(folder);
                Acting acting = Acting.on(server.url("archive"), server.url("keys"))) {
            acting.warm(seconds);
            double forced = Disks.forcedPerSecond(folder, seconds);
            figures.told("durable acts, one writer, PostgreSQL", acting.perSecond(1, seconds), forced, "/s");
            figures.atLeast("durable acts, 64 writers, PostgreSQL", acting.perSecond(64, seconds), 1500, forced, "/s");
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(StoreFigures::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
