package org.closedset.store.record;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** What stands of logs in the key store's tables; docs/formats/keys.md. */
final class LogKeyRows {
    private static final String COLUMNS = "SELECT log_key, production, verifier, wrapped, checkpoint FROM log_key";
    private static final RowMapper<LogKeys.Row> ROW = (row, at) -> new LogKeys.Row(
            new KeyId(row.getString(1)),
            new ProductionId(row.getString(2)),
            row.getString(3),
            row.getBytes(4),
            row.getBytes(5));

    private LogKeyRows() {}

    static List<LogKeys.Row> all(Sql sql) {
        return sql.client().sql(COLUMNS).query(ROW).list();
    }

    static Optional<LogKeys.Row> one(Sql sql, KeyId id) {
        return sql.client()
                .sql(COLUMNS + " WHERE log_key = ?" + sql.locking())
                .param(id.hex())
                .query(ROW)
                .optional();
    }

    static void insert(Sql sql, LogKeys.Row row) {
        sql.client()
                .sql("INSERT INTO log_key (log_key, production, verifier, wrapped, checkpoint) VALUES (?, ?, ?, ?, ?)")
                .params(row.id().hex(), row.production().text(), row.verifier(), row.wrapped(), row.checkpoint())
                .update();
    }

    static void remember(Sql sql, KeyId id, byte[] checkpoint) {
        sql.client()
                .sql("UPDATE log_key SET checkpoint = ? WHERE log_key = ?")
                .params(checkpoint, id.hex())
                .update();
    }

    static void rewrap(Sql sql, KeyId id, byte[] wrapped) {
        sql.client()
                .sql("UPDATE log_key SET wrapped = ? WHERE log_key = ?")
                .params(wrapped, id.hex())
                .update();
    }

    static int delete(Sql sql, KeyId id) {
        return sql.client()
                .sql("DELETE FROM log_key WHERE log_key = ?")
                .param(id.hex())
                .update();
    }
}
