package org.closedset.store.record;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The record in SQLite files. */
final class SqliteRecordTest extends RecordContract {
    @TempDir
    private Path folder;

    @Override
    Ground ground() throws Exception {
        Path here = Files.createTempDirectory(folder, "record");
        return new Ground(new Place.File(here.resolve("archive.db")), new Place.File(here.resolve("keys.db")));
    }
}
