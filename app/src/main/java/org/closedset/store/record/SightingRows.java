package org.closedset.store.record;

import java.util.List;
import java.util.Optional;

/** Who was shown what, as it stands in the archive's table: a row for each key and day, numbered from 1. */
final class SightingRows {
    private static final String OF = "SELECT data_key, number, sealed FROM sighting WHERE production = ?";

    private SightingRows() {}

    /** The day is inside what is sealed. */
    record Row(KeyId key, long number, byte[] sealed) {}

    static Optional<Row> last(Sql sql, ProductionId production, KeyId key) {
        return sql.client()
                .sql(OF + " AND data_key = ? ORDER BY number DESC LIMIT 1")
                .params(production.text(), key.hex())
                .query((row, at) -> new Row(key, row.getLong(2), row.getBytes(3)))
                .optional();
    }

    static List<Row> of(Sql sql, ProductionId production, KeyId key) {
        return sql.client()
                .sql(OF + " AND data_key = ? ORDER BY number")
                .params(production.text(), key.hex())
                .query((row, at) -> new Row(key, row.getLong(2), row.getBytes(3)))
                .list();
    }

    static List<Row> all(Sql sql, ProductionId production) {
        return sql.client()
                .sql(OF + " ORDER BY data_key, number")
                .param(production.text())
                .query((row, at) -> new Row(new KeyId(row.getString(1)), row.getLong(2), row.getBytes(3)))
                .list();
    }

    static List<KeyId> keys(Sql sql, ProductionId production) {
        return sql.client()
                .sql("SELECT DISTINCT data_key FROM sighting WHERE production = ? ORDER BY data_key")
                .param(production.text())
                .query((row, at) -> new KeyId(row.getString(1)))
                .list();
    }

    static void insert(Sql sql, ProductionId production, Row row) {
        sql.client()
                .sql("INSERT INTO sighting (production, data_key, number, sealed) VALUES (?, ?, ?, ?)")
                .params(production.text(), row.key().hex(), row.number(), row.sealed())
                .update();
    }

    static void update(Sql sql, ProductionId production, Row row) {
        sql.client()
                .sql("UPDATE sighting SET sealed = ? WHERE production = ? AND data_key = ? AND number = ?")
                .params(row.sealed(), production.text(), row.key().hex(), row.number())
                .update();
    }

    /** Removes all that a destroyed key sealed here. */
    static void remove(Sql sql, ProductionId production, KeyId key) {
        sql.client()
                .sql("DELETE FROM sighting WHERE production = ? AND data_key = ?")
                .params(production.text(), key.hex())
                .update();
    }
}
