package org.closedset.store.record;

import java.util.ArrayList;
import java.util.List;

/** What rebuilding came to: logs that are as they were signed, what had to be written anew, and each that was refused. */
public record Rebuilt(int logs, long mended, List<String> refused) {
    public Rebuilt {
        refused = List.copyOf(refused);
    }

    /** One transaction for each log, so that one that is refused holds up no other. */
    static Rebuilt of(Database archive, LogKeys keys) throws RecordFailure {
        int logs = 0;
        long mended = 0;
        List<String> refused = new ArrayList<>();
        for (ProductionId production : archive.read(Rows::productions)) {
            for (LogRow row : archive.read(sql -> LogRows.all(sql, production))) {
                logs++;
                try {
                    mended += archive.write(sql -> mended(sql, row.id(), keys));
                } catch (RecordFailure failure) {
                    refused.add(String.valueOf(told(failure).getMessage()));
                }
            }
        }
        return new Rebuilt(logs, mended, refused);
    }

    /** What is wrong with one log is told; what keeps all from being read or written is thrown. */
    private static RecordFailure told(RecordFailure failure) throws RecordFailure {
        return switch (failure.why()) {
            case DAMAGED, KEYS -> failure;
            default -> throw failure;
        };
    }

    private static long mended(Sql sql, LogId id, LogKeys keys) throws RecordFailure {
        long before = 0;
        for (LogRow row : LogRows.all(sql, id.production())) {
            if (row.id().equals(id)) {
                return Rebuilding.of(sql, row, keys.get(row.key()), before);
            }
            before = row.id().log() == id.log() ? row.sequenced() : before;
        }
        throw new IllegalStateException("a log that was there is not there any more");
    }
}
