package org.closedset.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A SQLite file: one connection for writing, one for each reading. Other processes may write it too. */
final class SqliteFile implements Database {
    private static final int PATIENCE = 10_000;
    private static final Map<String, String> DIALECT = Map.of("bytes", "BLOB", "compact", "WITHOUT ROWID");

    private final Place.File place;
    private final Use use;
    private final ReentrantLock pen = new ReentrantLock();
    private @Nullable Connection writer;

    private SqliteFile(Place.File place, Use use) {
        this.place = place;
        this.use = use;
    }

    /** Made under another name first, so that a file of this name is always whole. */
    static SqliteFile create(Place.File place, Use use, Work<?> first) throws RecordFailure {
        Path path = place.path();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw RecordFailure.of(Why.PRESENT, "present", place.called());
        }
        Path fresh = Disk.fresh(path);
        try {
            Disk.empty(fresh);
            SqliteFile made = new SqliteFile(new Place.File(fresh), use);
            made.migrate();
            made.write(first);
            made.close();
            Disk.publish(fresh, path);
        } catch (IOException e) {
            throw Disk.failed(e, place.called());
        }
        return open(place, use);
    }

    static SqliteFile open(Place.File place, Use use) throws RecordFailure {
        SqliteFile file = new SqliteFile(place, use);
        file.brought();
        file.held();
        return file;
    }

    private void brought() throws RecordFailure {
        if (!Files.exists(place.path())) {
            throw RecordFailure.of(
                    Why.MISSING, use == Use.ARCHIVE ? "archive.missing" : "keys.missing", place.called());
        }
        if (!writable(place.path())) {
            throw RecordFailure.of(Why.READ_ONLY, "readonly", place.called());
        }
        try (Connection connection = connect()) {
            if (Migrations.stand(connection, use, place)) {
                return;
            }
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
        migrate();
    }

    /** A file and what SQLite keeps beside it; asked first, as SQLite itself says only that it cannot open one. */
    private static boolean writable(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return Files.isWritable(path) && folder != null && Files.isWritable(folder);
    }

    private void migrate() throws RecordFailure {
        try (Connection connection = connect()) {
            Migrations.bring(new SingleConnectionDataSource(connection, true), use, DIALECT);
        } catch (SQLException | RuntimeException e) {
            throw Troubles.of(e, place);
        }
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setPragma(SQLiteConfig.Pragma.JOURNAL_MODE, use.journal());
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
        Connection connection = config.createConnection("jdbc:sqlite:" + place.path());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = " + use.synchronous());
        }
        return connection;
    }

    @Override
    public <T> T write(Work<T> work) throws RecordFailure {
        pen.lock();
        boolean sound = false;
        try {
            T done = Transactions.SQLITE_WRITING.within(writer(), place, work);
            sound = true;
            return done;
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        } finally {
            if (!sound) {
                putDown();
            }
            pen.unlock();
        }
    }

    /** Holds the file from the start, so that whoever would put another in its place finds it in use. */
    private void held() throws RecordFailure {
        pen.lock();
        try (Statement statement = writer().createStatement()) {
            statement.execute("SELECT count(*) FROM sqlite_master");
        } catch (SQLException e) {
            putDown();
            throw Troubles.of(e, place);
        } finally {
            pen.unlock();
        }
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            open = connect();
            writer = open;
        }
        return open;
    }

    @Override
    public <T> T read(Work<T> work) throws RecordFailure {
        try (Connection connection = connect()) {
            return Transactions.SQLITE_READING.within(connection, place, work);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    /** Outside any transaction, on a connection of its own. */
    void execute(String statement) throws RecordFailure {
        try (Connection connection = connect();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    /** A whole copy of what is committed at this moment, without what was removed. */
    void copyInto(Path empty) throws RecordFailure {
        try (Connection connection = connect();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, empty.toString());
            copy.execute();
        } catch (SQLException e) {
            throw Troubles.of(e, place);
        }
    }

    @Override
    public void tidy() throws RecordFailure {
        execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    public Place.File place() {
        return place;
    }

    @Override
    public void close() {
        pen.lock();
        try {
            putDown();
        } finally {
            pen.unlock();
        }
    }

    /** A connection that failed is not used again; SQLite mends the file when it is next opened. */
    private void putDown() {
        try (Connection old = writer) {
            writer = null;
        } catch (SQLException e) {
            writer = null;
        }
    }
}
