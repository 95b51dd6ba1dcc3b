package org.closedset.store.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** Which leaf of which log stands for which fact, in the archive's tables; docs/formats/archive.md. */
final class LeafRows {
    private static final String OF = " WHERE production = ? AND log = ? AND number = ?";

    private static final String NOT_HERE = "SELECT fact.sequence FROM fact LEFT JOIN leaf"
            + " ON leaf.production = fact.production AND leaf.sequence = fact.sequence"
            + " WHERE fact.production = ? AND fact.log = ? AND fact.sequence > ? AND fact.sequence <= ?"
            + " AND (leaf.sequence IS NULL OR leaf.log <> fact.log OR leaf.number <> ?)";

    private LeafRows() {}

    static void insert(Sql sql, LogId id, Collection<Leaf> leaves) {
        sql.template()
                .batchUpdate(
                        "INSERT INTO leaf (production, log, number, sequence, place) VALUES (?, ?, ?, ?, ?)",
                        leaves.stream()
                                .map(leaf -> new Object[] {
                                    id.production().text(), id.log().code(), id.number(), leaf.sequence(), leaf.place()
                                })
                                .toList());
    }

    /** A fact where the ledger has it, with what the archive says its entry is. */
    record Placed(long sequence, long place, byte[] commitment) {}

    private static final RowMapper<Placed> PLACED =
            (row, at) -> new Placed(row.getLong(1), row.getLong(2), row.getBytes(3));

    private static final String LEAVES = " FROM leaf JOIN fact"
            + " ON fact.production = leaf.production AND fact.sequence = leaf.sequence AND fact.log = leaf.log"
            + " WHERE leaf.production = ? AND leaf.log = ? AND leaf.number = ? AND leaf.place >= ? AND leaf.place < ?";

    static List<Placed> placed(Sql sql, LogId id, long from, long to) {
        return sql.client()
                .sql("SELECT leaf.sequence, leaf.place, fact.commitment" + LEAVES + " ORDER BY leaf.place")
                .params(id.production().text(), id.log().code(), id.number(), from, to)
                .query(PLACED)
                .list();
    }

    /** Facts that this log should have and no log has. */
    static List<Long> unplaced(Sql sql, LogRow row, long before) {
        return sql.client()
                .sql(
                        "SELECT fact.sequence FROM fact LEFT JOIN leaf"
                                + " ON leaf.production = fact.production AND leaf.sequence = fact.sequence"
                                + " WHERE fact.production = ? AND fact.log = ? AND fact.sequence > ? AND fact.sequence <= ?"
                                + " AND (leaf.sequence IS NULL OR leaf.log <> fact.log OR leaf.number <> ?) ORDER BY fact.sequence")
                .params(
                        row.id().production().text(),
                        row.id().log().code(),
                        before,
                        row.sequenced(),
                        row.id().number())
                .query(Long.class)
                .list();
    }

    /** Facts that stand in this log and are not among those it has taken. */
    static List<Long> misplaced(Sql sql, LogRow row, long before) {
        return sql.client()
                .sql("SELECT sequence FROM leaf" + OF + " AND (sequence <= ? OR sequence > ? OR place >= ?)"
                        + " ORDER BY sequence")
                .params(
                        row.id().production().text(),
                        row.id().log().code(),
                        row.id().number(),
                        before,
                        row.sequenced(),
                        row.size())
                .query(Long.class)
                .list();
    }

    static long leaves(Sql sql, ProductionId production) {
        return sql.client()
                .sql("SELECT count(*) FROM leaf WHERE production = ?")
                .param(production.text())
                .query(Long.class)
                .single();
    }

    static long leaves(Sql sql, LogRow row) {
        LogId id = row.id();
        return sql.client()
                .sql("SELECT count(*)" + LEAVES)
                .params(id.production().text(), id.log().code(), id.number(), 0, row.size())
                .query(Long.class)
                .single();
    }

    /** Where a fact stands. */
    record Leafed(int log, int number, long place) {
        boolean in(LogId id) {
            return id.log().code() == log && id.number() == number;
        }
    }

    static Optional<Leafed> leafed(Sql sql, ProductionId production, long sequence) {
        return sql.client()
                .sql("SELECT log, number, place FROM leaf WHERE production = ? AND sequence = ?")
                .params(production.text(), sequence)
                .query((row, at) -> new Leafed(row.getInt(1), row.getInt(2), row.getLong(3)))
                .optional();
    }

    /** All of a log, by their places. */
    static List<Leaf> own(Sql sql, LogId id) {
        return sql.client()
                .sql("SELECT sequence, place FROM leaf" + OF + " ORDER BY place")
                .params(id.production().text(), id.log().code(), id.number())
                .query((row, at) -> new Leaf(row.getLong(1), row.getLong(2)))
                .list();
    }

    /** Removes all of a log, and whatever else is said of these facts. */
    static void clear(Sql sql, LogId id, Collection<Leaf> facts) {
        sql.client()
                .sql("DELETE FROM leaf" + OF)
                .params(id.production().text(), id.log().code(), id.number())
                .update();
        sql.template()
                .batchUpdate(
                        "DELETE FROM leaf WHERE production = ? AND sequence = ?",
                        facts.stream()
                                .map(leaf -> new Object[] {id.production().text(), leaf.sequence()})
                                .toList());
    }

    static Optional<Long> lastLeaf(Sql sql, LogId id) {
        return sql.client()
                .sql("SELECT sequence FROM leaf" + OF + " ORDER BY sequence DESC LIMIT 1")
                .params(id.production().text(), id.log().code(), id.number())
                .query(Long.class)
                .optional();
    }

    /** The first fact behind one place that this log does not have. */
    static Optional<Long> firstElsewhere(Sql sql, LogRow row, long before) {
        return sql.client()
                .sql(NOT_HERE + " ORDER BY fact.sequence LIMIT 1")
                .params(
                        row.id().production().text(),
                        row.id().log().code(),
                        before,
                        Long.MAX_VALUE,
                        row.id().number())
                .query(Long.class)
                .optional();
    }
}
