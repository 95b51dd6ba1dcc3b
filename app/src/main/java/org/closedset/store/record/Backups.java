package org.closedset.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.store.record.RecordFailure.Why;

/**
 * Copies of the archive and of the keys, taken while both are in use, each whole or not there. The keys' lie apart and
 * live thirty days: after that, what was erased is gone from every copy.
 */
public final class Backups {
    /** How long a copy of the keys may live. */
    static final Duration KEYS_LIVE = Duration.ofDays(30);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);
    private static final String ARCHIVE = "archive-";
    private static final String KEYS = "keys-";
    private static final String ENDING = ".db";

    private final Path archives;
    private final Path keys;
    private final Clock clock;

    private Backups(Path archives, Path keys, Clock clock) {
        this.archives = archives;
        this.keys = keys;
        this.clock = clock;
    }

    /** Copies of the archive go to one folder, copies of the keys to another, neither within the other. */
    public static Backups in(Path archives, Path keys, Clock clock) throws RecordFailure {
        Path one = archives.toAbsolutePath().normalize();
        Path two = keys.toAbsolutePath().normalize();
        if (one.startsWith(two) || two.startsWith(one)) {
            throw RecordFailure.of(Why.ELSEWHERE, "backup.together");
        }
        return new Backups(one, two, clock);
    }

    /** Copies the archive and then the keys, so that the copy of the keys opens all that the other holds. */
    public List<Path> take(Archive archive, Keys ring) throws RecordFailure {
        SqliteFile from = file(archive.database());
        SqliteFile with = file(ring.database());
        prune();
        String stamp = STAMP.format(clock.instant());
        Path copied = copy(from, archives.resolve(ARCHIVE + stamp + ENDING));
        Path wrapped = copy(with, keys.resolve(KEYS + stamp + ENDING));
        return List.of(copied, wrapped);
    }

    /** Takes the copies of the keys that are too old off the disk, and what a copying that was cut short left of one. */
    public List<Path> prune() throws RecordFailure {
        Instant oldest = clock.instant().minus(KEYS_LIVE);
        List<Path> gone = new ArrayList<>();
        if (!Files.isDirectory(keys)) {
            return gone;
        }
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.sorted().toList()) {
                if (taken(file).filter(at -> at.isBefore(oldest)).isPresent()) {
                    Files.delete(file);
                    gone.add(file);
                }
            }
            if (!gone.isEmpty()) {
                Disk.forceFolder(gone.getFirst());
            }
            return gone;
        } catch (IOException e) {
            throw Disk.failed(e, String.valueOf(keys.getFileName()));
        }
    }

    private static Optional<Instant> taken(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.new(-journal|-wal|-shm)?$", "");
        if (!name.startsWith(KEYS) || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            String stamp = name.substring(KEYS.length(), name.length() - ENDING.length());
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Path copy(SqliteFile from, Path to) throws RecordFailure {
        if (Files.exists(to)) {
            throw RecordFailure.of(Why.PRESENT, "present", String.valueOf(to.getFileName()));
        }
        Path fresh = Disk.fresh(to);
        try (Disk.Unfinished unfinished = new Disk.Unfinished(fresh)) {
            Disk.empty(fresh);
            from.copyInto(fresh);
            Disk.publish(fresh, to);
            return to;
        } catch (IOException e) {
            throw Disk.failed(e, String.valueOf(to.getFileName()));
        }
    }

    static SqliteFile file(Database database) throws RecordFailure {
        return switch (database) {
            case SqliteFile file -> file;
            case PostgresServer server -> throw RecordFailure.of(Why.ELSEWHERE, "backup.postgres");
        };
    }
}
