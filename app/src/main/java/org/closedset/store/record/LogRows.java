package org.closedset.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** What stands of the ledger in the archive's tables; docs/formats/archive.md. */
final class LogRows {
    private static final String LOG =
            "SELECT production, log, number, log_key, sequenced, size, made, ended FROM log WHERE production = ?";
    private static final String OF = " WHERE production = ? AND log = ? AND number = ?";
    private static final RowMapper<EpochRow> EPOCH =
            (row, at) -> new EpochRow(row.getLong(1), row.getBytes(2), row.getBytes(3));

    private LogRows() {}

    /** A row whose log may be none that there is. */
    private record Raw(String production, int log, int number, String key, long[] numbers, boolean ended) {
        LogRow row() throws RecordFailure {
            LogId id = new LogId(new ProductionId(production), Log.of(log), number);
            return new LogRow(id, new KeyId(key), numbers[0], numbers[1], numbers[2], ended);
        }
    }

    private static final RowMapper<Raw> RAW = (row, at) -> new Raw(
            row.getString(1),
            row.getInt(2),
            row.getInt(3),
            row.getString(4),
            new long[] {row.getLong(5), row.getLong(6), row.getLong(7)},
            row.getInt(8) == 1);

    static List<LogRow> all(Sql sql, ProductionId production) throws RecordFailure {
        List<LogRow> rows = new ArrayList<>();
        for (Raw raw : sql.client()
                .sql(LOG + " ORDER BY log, number" + sql.locking())
                .param(production.text())
                .query(RAW)
                .list()) {
            rows.add(raw.row());
        }
        return rows;
    }

    /** The log that facts of this kind enter now, or the last one that did; locked where it is to be changed. */
    static Optional<LogRow> last(Sql sql, ProductionId production, Log log) throws RecordFailure {
        Optional<Raw> raw = sql.client()
                .sql(LOG + " AND log = ? ORDER BY number DESC LIMIT 1" + sql.locking())
                .params(production.text(), log.code())
                .query(RAW)
                .optional();
        return raw.isPresent() ? Optional.of(raw.get().row()) : Optional.empty();
    }

    static void insert(Sql sql, LogRow row) {
        sql.client()
                .sql("INSERT INTO log (production, log, number, log_key, sequenced, size, made, ended)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id().production().text(),
                        row.id().log().code(),
                        row.id().number(),
                        row.key().hex(),
                        row.sequenced(),
                        row.size(),
                        row.made(),
                        row.ended() ? 1 : 0)
                .update();
    }

    static void update(Sql sql, LogRow row) {
        sql.client()
                .sql("UPDATE log SET sequenced = ?, size = ?, made = ?, ended = ?" + OF)
                .params(
                        row.sequenced(),
                        row.size(),
                        row.made(),
                        row.ended() ? 1 : 0,
                        row.id().production().text(),
                        row.id().log().code(),
                        row.id().number())
                .update();
    }

    /** No log of this archive goes on: what follows is signed under other origins. */
    static int end(Sql sql) {
        return sql.client().sql("UPDATE log SET ended = 1").update();
    }

    /** How far the production's facts go, without holding up who acts. */
    static long facts(Sql sql, ProductionId production) {
        return sql.client()
                .sql("SELECT head FROM production WHERE production = ?")
                .param(production.text())
                .query(Long.class)
                .single();
    }

    /** The first facts of a log behind one place and up to another, in their order. */
    static List<Waiting> waiting(Sql sql, ProductionId production, Log log, long after, long upTo, int most) {
        return sql.client()
                .sql("SELECT sequence, commitment FROM fact WHERE production = ? AND sequence > ? AND sequence <= ?"
                        + " AND log = ? ORDER BY sequence LIMIT ?")
                .params(production.text(), after, upTo, log.code(), most)
                .query((row, at) -> new Waiting(row.getLong(1), row.getBytes(2)))
                .list();
    }

    static void insert(Sql sql, LogId id, EpochRow row) {
        sql.client()
                .sql("INSERT INTO log_epoch (production, log, number, epoch, checkpoint, padding)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        id.production().text(),
                        id.log().code(),
                        id.number(),
                        row.epoch(),
                        row.checkpoint(),
                        row.padding())
                .update();
    }

    static Optional<EpochRow> epoch(Sql sql, LogId id, long epoch) {
        return sql.client()
                .sql("SELECT epoch, checkpoint, padding FROM log_epoch" + OF + " AND epoch = ?")
                .params(id.production().text(), id.log().code(), id.number(), epoch)
                .query(EPOCH)
                .optional();
    }

    static Optional<LogRow> one(Sql sql, LogId id) throws RecordFailure {
        return all(sql, id.production()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    static long behind(Sql sql, ProductionId production, Log log, long sequenced) {
        return sql.client()
                .sql("SELECT count(*) FROM fact WHERE production = ? AND log = ? AND sequence > ?")
                .params(production.text(), log.code(), sequenced)
                .query(Long.class)
                .single();
    }

    /** How many epochs there are behind the empty log, as far as their rows go. */
    static long epochs(Sql sql, LogId id) {
        return sql.client()
                .sql("SELECT coalesce(max(epoch), 0) FROM log_epoch" + OF)
                .params(id.production().text(), id.log().code(), id.number())
                .query(Long.class)
                .single();
    }

    /** Puts a checkpoint where there is none that is one; only the empty log's may lack its row. */
    static void sign(Sql sql, LogId id, long epoch, byte[] checkpoint) {
        int there = sql.client()
                .sql("UPDATE log_epoch SET checkpoint = ?" + OF + " AND epoch = ?")
                .params(checkpoint, id.production().text(), id.log().code(), id.number(), epoch)
                .update();
        if (there == 0) {
            insert(sql, id, new EpochRow(epoch, checkpoint, new byte[0]));
        }
    }
}
