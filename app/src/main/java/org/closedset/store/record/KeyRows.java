package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What stands in the key store's tables; docs/formats/keys.md. */
final class KeyRows {
    private static final String COLUMNS = "SELECT data_key, production, subject, record_class, wrapped FROM data_key";

    private KeyRows() {}

    static Optional<Lock> lock(Sql sql) {
        return sql.client()
                .sql("SELECT kind, memory, passes, lanes, salt, proof FROM unlocking WHERE one = 1" + sql.locking())
                .query((row, at) -> new Lock(
                        row.getString(1),
                        new Hardness(row.getInt(2), row.getInt(3), row.getInt(4)),
                        row.getBytes(5),
                        row.getBytes(6)))
                .optional();
    }

    /** In place of the lock there is. */
    static void relock(Sql sql, Lock lock) {
        sql.client().sql("DELETE FROM unlocking").update();
        lock(sql, lock);
    }

    static void lock(Sql sql, Lock lock) {
        sql.client()
                .sql("INSERT INTO unlocking (one, kind, memory, passes, lanes, salt, proof)"
                        + " VALUES (1, ?, ?, ?, ?, ?, ?)")
                .params(
                        lock.kind(),
                        lock.hardness().memory(),
                        lock.hardness().passes(),
                        lock.hardness().lanes(),
                        lock.salt(),
                        lock.proof())
                .update();
    }

    static List<KeyRow> all(Sql sql) throws RecordFailure {
        return read(sql.client().sql(COLUMNS));
    }

    static List<KeyRow> of(Sql sql, ProductionId production) throws RecordFailure {
        return read(sql.client().sql(COLUMNS + " WHERE production = ?").param(production.text()));
    }

    static List<KeyId> live(Sql sql, ProductionId production, KeyName name) {
        return sql.client()
                .sql("SELECT data_key FROM data_key WHERE production = ? AND subject = ? AND record_class = ?"
                        + " AND wrapped IS NOT NULL ORDER BY data_key")
                .params(production.text(), name.subject(), name.recordClass().code())
                .query((row, at) -> new KeyId(row.getString(1)))
                .list();
    }

    static void insert(Sql sql, KeyRow row, byte[] wrapped) {
        sql.client()
                .sql("INSERT INTO data_key (data_key, production, subject, record_class, wrapped)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(
                        row.id().hex(),
                        row.production().text(),
                        row.name().subject(),
                        row.name().recordClass().code(),
                        wrapped)
                .update();
    }

    /** Leaves of a key its id alone, so that an older archive is told that it is destroyed and not lost. */
    static void destroy(Sql sql, ProductionId production, Collection<KeyId> ids) {
        for (KeyId id : ids) {
            int there = sql.client()
                    .sql("UPDATE data_key SET wrapped = NULL, subject = '' WHERE data_key = ?")
                    .param(id.hex())
                    .update();
            if (there == 0) {
                sql.client()
                        .sql("INSERT INTO data_key (data_key, production, subject, record_class, wrapped)"
                                + " VALUES (?, ?, '', ?, NULL)")
                        .params(id.hex(), production.text(), RecordClass.WORKING.code())
                        .update();
            }
        }
    }

    /** A key that somebody destroyed meanwhile stays destroyed. */
    static void rewrap(Sql sql, KeyId id, byte[] wrapped) {
        sql.client()
                .sql("UPDATE data_key SET wrapped = ? WHERE data_key = ? AND wrapped IS NOT NULL")
                .params(wrapped, id.hex())
                .update();
    }

    private static List<KeyRow> read(StatementSpec query) throws RecordFailure {
        record Raw(String id, String production, String subject, int recordClass, byte[] wrapped) {}
        List<KeyRow> rows = new ArrayList<>();
        List<Raw> all = query.query((row, at) ->
                        new Raw(row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getBytes(5)))
                .list();
        for (Raw raw : all) {
            KeyName name = new KeyName(raw.subject(), RecordClass.of(raw.recordClass()));
            rows.add(new KeyRow(new KeyId(raw.id()), new ProductionId(raw.production()), name, raw.wrapped()));
        }
        return rows;
    }
}
