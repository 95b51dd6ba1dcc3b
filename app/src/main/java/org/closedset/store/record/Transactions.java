package org.closedset.store.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** One piece of work, one transaction. */
enum Transactions {
    /** Takes SQLite's lock for writing at once, so that nothing read within is out of date. */
    SQLITE_WRITING("BEGIN IMMEDIATE", ""),
    SQLITE_READING("BEGIN", ""),
    /** The driver begins by itself; a row that is to be changed is locked when it is read. */
    POSTGRES_WRITING("", " FOR UPDATE"),
    POSTGRES_READING("", "");

    private final String begin;
    private final String locking;

    Transactions(String begin, String locking) {
        this.begin = begin;
        this.locking = locking;
    }

    <T> T within(Connection connection, Place place, Work<T> work) throws RecordFailure {
        try {
            if (!begin.isEmpty()) {
                execute(connection, begin);
            }
            T done = work.on(Sql.on(connection, locking));
            end(connection, true);
            return done;
        } catch (SQLException | RuntimeException | RecordFailure | Error failed) {
            undo(connection, failed);
            throw Troubles.of(failed, place);
        }
    }

    private void end(Connection connection, boolean well) throws SQLException {
        if (!begin.isEmpty()) {
            execute(connection, well ? "COMMIT" : "ROLLBACK");
        } else if (well) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    /** A rollback that fails too has nothing to add: the connection is thrown away by its owner. */
    private void undo(Connection connection, Throwable failed) {
        try {
            end(connection, false);
        } catch (SQLException second) {
            failed.addSuppressed(second);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
