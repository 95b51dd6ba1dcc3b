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

    /** A PostgreSQL database by its JDBC address, which may hold a password. */
    record Server(String url) implements Place {
        @Override
        public String toString() {
            return "Server[confidential]";
        }
    }

    /** A PostgreSQL address where the text is one, else a file. */
    static Place of(String text) {
        return text.startsWith("jdbc:postgresql:") ? new Server(text) : new File(Path.of(text));
    }

    /** What a sentence may call it. */
    default String called() {
        return switch (this) {
            case File file -> String.valueOf(file.path().getFileName());
            case Server server -> RecordFailure.say("server");
        };
    }
}
