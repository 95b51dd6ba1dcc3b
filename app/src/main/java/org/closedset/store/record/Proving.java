package org.closedset.store.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.LogProof;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.store.record.RecordFailure.Why;

/** Makes the evidence of one fact, and gives out none that does not hold. */
record Proving(ProductionId production, Database archive, Keys keys) {
    private record Found(Row fact, Optional<Standing> standing) {}

    private record Standing(LogRow log, long place, List<byte[]> path, byte[] note) {}

    Evidence of(long sequence) throws RecordFailure {
        Found found = archive.read(sql -> found(sql, sequence));
        Row fact = found.fact();
        if (found.standing().isEmpty()) {
            return new Evidence.Kept(fact.sequence(), fact.log());
        }
        return sequenced(fact, found.standing().get());
    }

    private Found found(Sql sql, long sequence) throws RecordFailure {
        Row fact = Rows.fact(sql, production, sequence)
                .orElseThrow(() -> RecordFailure.of(Why.MISSING, "fact.missing", sequence));
        Optional<LeafRows.Leafed> leaf = LeafRows.leafed(sql, production, sequence);
        for (LogRow row : LogRows.all(sql, production)) {
            if (leaf.isPresent() && leaf.get().in(row.id())) {
                return new Found(fact, Optional.of(standing(sql, row, leaf.get().place())));
            }
        }
        return new Found(fact, Optional.empty());
    }

    private static Standing standing(Sql sql, LogRow row, long place) throws RecordFailure {
        try {
            Tree tree = new Tree(new TiledHashes(new LogTables(sql, row.id()), row.size()));
            byte[] note = LogRows.epoch(sql, row.id(), row.size() / Epoch.most())
                    .map(EpochRow::checkpoint)
                    .orElse(new byte[0]);
            return new Standing(row, place, tree.inclusion(place, row.size()), note);
        } catch (UnreadableLedger | IllegalArgumentException wrong) {
            throw differs(wrong);
        }
    }

    /** The key store learns of a checkpoint before anybody else does. */
    private Evidence sequenced(Row fact, Standing standing) throws RecordFailure {
        LogKeys logKeys = new LogKeys(keys);
        LogKey key = logKeys.get(standing.log().key());
        Optional<byte[]> opening = opening(fact);
        Optional<byte[]> salt = opening.map(it -> Arrays.copyOf(it, Sealing.SALT_BYTES));
        LogProof proof = new LogProof(salt, standing.place(), standing.path(), standing.note());
        try {
            if (proof.proves(fact.commitment(), key.signer().key()).size()
                    > key.remembered().size()) {
                logKeys.remember(key, standing.note());
            }
        } catch (UnreadableLedger wrong) {
            throw differs(wrong);
        }
        return new Evidence.Sequenced(
                fact.sequence(),
                fact.log(),
                standing.place(),
                key.signer().key(),
                fact.commitment(),
                proof.bytes(),
                opening.map(it -> Arrays.copyOfRange(it, Sealing.SALT_BYTES, it.length)));
    }

    private Optional<byte[]> opening(Row fact) throws RecordFailure {
        Keyring keyring = new Keyring(keys, production);
        Optional<DataKey> key = keyring.opening(fact.key());
        return fact.sealed() == null || key.isEmpty() ? Optional.empty() : Optional.of(keyring.opened(fact, key.get()));
    }

    private static RecordFailure differs(Exception wrong) {
        return RecordFailure.from(wrong, Why.DAMAGED, "ledger.unproved", String.valueOf(wrong.getMessage()));
    }
}
