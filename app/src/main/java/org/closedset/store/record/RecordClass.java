package org.closedset.store.record;

/** Records of one class live and die together. */
public enum RecordClass {
    AGREEMENT(1),
    BOUNDARY(2),
    CHECK_IN(3),
    WORKING(4),
    PERSONAL(5),
    LIMIT(6);

    private final int code;

    RecordClass(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static RecordClass of(int code) throws RecordFailure {
        for (RecordClass one : values()) {
            if (one.code == code) {
                return one;
            }
        }
        throw RecordFailure.of(RecordFailure.Why.DAMAGED, "keys.row", code);
    }
}
