package org.closedset.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server on the disk that is measured, durable as in earnest. */
record BenchPostgres(EmbeddedPostgres server) implements AutoCloseable {
    static BenchPostgres start(Path folder) throws IOException {
        return new BenchPostgres(EmbeddedPostgres.builder()
                .setDataDirectory(Files.createDirectory(folder.resolve("postgres")))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** The address of a schema of this name, which is made. */
    String url(String schema) throws IOException {
        execute("CREATE SCHEMA " + schema);
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }

    /** The same, as a person writes it. */
    String address(String schema) throws IOException {
        execute("CREATE SCHEMA " + schema);
        return "postgresql://postgres@localhost:" + server.getPort() + "/postgres?currentSchema=" + schema;
    }

    private void execute(String statement) throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Writes everything out first, or the server would not end within the time it is given. */
    @Override
    public void close() throws IOException {
        try {
            execute("CHECKPOINT");
        } finally {
            server.close();
        }
    }
}
