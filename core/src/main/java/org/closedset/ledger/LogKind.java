package org.closedset.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The two logs of a production. */
public enum LogKind {
    /** What auditors may one day open whole. */
    AGREEMENTS(1),
    /** What nobody but its owner and the coordinator opens. */
    PRIVATE(2);

    private final byte number;

    LogKind(int number) {
        this.number = (byte) number;
    }

    byte number() {
        return number;
    }

    static Optional<LogKind> of(byte number) {
        return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
    }
}
