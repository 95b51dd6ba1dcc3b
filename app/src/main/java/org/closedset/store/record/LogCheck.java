package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.closedset.ledger.Bundle;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.Entry;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.Proofs;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.Verdict;
import org.closedset.ledger.VerifierKey;
import org.closedset.ledger.WholeLog;

/**
 * Goes through one log: every checkpoint signed and the beginning of the next, every root, tile and bundle reckoned again,
 * every leaf a fact's commitment or padding that opens as such.
 */
final class LogCheck {
    private final Sql sql;
    private final LogRow row;
    private final LogKey key;
    private final long before;
    private final LogTables tables;
    private final List<String> faults = new ArrayList<>();

    private LogCheck(Sql sql, LogRow row, LogKey key, long before) {
        this.sql = sql;
        this.row = row;
        this.key = key;
        this.before = before;
        this.tables = new LogTables(sql, row.id());
    }

    /** What is wrong with the log whose facts are those behind {@code before}. */
    static List<String> faults(Sql sql, LogRow row, LogKey key, long before) {
        LogCheck check = new LogCheck(sql, row, key, before);
        if (row.size() < 0 || row.size() % Epoch.most() != 0) {
            check.fault("log.size", row.size());
            return check.faults;
        }
        try {
            check.whole();
        } catch (UnreadableLedger wrong) {
            check.fault("log.wrong", String.valueOf(wrong.getMessage()));
        }
        check.leaves();
        return check.faults;
    }

    private void whole() throws UnreadableLedger {
        WholeLog.check(tables, checkpoints(), kind());
        Checkpoint known = key.remembered();
        if (known.size() <= row.size() && !Arrays.equals(known.root(), tree().root(known.size()))) {
            fault("log.forked", known.size());
        }
    }

    /** The last checkpoint, once each is shown to be the log's own, of its tree, and to begin with the one before. */
    private Checkpoint checkpoints() throws UnreadableLedger {
        VerifierKey log = key.signer().key();
        Checkpoint last = opened(0, log);
        for (long epoch = 1; epoch <= row.size() / Epoch.most(); epoch++) {
            Checkpoint next = opened(epoch, log);
            List<byte[]> path = tree().consistency(last.size(), next.size());
            if (Proofs.consistency(last.size(), next.size(), last.root(), next.root(), path)
                    instanceof Verdict.Refused refused) {
                fault("log.checkpoint", epoch, refused.fault().sentence());
            }
            last = next;
        }
        if (LogRows.epoch(sql, row.id(), row.size() / Epoch.most() + 1).isPresent()) {
            fault("log.size", row.size());
        }
        return last;
    }

    private Checkpoint opened(long epoch, VerifierKey log) throws UnreadableLedger {
        byte[] note =
                LogRows.epoch(sql, row.id(), epoch).map(EpochRow::checkpoint).orElse(new byte[0]);
        try {
            Checkpoint checkpoint = Checkpoint.open(note, log);
            if (checkpoint.size() != epoch * Epoch.most()
                    || !Arrays.equals(checkpoint.root(), tree().root(checkpoint.size()))) {
                fault("log.checkpoint", epoch, RecordFailure.say("log.root"));
            }
            return checkpoint;
        } catch (UnreadableLedger wrong) {
            fault("log.checkpoint", epoch, String.valueOf(wrong.getMessage()));
            throw wrong;
        }
    }

    private Tree tree() {
        return new Tree(new TiledHashes(tables, row.size()));
    }

    private LogKind kind() {
        return Commitment.kind(row.id().log());
    }

    private void leaves() {
        for (long epoch = 1; epoch <= row.size() / Epoch.most(); epoch++) {
            try {
                epoch(epoch);
            } catch (UnreadableLedger wrong) {
                fault("log.wrong", String.valueOf(wrong.getMessage()));
            }
        }
        LeafRows.unplaced(sql, row, before).forEach(fact -> fault("log.left", fact));
        LeafRows.misplaced(sql, row, before).forEach(fact -> fault("log.early", fact));
    }

    private void epoch(long epoch) throws UnreadableLedger {
        long first = (epoch - 1) * Epoch.most();
        Bundle bundle = new Bundle(epoch - 1, Epoch.most());
        Optional<byte[]> bytes = tables.bytes(bundle);
        if (bytes.isEmpty()) {
            fault("log.absent", bundle.path());
            return;
        }
        List<byte[]> entries = bundle.read(bytes.get());
        boolean[] taken = new boolean[Epoch.most()];
        for (LeafRows.Placed leaf : LeafRows.placed(sql, row.id(), first, first + Epoch.most())) {
            int at = (int) (leaf.place() - first);
            taken[at] = true;
            if (!Arrays.equals(entries.get(at), leaf.commitment())) {
                fault("log.leaf", leaf.sequence(), leaf.place());
            }
        }
        padding(epoch, entries, taken);
    }

    /** Only the first that is wrong is told: where one salt is missing, none fits behind it. */
    private void padding(long epoch, List<byte[]> entries, boolean[] taken) {
        List<byte[]> salts = Padding.salts(sql, row.id(), key, epoch).orElse(List.of());
        int next = 0;
        for (int at = 0; at < taken.length; at++) {
            if (!taken[at] && !(next < salts.size() && opens(entries.get(at), salts.get(next++)))) {
                fault("log.padding", (epoch - 1) * Epoch.most() + at);
                return;
            }
        }
        if (next < salts.size()) {
            fault("log.salts", epoch);
        }
    }

    private boolean opens(byte[] entry, byte[] salt) {
        return Arrays.equals(entry, Entry.padding(kind(), salt).bytes());
    }

    private void fault(String key, Object... parts) {
        faults.add(RecordFailure.say("log.fault", called(row.id()), RecordFailure.say(key, parts)));
    }

    /** How a sentence names a log. */
    static String called(LogId id) {
        return RecordFailure.say(
                "log.called",
                RecordFailure.say("log." + id.log()),
                id.number(),
                id.production().text());
    }

    /** What is known outside the archive to be signed and is not in it. */
    static Optional<Long> beyond(LogRow row, LogKey key) {
        long known = key.remembered().size();
        return known > row.size() ? Optional.of(known) : Optional.empty();
    }
}
