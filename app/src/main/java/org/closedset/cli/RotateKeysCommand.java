package org.closedset.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.closedset.store.record.Keys;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Wraps all keys of the record under a new passphrase. */
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:rotate.header}")
final class RotateKeysCommand extends RecordWork {
    private static final int SHORTEST = 12;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private AtHand atHand;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "${bundle:rotate.file}")
    private @Nullable Path fresh;

    @Override
    int work() throws RecordFailure, Refused {
        try (Keys keys = atHand.keys()) {
            char[] next = AtHand.typed(Optional.ofNullable(fresh), "rotate.new");
            if (next.length < SHORTEST) {
                throw new Refused(Words.say("rotate.short", SHORTEST));
            }
            if (fresh == null && !Arrays.equals(next, AtHand.typed(Optional.empty(), "rotate.again"))) {
                throw new Refused(Words.say("rotate.differ"));
            }
            keys.rotate(new Unlocking.Passphrase(next));
            say("rotate.done");
            return 0;
        }
    }
}
