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
import java.util.Set;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.Behind;
import org.closedset.actions.BringPeople;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.people.Addressed;
import org.closedset.people.PerformerClass;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Recorded;
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

    /** Somebody is written down on the production of this page, with this role or with none. */
    void add(String production, String name, String role) {
        Recorded recorded = recorded(production);
        Hand hand = new Hand(clock, chance);
        Set<Role> roles = role.isEmpty() ? Set.of() : Set.of(Role.ofCode(role));
        PeopleSheet.Row row = new PeopleSheet.Row(
                0, new Addressed(name, "", ""), roles, PeopleSheet.plays(""), PerformerClass.PRINCIPAL);
        Told told = new BringPeople(hand).one(recorded, hand.newAct(), "", row);
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("not written down");
        }
    }

    /** The page of somebody on the production of this page. */
    String person(String production, String name) {
        return recorded(production).production().people().byId().values().stream()
                .filter(it -> it.addressed().name().equals(name))
                .map(it -> production + "/person/" + it.id().text())
                .findFirst()
                .orElseThrow();
    }

    /** The production with this page. */
    Recorded recorded(String production) {
        return records.production(production.substring("/record/".length())).orElseThrow();
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

    Hand hand() {
        return new Hand(clock, chance);
    }
}
