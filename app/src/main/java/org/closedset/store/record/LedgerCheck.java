package org.closedset.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through the logs of one production: each by itself, and that each goes on where the one before it ended. */
final class LedgerCheck {
    private final Map<KeyId, LogKey> known;
    private final LogKeys keys;
    private final List<String> faults = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long waiting;

    /** {@code known} was read before the archive, which is then never behind it unless it is an older one. */
    LedgerCheck(Map<KeyId, LogKey> known, LogKeys keys) {
        this.known = known;
        this.keys = keys;
    }

    void production(Sql sql, ProductionId production) throws RecordFailure {
        List<LogRow> rows = LogRows.all(sql, production);
        for (Log log : Log.values()) {
            List<LogRow> own =
                    rows.stream().filter(row -> row.id().log() == log).toList();
            logs(sql, own);
            long sequenced = own.isEmpty() ? 0 : own.getLast().sequenced();
            waiting += LogRows.behind(sql, production, log, sequenced);
        }
        if (LeafRows.leaves(sql, production) != placed(sql, rows)) {
            faults.add(RecordFailure.say("log.stray", production.text()));
        }
    }

    private static long placed(Sql sql, List<LogRow> rows) {
        return rows.stream().mapToLong(row -> LeafRows.leaves(sql, row)).sum();
    }

    private void logs(Sql sql, List<LogRow> rows) {
        long before = 0;
        for (int i = 0; i < rows.size(); i++) {
            LogRow row = rows.get(i);
            boolean last = i == rows.size() - 1;
            if (row.id().number() != i + 1 || row.sequenced() < before || !last && !row.ended()) {
                faults.add(RecordFailure.say("log.order", LogCheck.called(row.id())));
            }
            log(sql, row, before);
            before = row.sequenced();
        }
    }

    private void log(Sql sql, LogRow row, long before) {
        LogKey key = known.get(row.key());
        try {
            LogKey own = key == null ? keys.get(row.key()) : key;
            faults.addAll(LogCheck.faults(sql, row, own, before));
            LogCheck.beyond(row, own)
                    .map(size -> RecordFailure.say(
                            row.ended() ? "log.older" : "log.cut", LogCheck.called(row.id()), size, row.size()))
                    .ifPresent((row.ended() ? told : faults)::add);
        } catch (RecordFailure failure) {
            faults.add(RecordFailure.say("log.fault", LogCheck.called(row.id()), String.valueOf(failure.getMessage())));
        }
    }

    List<String> faults() {
        return faults;
    }

    List<String> told() {
        return told;
    }

    long waiting() {
        return waiting;
    }
}
