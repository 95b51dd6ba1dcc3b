package org.closedset.store.record;

/** Which of a production's two logs a fact is committed in. */
public enum Log {
    /** What an auditor may one day open whole. */
    AGREEMENTS(1),
    /** Opened by nobody but its owner and the coordinator. */
    PRIVATE(2);

    private final int code;

    Log(int code) {
        this.code = code;
    }

    /** As docs/formats/ledger-entry.md numbers them. */
    int code() {
        return code;
    }

    static Log of(int code) throws RecordFailure {
        for (Log log : values()) {
            if (log.code == code) {
                return log;
            }
        }
        throw RecordFailure.of(RecordFailure.Why.DAMAGED, "row.log", code);
    }
}
