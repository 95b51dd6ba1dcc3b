package org.closedset.store.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.ledger.Growth;
import org.closedset.ledger.LogFile;
import org.closedset.ledger.LogFiles;

/** The tiles and bundles of one log, in the archive's table. */
record LogTables(Sql sql, LogId id) implements LogFiles {
    private static final String OF = " WHERE production = ? AND log = ? AND number = ?";

    @Override
    public Optional<byte[]> bytes(LogFile file) {
        return content(file.path());
    }

    private Optional<byte[]> content(String path) {
        return sql.client()
                .sql("SELECT content FROM log_file" + OF + " AND path = ?")
                .params(id.production().text(), id.log().code(), id.number(), path)
                .query((row, at) -> row.getBytes(1))
                .optional();
    }

    List<String> paths() {
        return sql.client()
                .sql("SELECT path FROM log_file" + OF + " ORDER BY path")
                .params(id.production().text(), id.log().code(), id.number())
                .query(String.class)
                .list();
    }

    /** Takes away a file that is not what it should be. */
    void remove(String path) {
        sql.client()
                .sql("DELETE FROM log_file" + OF + " AND path = ?")
                .params(id.production().text(), id.log().code(), id.number(), path)
                .update();
    }

    /** Takes away all but these; how many those were. */
    long clear(Set<String> known) {
        List<String> strange =
                paths().stream().filter(path -> !known.contains(path)).toList();
        strange.forEach(this::remove);
        return strange.size();
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
