package org.closedset;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedset.access.Door;
import org.closedset.cli.Databases;
import org.closedset.cli.Refused;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the coordinator's desk on a folder of scripts. */
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.start",
        header = "${bundle:desk.header}")
final class DeskCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "${bundle:desk.folder}")
    private @Nullable Path folder;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "0", description = "${bundle:port}")
    private int port;

    @Option(names = "--as", paramLabel = "NAME", defaultValue = "coordinator", description = "${bundle:desk.as}")
    private String as = "coordinator";

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "${bundle:desk.passphraseFile}")
    private @Nullable Path passphrase;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Databases databases;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path chosen = folder == null ? Path.of(System.getProperty("user.home"), "Closed Set") : folder;
        try {
            Records records = Kept.at(databases, chosen, Optional.ofNullable(passphrase));
            return new Serving(
                            spec,
                            Desk.in(chosen, records),
                            records,
                            Clock.systemDefaultZone(),
                            as,
                            Example.none(),
                            Door.thisMachine())
                    .until(port);
        } catch (UnreadableDecisions | RecordFailure | Refused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
    }
}
