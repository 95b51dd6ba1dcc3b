package org.closedset.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.FactBytes;
import org.closedset.production.Keeping;
import org.closedset.production.PersonFact;
import org.closedset.production.ProductionFact;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.ActId;
import org.closedset.store.record.Decided;
import org.closedset.store.record.Entry;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.Log;
import org.closedset.store.record.RecordClass;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Recorded;
import org.closedset.views.Records;

/** One world: a whole program with a record of its own, in which one production after another is begun. */
final class WorldServer implements AutoCloseable {
    private static final char[] PASSPHRASE = "a passphrase for tests".toCharArray();

    final Planted planted = new Planted();
    private final Dice ids = new Dice();
    private final Dice chance = new Dice();
    /** Who coordinates another production here. */
    final PersonId elsewhere = new PersonId("e".repeat(32));

    private final Path folder;
    private final Records records;
    private final Desk desk;
    private final DeskServer server;

    WorldServer(MovingClock clock) throws IOException, UnreadableDecisions, RecordFailure {
        folder = folder();
        // Pages show its name, which must be the same in both worlds.
        Path shown = folder.resolve("Closed Set");
        records = Records.in(shown, ids);
        records.begin(PASSPHRASE.clone());
        desk = Desk.in(shown, records);
        server = DeskServer.start(
                desk,
                records,
                clock,
                "coordinator",
                new OneTimeToken(chance),
                Example.none(),
                0,
                Door.toTheDemo(),
                chance,
                beans -> beans.registerBean(Planted.class, () -> planted));
        beginElsewhere(clock);
    }

    /** In memory where the machine has room for files there: a disk answers no differently, only later. */
    private static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "closedset-world-")
                : Files.createTempDirectory("closedset-world-");
    }

    private void beginElsewhere(MovingClock clock) {
        String act = "0".repeat(32);
        List<Content> told = List.of(
                new ProductionFact.Opened("Elsewhere", clock.getZone()),
                new PersonFact.Told(elsewhere, new Addressed("Somebody Elsewhere", "", "")),
                new PersonFact.RoleGiven(elsewhere, Role.COORDINATOR));
        tell(
                begin(-1),
                told.stream()
                        .map(content -> new Fact(act, Optional.of(elsewhere), clock.instant(), content))
                        .toList());
    }

    int port() {
        return server.port();
    }

    /** What chance gives from here on. */
    void throwDice(long seed) {
        chance.from(seed);
    }

    /** A production of this id, about which nothing is told yet. */
    Recorded begin(long seed) {
        try {
            ids.fromHere(seed);
            return records.begin();
        } catch (RecordFailure e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps them in this order, under the act of the first. */
    static void tell(Recorded recorded, List<Fact> facts) {
        try {
            List<Entry> entries = facts.stream().map(WorldServer::entry).toList();
            recorded.act(new ActId(facts.getFirst().act()), production -> Decided.keep(entries));
        } catch (RecordFailure e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Fact fact) {
        Keeping keeping = fact.content().keeping();
        String subject = keeping.subject().map(PersonId::text).orElse("");
        RecordClass recordClass = RecordClass.valueOf(keeping.recordClass().name());
        return new Entry(Log.valueOf(keeping.log().name()), new KeyName(subject, recordClass), FactBytes.of(fact));
    }

    @Override
    public void close() {
        server.close();
        desk.close();
        records.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
