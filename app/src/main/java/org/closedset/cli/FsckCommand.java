package org.closedset.cli;

import org.closedset.store.record.Archive;
import org.closedset.store.record.Findings;
import org.closedset.store.record.Keys;
import org.closedset.store.record.RecordFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks everything in the record that can be checked, while it may be in use. */
@Command(
        name = "fsck",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:fsck.header}")
final class FsckCommand extends RecordWork {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Override
    int work() throws RecordFailure, Refused {
        try (Keys keys = atHand.keys();
                Archive archive = atHand.archive()) {
            Findings found = archive.fsck(keys);
            say("fsck.counted", found.acts(), found.facts(), found.erased(), found.waiting());
            found.told().forEach(this::tell);
            found.faults().forEach(this::tell);
            say(found.sound() ? "fsck.sound" : "fsck.unsound");
            return found.sound() ? 0 : 1;
        }
    }
}
