package org.closedset.store.record;

import java.nio.file.Files;

/** SQLite or PostgreSQL, behind the same SQL. */
sealed interface Database extends AutoCloseable permits SqliteFile, PostgresServer {
    /** Durable when it returns; nothing of it stands when it throws, except that a lost connection leaves it open. */
    <T> T write(Work<T> work) throws RecordFailure;

    /** Sees one state of the database throughout. */
    <T> T read(Work<T> work) throws RecordFailure;

    Place place();

    /** Makes what was removed disappear from files kept beside the database, as far as that is ours to do. */
    void tidy() throws RecordFailure;

    @Override
    void close();

    /** Whether there is one; refused where that cannot be told. */
    static boolean there(Place place, Use use) throws RecordFailure {
        return switch (place) {
            case Place.File file -> Files.exists(file.path());
            case Place.Server server -> PostgresServer.there(server, use);
        };
    }

    /** Makes an empty one where there is none. */
    static Database create(Place place, Use use) throws RecordFailure {
        return create(place, use, sql -> use);
    }

    /** Makes one that holds what {@code first} writes; cut short on the way, it can be made again. */
    static Database create(Place place, Use use, Work<?> first) throws RecordFailure {
        return switch (place) {
            case Place.File file -> SqliteFile.create(file, use, first);
            case Place.Server server -> PostgresServer.create(server, use, first);
        };
    }

    /** Opens one that is there, and brings it to this version. */
    static Database open(Place place, Use use) throws RecordFailure {
        return switch (place) {
            case Place.File file -> SqliteFile.open(file, use);
            case Place.Server server -> PostgresServer.open(server, use);
        };
    }
}
