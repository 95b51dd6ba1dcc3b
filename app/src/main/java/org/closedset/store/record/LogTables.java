package org.closedset.store.record;

import java.util.Optional;
import org.closedset.ledger.Growth;
import org.closedset.ledger.LogFile;
import org.closedset.ledger.LogFiles;

/** The tiles and bundles of one log, in the archive's table. */
record LogTables(Sql sql, LogId id) implements LogFiles {
    @Override
    public Optional<byte[]> bytes(LogFile file) {
        return sql.client()
                .sql("SELECT content FROM log_file WHERE production = ? AND log = ? AND number = ? AND path = ?")
                .params(id.production().text(), id.log().code(), id.number(), file.path())
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    /** A file is written once: the table lets no path have two contents. */
    void write(Growth.Written file) {
        sql.client()
                .sql("INSERT INTO log_file (production, log, number, path, content) VALUES (?, ?, ?, ?, ?)")
                .params(
                        id.production().text(),
                        id.log().code(),
                        id.number(),
                        file.file().path(),
                        file.bytes())
                .update();
    }
}
