package org.closedset.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.closedset.store.record.RecordFailure.Why;

/** Puts copies in place: of an archive, keeping beside it under another name what is there now, and of the keys. */
public final class Restoring {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private Restoring() {}

    /**
     * Restores {@code copy} to {@code place}, which no program may have open. It is checked with today's keys first, and
     * what was erased since stays erased. Returns where the archive that was there is now.
     */
    public static Optional<Path> archive(Path copy, Place place, Keys keys, Clock clock) throws RecordFailure {
        if (!(place instanceof Place.File file)) {
            throw RecordFailure.of(Why.ELSEWHERE, "restore.postgres");
        }
        Path path = file.path();
        Path fresh = Disk.fresh(path);
        try (Disk.Unfinished unfinished = new Disk.Unfinished(fresh)) {
            Disk.empty(fresh);
            Disk.fill(fresh, copy);
            checked(fresh, keys);
            Optional<Path> aside = aside(file, STAMP.format(clock.instant()));
            Disk.publish(fresh, path);
            return aside;
        } catch (IOException e) {
            throw Disk.failed(e, place.called());
        }
    }

    /**
     * Brings a copy of the keys back where there are none; what opens it is tried first. Facts kept since under keys that
     * are not in it cannot be opened, and the archive says so.
     */
    public static void keys(Path copy, Place place, Unlocking unlocking, SecureRandom chance) throws RecordFailure {
        if (!(place instanceof Place.File file)) {
            throw RecordFailure.of(Why.ELSEWHERE, "restore.postgres");
        }
        if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw RecordFailure.of(Why.PRESENT, "present", place.called());
        }
        Path fresh = Disk.fresh(file.path());
        try (Disk.Unfinished unfinished = new Disk.Unfinished(fresh)) {
            Disk.empty(fresh);
            Disk.fill(fresh, copy);
            Keys.open(new Place.File(fresh), unlocking, chance).close();
            Disk.publish(fresh, file.path());
        } catch (IOException e) {
            throw Disk.failed(e, place.called());
        }
    }

    /**
     * Settles what an older archive holds of erased facts before anybody sees it, then looks at every row. Its logs end:
     * what they were signed for since the copy was made stands elsewhere, and they must not go on differently.
     */
    private static void checked(Path fresh, Keys keys) throws RecordFailure {
        try (Archive archive = Archive.open(new Place.File(fresh))) {
            for (ProductionId production : archive.productions()) {
                archive.journal(production, keys, Nothing.FOLDING).close();
            }
            archive.database().write(LogRows::end);
            Findings found = archive.fsck(keys);
            if (!found.sound()) {
                throw RecordFailure.of(
                        Why.DAMAGED, "restore.unsound", found.faults().getFirst());
            }
        }
    }

    /** A second name first, so that there is an archive in its place at every moment. */
    private static Optional<Path> aside(Place.File place, String stamp) throws IOException, RecordFailure {
        Path path = place.path();
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        finish(place);
        Path aside = path.resolveSibling(path.getFileName() + ".before-" + stamp);
        Files.deleteIfExists(aside);
        Files.createLink(aside, path);
        for (String rest : BESIDE) {
            Path beside = path.resolveSibling(path.getFileName() + rest);
            if (Files.exists(beside)) {
                Files.move(
                        beside, aside.resolveSibling(aside.getFileName() + rest), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Disk.forceFolder(path);
        return Optional.of(aside);
    }

    /**
     * Brings all of the archive into its one file, after which nothing lies beside it unless somebody has it open. A
     * damaged one goes aside with its log as they are.
     */
    private static void finish(Place.File place) throws RecordFailure {
        try (SqliteFile old = SqliteFile.open(place, Use.ARCHIVE)) {
            old.tidy();
        } catch (RecordFailure failure) {
            if (failure.why() == Why.DAMAGED) {
                return;
            }
            throw failure;
        }
        Path log = place.path().resolveSibling(place.path().getFileName() + BESIDE.getFirst());
        if (Files.exists(log)) {
            throw RecordFailure.of(Why.BUSY, "restore.open", place.called());
        }
    }

    /** Reads all facts and makes nothing of them. */
    private record Nothing() {
        static final Folding<Nothing> FOLDING = new Folding<>() {
            @Override
            public Nothing empty() {
                return new Nothing();
            }

            @Override
            public Nothing apply(Nothing state, Fact fact) {
                return state;
            }
        };
    }
}
