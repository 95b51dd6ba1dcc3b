package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.CheckpointSigner;
import org.closedset.ledger.Entry;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.Fault;
import org.closedset.ledger.Growth;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;

/** Grows one log by epochs within one transaction: leaves, tiles, bundles and signed checkpoints, or nothing of it. */
record Sequencing(Sql sql, LogKey key, Sealing sealing) {
    private static final int MOST = 64;

    /** The log as it is then, and its last checkpoint. */
    record Grown(LogRow row, byte[] note) {}

    /** Takes all that waits, a tile at a time and one at least; what is more than can be held at once waits on. */
    Grown grow(LogRow before, long now) throws UnreadableLedger {
        long head = LogRows.facts(sql, before.id().production());
        byte[] note = last(before);
        begins(before);
        LogRow row = before;
        for (int epoch = 0; epoch < MOST && (epoch == 0 || row.sequenced() < head); epoch++) {
            List<Waiting> waiting =
                    LogRows.waiting(sql, row.id().production(), row.id().log(), row.sequenced(), head, Epoch.most());
            if (epoch > 0 && waiting.isEmpty()) {
                return stored(row.grown(head, row.size(), now), note);
            }
            note = enter(row, note, waiting);
            boolean full = waiting.size() == Epoch.most();
            long upTo = full ? waiting.getLast().sequence() : head;
            row = row.grown(upTo, row.size() + Epoch.most(), now);
        }
        return stored(row, note);
    }

    private Grown stored(LogRow row, byte[] note) {
        LogRows.update(sql, row);
        return new Grown(row, note);
    }

    /** The checkpoint of the log's size; a log whose last one is not that goes no further. */
    private byte[] last(LogRow row) throws UnreadableLedger {
        byte[] note = LogRows.epoch(sql, row.id(), row.size() / Epoch.most())
                .map(EpochRow::checkpoint)
                .orElse(new byte[0]);
        Checkpoint.open(note, key.signer().key());
        return note;
    }

    /** What is known to have been signed is the beginning of what stands here. */
    private void begins(LogRow row) throws UnreadableLedger {
        Checkpoint remembered = key.remembered();
        byte[] root = new Tree(hashes(row.id(), row.size())).root(remembered.size());
        if (!Arrays.equals(root, remembered.root())) {
            throw new UnreadableLedger(Fault.CHECKPOINT_DIFFERS);
        }
    }

    private TiledHashes hashes(LogId id, long size) {
        return new TiledHashes(new LogTables(sql, id), size);
    }

    private byte[] enter(LogRow row, byte[] last, List<Waiting> waiting) throws UnreadableLedger {
        List<byte[]> salts = new ArrayList<>();
        for (int i = 0; i < Epoch.most(); i++) {
            salts.add(sealing.random(Sealing.SALT_BYTES));
        }
        Epoch epoch = Epoch.of(Commitment.kind(row.id().log()), entries(waiting), salts, sealing::below);
        LogTables tables = new LogTables(sql, row.id());
        List<byte[]> entries = epoch.entries().stream().map(Entry::bytes).toList();
        for (Growth.Written file : Growth.of(tables, row.size(), entries)) {
            tables.write(file);
        }
        LeafRows.insert(sql, row.id(), leaves(row, waiting, epoch));
        long size = row.size() + Epoch.most();
        byte[] note = new CheckpointSigner(key.signer()).next(last, size, new Tree(hashes(row.id(), size)));
        long number = size / Epoch.most();
        LogRows.insert(sql, row.id(), new EpochRow(number, note, padding(row, number, epoch, waiting.size(), salts)));
        return note;
    }

    private static List<Entry> entries(List<Waiting> waiting) throws UnreadableLedger {
        List<Entry> entries = new ArrayList<>();
        for (Waiting fact : waiting) {
            entries.add(Entry.read(fact.commitment()));
        }
        return entries;
    }

    private static List<Leaf> leaves(LogRow row, List<Waiting> waiting, Epoch epoch) {
        List<Leaf> leaves = new ArrayList<>();
        for (int at = 0; at < epoch.order().size(); at++) {
            int which = epoch.order().get(at);
            if (which < waiting.size()) {
                leaves.add(new Leaf(waiting.get(which).sequence(), row.size() + at));
            }
        }
        return leaves;
    }

    private byte[] padding(LogRow row, long number, Epoch epoch, int facts, List<byte[]> salts) {
        List<byte[]> used = epoch.order().stream()
                .filter(which -> which >= facts)
                .map(which -> salts.get(which - facts))
                .toList();
        return Padding.sealed(sealing, row.id(), key, number, used);
    }
}
