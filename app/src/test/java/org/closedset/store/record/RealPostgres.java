package org.closedset.store.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of this test's own, set to confirm before it is durable, as one may find it. */
final class RealPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int schemas;

    private RealPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static RealPostgres start() throws IOException {
        return new RealPostgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** An archive and keys, each in a schema of its own; databases would take a second each to make. */
    Ground ground() throws SQLException {
        return new Ground(fresh(), fresh());
    }

    private Place.Server fresh() throws SQLException {
        schemas++;
        String name = "record" + schemas;
        execute("CREATE SCHEMA " + name);
        return new Place.Server(server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name);
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    /** Writes everything out first, or the server would not end within the time it is given. */
    @Override
    public void close() throws IOException {
        try {
            execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            server.close();
        }
    }
}
