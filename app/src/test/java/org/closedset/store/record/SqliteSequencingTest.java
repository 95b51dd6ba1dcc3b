package org.closedset.store.record;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of a record in SQLite files. */
final class SqliteSequencingTest extends SequencingContract {
    @TempDir
    private Path folder;

    @Override
    Ground ground() throws Exception {
        Path here = Files.createTempDirectory(folder, "record");
        return new Ground(new Place.File(here.resolve("archive.db")), new Place.File(here.resolve("keys.db")));
    }
}
