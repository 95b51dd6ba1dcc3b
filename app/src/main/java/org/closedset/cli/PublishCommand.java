package org.closedset.cli;

import java.nio.file.Path;
import java.util.List;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Keys;
import org.closedset.store.record.PublishedLog;
import org.closedset.store.record.RecordFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes out what anybody may see of the ledger: which tells how many epochs there were, and nothing of what was kept. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:publish.header}")
final class PublishCommand extends RecordWork {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "${bundle:publish.to}")
    @SuppressWarnings("NullAway.Init")
    private Path to;

    @Override
    int work() throws RecordFailure, Refused {
        try (Keys keys = atHand.keys();
                Archive archive = atHand.archive()) {
            List<PublishedLog> published = archive.publish(to, keys);
            for (PublishedLog log : published) {
                say("written", log.folder());
            }
            say(published.isEmpty() ? "publish.none" : "publish.tells");
            return 0;
        }
    }
}
