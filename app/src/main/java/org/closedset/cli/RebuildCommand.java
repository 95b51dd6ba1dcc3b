package org.closedset.cli;

import org.closedset.store.record.Archive;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Rebuilt;
import org.closedset.store.record.RecordFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the ledger's trees anew wherever that comes to what was signed, and nowhere else. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:rebuild.header}")
final class RebuildCommand extends RecordWork {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Override
    int work() throws RecordFailure, Refused {
        try (Keys keys = atHand.keys();
                Archive archive = atHand.archive()) {
            Rebuilt rebuilt = archive.rebuild(keys);
            say("rebuild.compared", rebuilt.logs(), rebuilt.mended());
            rebuilt.refused().forEach(this::tell);
            return rebuilt.refused().isEmpty() ? 0 : 1;
        }
    }
}
