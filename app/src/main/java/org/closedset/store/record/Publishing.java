package org.closedset.store.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.Fault;
import org.closedset.ledger.LogFile;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.WholeLog;
import org.closedset.store.record.RecordFailure.Why;

/**
 * Writes the logs out as tlog-tiles has them, each into a folder named by its origin: tiles and bundles first, the
 * checkpoint last, and only what follows from what was signed. What was published before is gone on with and never contradicted.
 */
final class Publishing {
    private static final String CHECKPOINT = "checkpoint";
    private static final String KEY = "key";

    private final Path folder;
    private final LogKeys keys;

    Publishing(Path folder, Keys keys) {
        this.folder = folder;
        this.keys = new LogKeys(keys);
    }

    /** The folders of the production's logs. */
    List<PublishedLog> of(Database archive, ProductionId production) throws RecordFailure {
        List<PublishedLog> published = new ArrayList<>();
        for (LogRow row : archive.read(sql -> LogRows.all(sql, production))) {
            LogKey key = keys.get(row.key());
            String origin = key.signer().key().name();
            Path place = folder.resolve(origin.substring(origin.lastIndexOf('/') + 1));
            archive.read(sql -> written(sql, row, key, place));
            published.add(new PublishedLog(production, row.id().log(), row.id().number(), row.ended(), place));
        }
        return published;
    }

    private Path written(Sql sql, LogRow seen, LogKey key, Path place) throws RecordFailure {
        LogRow row = LogRows.one(sql, seen.id()).orElse(seen);
        byte[] note = LogRows.epoch(sql, row.id(), row.size() / Epoch.most())
                .map(EpochRow::checkpoint)
                .orElse(new byte[0]);
        LogTables tables = new LogTables(sql, row.id());
        try {
            WholeLog.check(
                    tables, signed(note, row, key), Commitment.kind(row.id().log()));
            if (!begins(sql, row, key, place)) {
                return place;
            }
            keys.remember(key, note);
            put(place.resolve(KEY), (key.signer().key().text() + "\n").getBytes(StandardCharsets.UTF_8));
            for (String path : tables.paths()) {
                put(place.resolve(path), tables.bytes(LogFile.of(path)).orElseThrow());
            }
            Disk.write(place.resolve(CHECKPOINT), note);
            return place;
        } catch (UnreadableLedger wrong) {
            throw RecordFailure.from(wrong, Why.DAMAGED, "ledger.differs", String.valueOf(wrong.getMessage()));
        } catch (IOException e) {
            throw Disk.failed(e, String.valueOf(place));
        }
    }

    private static Checkpoint signed(byte[] note, LogRow row, LogKey key) throws UnreadableLedger {
        Checkpoint signed = Checkpoint.open(note, key.signer().key());
        if (signed.size() != row.size()) {
            throw new UnreadableLedger(Fault.CHECKPOINT_DIFFERS);
        }
        return signed;
    }

    /** Whether there is anything to write; an ended log may have been published further than it goes here. */
    private boolean begins(Sql sql, LogRow row, LogKey key, Path place)
            throws IOException, UnreadableLedger, RecordFailure {
        Path there = place.resolve(CHECKPOINT);
        if (!Files.exists(there)) {
            return true;
        }
        Checkpoint last =
                Checkpoint.open(Files.readAllBytes(there), key.signer().key());
        if (row.ended() && last.size() > row.size()) {
            return false;
        }
        Tree tree = new Tree(new TiledHashes(new LogTables(sql, row.id()), row.size()));
        if (last.size() > row.size() || !Arrays.equals(last.root(), tree.root(last.size()))) {
            throw differs(place);
        }
        return true;
    }

    private static void put(Path file, byte[] bytes) throws IOException, RecordFailure {
        if (!Files.exists(file)) {
            Disk.write(file, bytes);
        } else if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw differs(file);
        }
    }

    private static RecordFailure differs(Path place) {
        return RecordFailure.of(Why.DAMAGED, "publish.differs", String.valueOf(place));
    }
}
