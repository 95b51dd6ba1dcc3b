package org.closedset.store.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.UnreadableLedger;

/** What tests look at of a production's logs. */
final class Logs {
    private Logs() {}

    static List<LogRow> all(Ground.Open open) throws RecordFailure {
        return open.archive().database().read(sql -> LogRows.all(sql, Ground.FILM));
    }

    /** The last log that private facts enter. */
    static LogRow last(Ground.Open open) throws RecordFailure {
        return last(open, Log.PRIVATE);
    }

    static LogRow last(Ground.Open open, Log log) throws RecordFailure {
        return open.archive()
                .database()
                .read(sql -> LogRows.last(sql, Ground.FILM, log))
                .orElseThrow();
    }

    /** The place of every fact that stands in a log. */
    static Map<Long, Long> places(Ground.Open open, LogRow row) throws RecordFailure {
        Map<Long, Long> places = new TreeMap<>();
        open.archive()
                .database()
                .read(sql -> LeafRows.placed(sql, row.id(), 0, Long.MAX_VALUE))
                .forEach(leaf -> places.put(leaf.sequence(), leaf.place()));
        return places;
    }

    static Checkpoint checkpoint(Ground.Open open, LogRow row) throws RecordFailure, UnreadableLedger {
        EpochRow epoch = open.archive()
                .database()
                .read(sql -> LogRows.epoch(sql, row.id(), row.size() / 256))
                .orElseThrow();
        return Checkpoint.open(
                epoch.checkpoint(),
                new LogKeys(open.keys()).get(row.key()).signer().key());
    }
}
