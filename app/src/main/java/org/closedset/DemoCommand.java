package org.closedset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import org.closedset.access.Door;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.Example;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the desk with the invented film on it, in a folder of its own, by a clock set to a morning of its schedule. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.start",
        header = "${bundle:demo.header}")
final class DemoCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "PORT", defaultValue = "0", description = "${bundle:port}")
    private int port;

    @Option(
            names = "--now",
            paramLabel = "TIME",
            defaultValue = "2027-02-20T06:00+01:00",
            description = "${bundle:demo.now}")
    private ZonedDateTime now = ZonedDateTime.parse("2027-02-20T06:00+01:00");

    @Option(names = "--folder", paramLabel = "FOLDER", description = "${bundle:demo.folder}")
    private @Nullable Path folder;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Path chosen = folder == null ? Files.createTempDirectory("closedset-demo-") : folder;
            Files.createDirectories(chosen);
            spec.commandLine().getOut().println(Serving.say("demo.clock", now));
            if (folder == null) {
                spec.commandLine().getOut().println(Serving.say("demo.passing"));
            }
            Records records = Records.in(chosen, new SecureRandom());
            Desk desk = Desk.in(chosen, records);
            DemoRecord.in(records, desk, clock());
            return new Serving(spec, desk, records, clock(), "coordinator", example(), Door.toTheDemo()).until(port);
        } catch (UnreadableDecisions refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        } catch (RecordFailure refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        } catch (FileNotFoundException missing) {
            return refused("demo.missing");
        } catch (IOException e) {
            return refused("demo.unwritten");
        }
    }

    private int refused(String key) {
        spec.commandLine().getErr().println(Serving.say(key));
        return 1;
    }

    /** Runs on from the moment given. */
    private Clock clock() {
        Clock machine = Clock.systemUTC();
        return Clock.offset(machine.withZone(now.getZone()), Duration.between(machine.instant(), now.toInstant()));
    }

    private Example example() throws IOException {
        try (InputStream pink = DemoCommand.class.getResourceAsStream("/demo/harbour-light-pink.fountain")) {
            return pink == null ? Example.none() : new Example("harbour-light", pink.readAllBytes(), folder == null);
        }
    }
}
