package org.closedset.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.Behind;
import org.closedset.actions.Hand;
import org.closedset.people.Addressed;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.jspecify.annotations.Nullable;

/** One program reached under a name, by a clock the tests move; each test begins a production of its own. */
final class TestDoor {
    private static @Nullable TestDoor only;

    final MovingClock clock = new MovingClock(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    final Records records;
    private final SecureRandom chance = new SecureRandom();
    private final OneTimeToken token = new OneTimeToken(chance);
    private final DeskServer server;

    private TestDoor() throws IOException, UnreadableDecisions, RecordFailure {
        Path folder = Files.createTempDirectory("closedset-door-test-");
        records = Records.in(folder, chance);
        records.begin("a passphrase for tests".toCharArray());
        int port = free();
        Door door = Door.at(URI.create("http://localhost:" + port));
        server = DeskServer.start(
                Desk.in(folder, records), records, clock, "coordinator", token, Example.none(), port, door);
    }

    private static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** The program, started at the first call; it ends with the tests' process. */
    static synchronized TestDoor get() {
        try {
            TestDoor door = only == null ? new TestDoor() : only;
            only = door;
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDecisions | RecordFailure e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    String wayIn() {
        return "/enter#" + token.fresh();
    }

    Path archive() {
        return Path.of(records.archive());
    }

    /** The page of a new production whose coordinator goes by this name. */
    String begin(String title, String coordinator) {
        Addressed addressed = new Addressed(coordinator, "", "");
        Hand hand = new Hand(clock, chance);
        return switch (new BeginProduction(hand).of(records, title, clock.getZone(), addressed)) {
            case BeginProduction.Begun.Done done -> {
                Behind.of(done.production(), hand);
                yield "/record/" + done.production().id();
            }
            case BeginProduction.Begun.Refused refused -> throw new IllegalStateException(refused.sentence());
        };
    }
}
