package org.closedset.store.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.closedset.store.record.RecordFailure.Why;

/** A PostgreSQL database, which other processes may use at the same time. */
final class PostgresServer implements Database {
    private static final Map<String, String> DIALECT = Map.of("bytes", "BYTEA", "compact", "");
    private static final int CONNECTIONS = 6;
    private static final long PATIENCE = 10_000;

    /** The oldest version the tests know. */
    private static final int OLDEST = 15;

    private final Place.Server place;
    private final HikariDataSource pool;

    private PostgresServer(Place.Server place, HikariDataSource pool) {
        this.place = place;
        this.pool = pool;
    }

    /** Keys without a lock are those of a making that was cut short, and are made on. */
    static PostgresServer create(Place.Server place, Use use, Work<?> first) throws RecordFailure {
        return connected(place, server -> {
            boolean there = server.has(use);
            if (there && (use == Use.ARCHIVE || server.read(KeyRows::lock).isPresent())) {
                throw RecordFailure.of(Why.PRESENT, "present", place.called());
            }
            Migrations.bring(server.pool, use, DIALECT);
            server.write(first);
        });
    }

    static PostgresServer open(Place.Server place, Use use) throws RecordFailure {
        return connected(place, server -> {
            if (!server.has(use)) {
                throw RecordFailure.of(
                        Why.MISSING, use == Use.ARCHIVE ? "archive.missing" : "keys.missing", place.called());
            }
            if (!server.stands(use)) {
                Migrations.bring(server.pool, use, DIALECT);
            }
        });
    }

    /** Whether one was made here. */
    static boolean there(Place.Server place, Use use) throws RecordFailure {
        boolean[] there = new boolean[1];
        connected(place, server -> there[0] = server.has(use)).close();
        return there[0];
    }

    /** What is to be done before a server is used. */
    private interface Preparing {
        void on(PostgresServer server) throws RecordFailure, SQLException;
    }

    private static PostgresServer connected(Place.Server place, Preparing preparing) throws RecordFailure {
        PostgresServer server;
        try {
            server = new PostgresServer(place, new HikariDataSource(settings(place)));
        } catch (RuntimeException e) {
            throw Troubles.of(e, place);
        }
        boolean ready = false;
        try {
            fit(Integer.parseInt(server.asked("SHOW server_version_num")), place);
            server.durable();
            preparing.on(server);
            ready = true;
            return server;
        } catch (SQLException | RuntimeException e) {
            throw Troubles.of(e, place);
        } finally {
            if (!ready) {
                server.close();
            }
        }
    }

    /** A commit is on disk when it is answered, also where the server is set to answer sooner. */
    private static HikariConfig settings(Place.Server place) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url());
        if (!place.password().isEmpty()) {
            config.setPassword(place.password());
        }
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE);
        // Without this the pool leaves what the next statement sets within a transaction that it then rolls back.
        config.setIsolateInternalQueries(true);
        config.setConnectionInitSql("SELECT set_config('synchronous_commit', 'on', false)"
                + " WHERE current_setting('synchronous_commit') = 'off'");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "closedset");
        return config;
    }

    static void fit(int version, Place.Server place) throws RecordFailure {
        if (version / 10_000 < OLDEST) {
            throw RecordFailure.of(Why.ELSEWHERE, "server.old", place.called(), version / 10_000, OLDEST);
        }
    }

    private void durable() throws RecordFailure, SQLException {
        if (asked("SHOW fsync").equals("off")) {
            throw RecordFailure.of(Why.ELSEWHERE, "fsync", place.called());
        }
    }

    private boolean has(Use use) throws SQLException {
        return !asked("SELECT coalesce(to_regclass('" + use.history() + "')::text, '')")
                .isEmpty();
    }

    private String asked(String question) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private boolean stands(Use use) throws RecordFailure, SQLException {
        try (Connection connection = pool.getConnection()) {
            return Migrations.stand(connection, use, place);
        }
    }

    @Override
    public <T> T write(Work<T> work) throws RecordFailure {
        try (Connection connection = pool.getConnection()) {
            return Transactions.POSTGRES_WRITING.within(connection, place, work);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    @Override
    public <T> T read(Work<T> work) throws RecordFailure {
        try (Connection connection = pool.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return Transactions.POSTGRES_READING.within(connection, place, work);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    @Override
    public Place.Server place() {
        return place;
    }

    /** The server removes what is no longer seen by itself. */
    @Override
    public void tidy() {}

    @Override
    public void close() {
        pool.close();
    }
}
