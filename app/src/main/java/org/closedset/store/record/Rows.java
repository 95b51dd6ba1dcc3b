package org.closedset.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** What stands in the archive's tables; docs/formats/archive.md. */
final class Rows {
    private static final RowMapper<Erasure> ERASURE = (row, at) ->
            new Erasure(row.getLong("number"), new KeyId(row.getString("data_key")), row.getInt("done") == 1);

    private Rows() {}

    static List<ProductionId> productions(Sql sql) {
        return sql.client()
                .sql("SELECT production FROM production ORDER BY production")
                .query((row, at) -> new ProductionId(row.getString(1)))
                .list();
    }

    static Optional<Head> head(Sql sql, ProductionId production) {
        return sql.client()
                .sql("SELECT head, erasures FROM production WHERE production = ?" + sql.locking())
                .param(production.text())
                .query((row, at) -> new Head(row.getLong(1), row.getLong(2)))
                .optional();
    }

    static void begin(Sql sql, ProductionId production) {
        sql.client()
                .sql("INSERT INTO production (production, head, erasures) VALUES (?, 0, 0) ON CONFLICT DO NOTHING")
                .param(production.text())
                .update();
    }

    static void move(Sql sql, ProductionId production, Head head) {
        sql.client()
                .sql("UPDATE production SET head = ?, erasures = ? WHERE production = ?")
                .params(head.facts(), head.erasures(), production.text())
                .update();
    }

    /** Takes rows one by one. */
    interface Taking {
        void take(Row row) throws RecordFailure;
    }

    static void factsAfter(Sql sql, ProductionId production, long after, Taking taking) throws RecordFailure {
        each(sql, " AND sequence > ? ORDER BY sequence", production, after, taking);
    }

    static Optional<Row> fact(Sql sql, ProductionId production, long sequence) throws RecordFailure {
        List<Row> found = new ArrayList<>();
        each(sql, " AND sequence = ?", production, sequence, found::add);
        return found.stream().findFirst();
    }

    private static void each(Sql sql, String which, ProductionId production, long sequence, Taking taking)
            throws RecordFailure {
        String select = "SELECT sequence, act, part, parts, log, data_key, commitment, sealed FROM fact"
                + " WHERE production = ?" + which;
        Optional<RecordFailure> failed = sql.template()
                .query(
                        select,
                        rows -> {
                            while (rows.next()) {
                                try {
                                    taking.take(row(rows));
                                } catch (IllegalArgumentException spoilt) {
                                    return Optional.of(
                                            RecordFailure.from(spoilt, RecordFailure.Why.DAMAGED, "unreadable"));
                                } catch (RecordFailure failure) {
                                    return Optional.of(failure);
                                }
                            }
                            return Optional.empty();
                        },
                        production.text(),
                        sequence);
        if (failed != null && failed.isPresent()) {
            throw failed.get();
        }
    }

    private static Row row(ResultSet rows) throws SQLException, RecordFailure {
        return new Row(
                rows.getLong(1),
                new ActId(rows.getString(2)),
                rows.getInt(3),
                rows.getInt(4),
                Log.of(rows.getInt(5)),
                new KeyId(rows.getString(6)),
                rows.getBytes(7),
                rows.getBytes(8));
    }

    static void insert(Sql sql, ProductionId production, Collection<Row> rows) {
        List<Object[]> all = rows.stream()
                .map(row -> new Object[] {
                    production.text(),
                    row.sequence(),
                    row.act().text(),
                    row.part(),
                    row.parts(),
                    row.log().code(),
                    row.key().hex(),
                    row.commitment(),
                    row.sealed()
                })
                .toList();
        sql.template()
                .batchUpdate(
                        "INSERT INTO fact (production, sequence, act, part, parts, log, data_key, commitment, sealed)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        all);
    }

    static List<Erasure> erasuresAfter(Sql sql, ProductionId production, long after) {
        return sql.client()
                .sql("SELECT number, data_key, done FROM erasure WHERE production = ? AND number > ? ORDER BY number")
                .params(production.text(), after)
                .query(ERASURE)
                .list();
    }

    static void erase(Sql sql, ProductionId production, long number, KeyId key) {
        sql.client()
                .sql("INSERT INTO erasure (production, number, data_key, done) VALUES (?, ?, ?, 0)")
                .params(production.text(), number, key.hex())
                .update();
    }

    /** Removes what a destroyed key sealed; its commitments stay. */
    static void remove(Sql sql, ProductionId production, KeyId key) {
        SightingRows.remove(sql, production, key);
        sql.client()
                .sql("UPDATE fact SET sealed = NULL WHERE production = ? AND data_key = ?")
                .params(production.text(), key.hex())
                .update();
        sql.client()
                .sql("UPDATE erasure SET done = 1 WHERE production = ? AND data_key = ?")
                .params(production.text(), key.hex())
                .update();
    }
}
