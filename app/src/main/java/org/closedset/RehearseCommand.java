package org.closedset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.DeskServer;
import org.closedset.web.desk.Example;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the start cache is made from: a breakdown, and a desk that is opened on an empty folder and closed again. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCRIPT")
    @SuppressWarnings("NullAway.Init")
    private Path script;

    @Override
    public Integer call() throws IOException, UnreadableDecisions {
        int broken = new CommandLine(new org.closedset.cli.Main()).execute("breakdown", script.toString());
        Path folder = Files.createTempDirectory("closedset-rehearsal-");
        try (Records records = Records.in(folder, new SecureRandom());
                Desk desk = Desk.in(folder, records);
                DeskServer server = DeskServer.start(
                        desk,
                        records,
                        Clock.systemDefaultZone(),
                        "coordinator",
                        new OneTimeToken(new SecureRandom()),
                        Example.none(),
                        0,
                        Door.thisMachine())) {
            return server.port() > 0 ? broken : 1;
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
