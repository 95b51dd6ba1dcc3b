package org.closedset.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.ledger.Bundle;
import org.closedset.ledger.Epoch;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.store.record.RecordFailure.Why;

/** Finds again in a log's bundles which leaf stands for which fact, and how far the log goes. */
final class Leaves {
    private final Sql sql;
    private final LogRow row;
    private final long before;

    Leaves(Sql sql, LogRow row, long before) {
        this.sql = sql;
        this.row = row;
        this.before = before;
    }

    /** 1 where it was written otherwise, 0 where it stood like this. */
    long settle(long epochs) throws RecordFailure {
        List<Leaf> found = found(epochs);
        boolean same = LeafRows.own(sql, row.id()).equals(found);
        if (!same) {
            LeafRows.clear(sql, row.id(), found);
            LeafRows.insert(sql, row.id(), found);
        }
        LogRow now = log(epochs);
        LogRows.update(sql, now);
        return same && now.equals(row) ? 0 : 1;
    }

    private List<Leaf> found(long epochs) throws RecordFailure {
        Map<String, Long> facts = new HashMap<>();
        long head = LogRows.facts(sql, row.id().production());
        LogRows.waiting(sql, row.id().production(), row.id().log(), before, head, Integer.MAX_VALUE)
                .forEach(fact -> facts.put(Ids.hex(fact.commitment()), fact.sequence()));
        List<Leaf> found = new ArrayList<>();
        for (long number = 0; number < epochs; number++) {
            List<byte[]> entries = bundle(new Bundle(number, Epoch.most()));
            for (int at = 0; at < entries.size(); at++) {
                Optional<Long> fact = Optional.ofNullable(facts.get(Ids.hex(entries.get(at))));
                long place = number * Epoch.most() + at;
                fact.ifPresent(sequence -> found.add(new Leaf(sequence, place)));
            }
        }
        return found;
    }

    private List<byte[]> bundle(Bundle bundle) throws RecordFailure {
        try {
            return bundle.read(new LogTables(sql, row.id()).bytes(bundle).orElseThrow());
        } catch (UnreadableLedger spoilt) {
            throw RecordFailure.from(spoilt, Why.DAMAGED, "rebuild.refused", String.valueOf(spoilt.getMessage()));
        }
    }

    /** The log with its size, and with facts up to one that is in it and before the first that is not. */
    LogRow log(long epochs) {
        long last = LeafRows.lastLeaf(sql, row.id()).orElse(before);
        long next = LeafRows.firstElsewhere(sql, row, before)
                .map(sequence -> sequence - 1)
                .orElseGet(() -> LogRows.facts(sql, row.id().production()));
        long sequenced = Math.clamp(row.sequenced(), last, Math.max(last, next));
        return row.grown(sequenced, epochs * Epoch.most(), row.made());
    }
}
