package org.closedset.store.record;

import java.nio.file.Path;

/** Where an archive or a key store lies. */
public sealed interface Place {
    /** A SQLite file. */
    record File(Path path) implements Place {
        public File {
            path = path.toAbsolutePath().normalize();
        }
    }

    /** A PostgreSQL database by its JDBC address, and the password it is opened with or "". */
    record Server(String url, String password) implements Place {
        Server(String url) {
            this(url, "");
        }

        @Override
        public String toString() {
            return "Server[confidential]";
        }
    }

    /** Where the archive of this folder lies. */
    static Place archiveIn(Path folder) {
        return new File(folder.resolve("record").resolve("archive.db"));
    }

    /** Where the keys of this folder lie. */
    static Place keysIn(Path folder) {
        return new File(folder.resolve("record-keys").resolve("keys.db"));
    }

    /** A PostgreSQL address where the text is one, else a file. */
    static Place of(String text) {
        return text.startsWith("jdbc:postgresql:") ? new Server(text) : new File(Path.of(text));
    }

    /** A PostgreSQL database by the address a person writes, which must not hold the password. */
    static Place server(String address, String password) throws RecordFailure {
        return new Server(ServerAddress.read(address).jdbc(), password);
    }

    /** What a sentence may call it. */
    default String called() {
        return switch (this) {
            case File file -> String.valueOf(file.path().getFileName());
            case Server server -> RecordFailure.say("server", ServerAddress.database(server.url()));
        };
    }

    /** Where to look for it, without what lets in. */
    default String whereabouts() {
        return switch (this) {
            case File file -> file.path().toString();
            case Server server -> ServerAddress.bare(server.url());
        };
    }
}
