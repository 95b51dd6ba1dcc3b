package org.closedset.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.closedset.store.record.Keys;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts a copy of the archive in place, read with the keys of today: what was erased since stays erased. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:restore.header}")
final class RestoreCommand extends RecordWork {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Option(names = "--copy", paramLabel = "FILE", required = true, description = "${bundle:restore.copy}")
    @SuppressWarnings("NullAway.Init")
    private Path copy;

    @Override
    int work() throws RecordFailure, Refused {
        try (Keys keys = atHand.keys()) {
            Optional<Path> aside = Restoring.archive(copy, atHand.archivePlace(), keys, Clock.systemUTC());
            say("restore.done", copy.getFileName());
            aside.ifPresent(path -> say("restore.aside", path));
            return 0;
        }
    }
}
