package org.closedset.store.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of this test's own, set to confirm before it is durable, as one may find it. */
public final class RealPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;
    private int schemas;

    private RealPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static RealPostgres start() throws IOException {
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
        return new Place.Server(server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema());
    }

    private String schema() throws SQLException {
        schemas++;
        execute("CREATE SCHEMA record" + schemas);
        return "record" + schemas;
    }

    public int port() {
        return server.getPort();
    }

    /** The address of an empty place of its own, as a person writes it, for whoever needs no password. */
    public String address() throws SQLException {
        return "postgresql://postgres@localhost:" + port() + "/postgres?currentSchema=" + schema();
    }

    /** The address of an empty place, as a person writes it, for a name that is let in by this password alone. */
    public String guarded(String name, String password) throws SQLException, IOException {
        String schema = schema();
        execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + password + "'");
        execute("ALTER SCHEMA " + schema + " OWNER TO " + name);
        Path rules = Path.of(asked("SHOW hba_file"));
        String line = "host all " + name + " all scram-sha-256\n";
        Files.writeString(rules, line + Files.readString(rules));
        execute("SELECT pg_reload_conf()");
        String url = "jdbc:postgresql://localhost:" + port() + "/postgres?currentSchema=" + schema;
        while (letsIn(url, name)) {
            Thread.onSpinWait();
        }
        return "postgresql://" + name + url.substring(url.indexOf("://") + 2).replaceFirst("/", "@");
    }

    private static boolean letsIn(String url, String name) {
        try (Connection connection = DriverManager.getConnection(url, name, "not this one")) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private String asked(String question) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement();
                ResultSet rows = one.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String statement) throws SQLException {
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
