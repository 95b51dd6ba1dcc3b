package org.closedset.ledger;

/** The name of a file of the log's tree: of hashes, or of entries. Each has one path. */
public sealed interface LogFile permits Tile, Bundle {
    /** Its place among the files of its kind. */
    long number();

    /** How many hashes or entries it holds; a full one holds 256. */
    int width();

    /** The path under the log's own, in its one spelling. */
    String path();

    /** The full file that takes the place of this one once the log has grown. */
    LogFile full();

    /** Reads a path and refuses every spelling but the one. */
    static LogFile of(String path) throws UnreadableLedger {
        return LogPath.read(path);
    }
}
