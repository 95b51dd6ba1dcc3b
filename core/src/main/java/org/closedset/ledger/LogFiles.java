package org.closedset.ledger;

import java.util.Optional;

/** Where the files of a log are read. */
@FunctionalInterface
public interface LogFiles {
    /** The whole file as it was written; empty where there is none of this name. */
    Optional<byte[]> bytes(LogFile file) throws UnreadableLedger;
}
