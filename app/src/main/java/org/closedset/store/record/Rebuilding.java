package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.ledger.Bundle;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.CheckpointSigner;
import org.closedset.ledger.Entry;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.Growth;
import org.closedset.ledger.LogFiles;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.store.record.RecordFailure.Why;

/**
 * Makes one log's tree anew, epoch by epoch: from its bundle where that comes to the root that was signed, else from the
 * facts and the padding. What comes to no root that was signed is refused, and all stays as it was.
 */
final class Rebuilding {
    private final Sql sql;
    private final LogRow row;
    private final LogKey key;
    private final CheckpointSigner signer;
    private final LogTables tables;
    private final Set<String> paths = new HashSet<>();
    private long mended;

    private Rebuilding(Sql sql, LogRow row, LogKey key) {
        this.sql = sql;
        this.row = row;
        this.key = key;
        this.signer = new CheckpointSigner(key.signer());
        this.tables = new LogTables(sql, row.id());
    }

    /** How much had to be written anew in the log whose facts are those behind {@code before}. */
    static long of(Sql sql, LogRow row, LogKey key, long before) throws RecordFailure {
        Rebuilding rebuilding = new Rebuilding(sql, row, key);
        long epochs = LogRows.epochs(sql, row.id());
        long least =
                row.ended() ? row.size() : Math.max(row.size(), key.remembered().size());
        if (epochs * Epoch.most() < least) {
            throw refused(row, RecordFailure.say("rebuild.cut", least));
        }
        try {
            rebuilding.grow(epochs);
        } catch (UnreadableLedger wrong) {
            throw refused(row, String.valueOf(wrong.getMessage()));
        }
        Leaves leaves = new Leaves(sql, row, before);
        rebuilding.mended += rebuilding.tables.clear(rebuilding.paths) + leaves.settle(epochs);
        List<String> faults = LogCheck.faults(sql, leaves.log(epochs), key, before);
        if (!faults.isEmpty()) {
            throw RecordFailure.of(Why.DAMAGED, "rebuild.refused", faults.getFirst());
        }
        return rebuilding.mended;
    }

    private static RecordFailure refused(LogRow row, String why) {
        return RecordFailure.of(
                Why.DAMAGED, "rebuild.refused", RecordFailure.say("log.fault", LogCheck.called(row.id()), why));
    }

    /** Only what a later checkpoint, or the key store, bears out is signed again: the same bytes as before. */
    private void grow(long epochs) throws UnreadableLedger, RecordFailure {
        byte[] last = empty();
        long proved = 0;
        long unsigned = 0;
        for (long epoch = 1; epoch <= epochs; epoch++) {
            Optional<byte[]> note = note(epoch);
            take(epoch, note);
            if (note.isPresent()) {
                last = note.get();
                proved = epoch;
            } else {
                last = signer.next(last, epoch * Epoch.most(), tree(tables, epoch));
                LogRows.sign(sql, row.id(), epoch, last);
                mended++;
                unsigned = epoch;
            }
        }
        if (unsigned > Math.max(proved, known(epochs))) {
            throw refused(row, RecordFailure.say("rebuild.unsigned", unsigned));
        }
    }

    private byte[] empty() {
        byte[] first = signer.first();
        boolean there = note(0).filter(note -> Arrays.equals(note, first)).isPresent();
        if (!there) {
            LogRows.sign(sql, row.id(), 0, first);
            mended++;
        }
        return first;
    }

    /** How many epochs the key store bears out. */
    private long known(long epochs) throws UnreadableLedger {
        Checkpoint known = key.remembered();
        long epoch = known.size() / Epoch.most();
        boolean same = epoch <= epochs
                && Arrays.equals(known.root(), tree(tables, epochs).root(known.size()));
        return same ? epoch : 0;
    }

    /** The checkpoint as it stands, where it is one of this log and of this size. */
    private Optional<byte[]> note(long epoch) {
        return LogRows.epoch(sql, row.id(), epoch)
                .map(EpochRow::checkpoint)
                .filter(note -> opened(note)
                        .filter(it -> it.size() == epoch * Epoch.most())
                        .isPresent());
    }

    private Optional<Checkpoint> opened(byte[] note) {
        try {
            return Optional.of(Checkpoint.open(note, key.signer().key()));
        } catch (UnreadableLedger spoilt) {
            return Optional.empty();
        }
    }

    private static Tree tree(LogFiles files, long epoch) {
        return new Tree(new TiledHashes(files, epoch * Epoch.most()));
    }

    private void take(long epoch, Optional<byte[]> note) throws UnreadableLedger, RecordFailure {
        Optional<byte[]> root = note.flatMap(this::opened).map(Checkpoint::root);
        for (List<byte[]> entries : candidates(epoch)) {
            List<Growth.Written> files = Growth.of(tables, (epoch - 1) * Epoch.most(), entries);
            if (root.isEmpty() || Arrays.equals(root.get(), root(files, epoch))) {
                files.forEach(this::put);
                return;
            }
        }
        throw refused(row, RecordFailure.say("rebuild.epoch", epoch));
    }

    private byte[] root(List<Growth.Written> files, long epoch) throws UnreadableLedger {
        Map<String, byte[]> fresh = new HashMap<>();
        files.forEach(file -> fresh.put(file.file().path(), file.bytes()));
        LogFiles both = file -> Optional.ofNullable(fresh.get(file.path())).or(() -> tables.bytes(file));
        return tree(both, epoch).root(epoch * Epoch.most());
    }

    private void put(Growth.Written file) {
        paths.add(file.file().path());
        if (tables.bytes(file.file())
                .filter(it -> Arrays.equals(it, file.bytes()))
                .isEmpty()) {
            tables.remove(file.file().path());
            tables.write(file);
            mended++;
        }
    }

    private List<List<byte[]>> candidates(long epoch) {
        List<List<byte[]>> candidates = new ArrayList<>();
        bundled(epoch).ifPresent(candidates::add);
        kept(epoch).ifPresent(candidates::add);
        return candidates;
    }

    private Optional<List<byte[]>> bundled(long epoch) {
        Bundle bundle = new Bundle(epoch - 1, Epoch.most());
        try {
            Optional<byte[]> bytes = tables.bytes(bundle);
            return bytes.isPresent() ? Optional.of(bundle.read(bytes.get())) : Optional.empty();
        } catch (UnreadableLedger spoilt) {
            return Optional.empty();
        }
    }

    private Optional<List<byte[]>> kept(long epoch) {
        long first = (epoch - 1) * Epoch.most();
        byte[][] entries = new byte[Epoch.most()][];
        for (LeafRows.Placed leaf : LeafRows.placed(sql, row.id(), first, first + Epoch.most())) {
            entries[(int) (leaf.place() - first)] = leaf.commitment();
        }
        List<byte[]> salts = Padding.salts(sql, row.id(), key, epoch).orElse(List.of());
        int next = 0;
        for (int at = 0; at < entries.length; at++) {
            if (entries[at] == null && next < salts.size()) {
                entries[at] = Entry.padding(Commitment.kind(row.id().log()), salts.get(next))
                        .bytes();
                next++;
            }
        }
        boolean whole = next == salts.size() && Arrays.stream(entries).allMatch(entry -> entry != null);
        return whole ? Optional.of(List.of(entries)) : Optional.empty();
    }
}
