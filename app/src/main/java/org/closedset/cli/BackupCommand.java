package org.closedset.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Backups;
import org.closedset.store.record.Keys;
import org.closedset.store.record.RecordFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies the archive to one folder and the keys to another, while both may be in use. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:backup.header}")
final class BackupCommand extends RecordWork {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Option(names = "--archives", paramLabel = "DIR", required = true, description = "${bundle:backup.archives}")
    @SuppressWarnings("NullAway.Init")
    private Path archives;

    @Option(names = "--keys", paramLabel = "DIR", required = true, description = "${bundle:backup.keys}")
    @SuppressWarnings("NullAway.Init")
    private Path copies;

    @Override
    int work() throws RecordFailure, Refused {
        Backups backups = Backups.in(archives, copies, Clock.systemUTC());
        try (Keys keys = atHand.keys();
                Archive archive = atHand.archive()) {
            for (Path copy : backups.take(archive, keys)) {
                say("written", copy);
            }
            say("backup.live");
            return 0;
        }
    }
}
