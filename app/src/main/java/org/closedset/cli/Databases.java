package org.closedset.cli;

import java.nio.file.Path;
import org.closedset.store.record.Place;
import org.closedset.store.record.RecordFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which PostgreSQL databases keep the record and its keys; where none is named they are files in the folder. A password
 * comes from a file or a variable, since the words of a command are seen by everybody on the machine.
 */
public final class Databases {
    private static final String ARCHIVE = "CLOSEDSET_DATABASE_PASSWORD";
    private static final String KEYS = "CLOSEDSET_KEYS_PASSWORD";

    @Option(names = "--database", paramLabel = "ADDRESS", description = "${bundle:record.database}")
    private @Nullable String archive;

    @Option(names = "--database-password-file", paramLabel = "FILE", description = "${bundle:record.databasePassword}")
    private @Nullable Path archivePassword;

    @Option(names = "--keys-database", paramLabel = "ADDRESS", description = "${bundle:record.keysDatabase}")
    private @Nullable String keys;

    @Option(names = "--keys-password-file", paramLabel = "FILE", description = "${bundle:record.keysPassword}")
    private @Nullable Path keysPassword;

    /** Where the archive lies, for the record of this folder. */
    public Place archive(Path folder) throws RecordFailure, Refused {
        return archive == null ? Place.archiveIn(folder) : Place.server(archive, password(archivePassword, ARCHIVE));
    }

    /** Where the keys lie, for the record of this folder. */
    public Place keys(Path folder) throws RecordFailure, Refused {
        return keys == null ? Place.keysIn(folder) : Place.server(keys, password(keysPassword, KEYS));
    }

    private static String password(@Nullable Path file, String variable) throws Refused {
        return file == null ? System.getenv().getOrDefault(variable, "") : FirstLine.of(file);
    }
}
