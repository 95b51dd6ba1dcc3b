package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.FactBytes;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.ProductionFact;
import org.closedset.screenplay.Eighths;
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
import org.closedset.web.desk.DeskServer;
import org.closedset.web.desk.Example;

/** A program in this process, with productions that the run makes up, by a clock that it sets. */
final class Film implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2027-02-20T11:50:00Z");
    static final Instant NOON = Instant.parse("2027-02-20T12:00:00Z");

    private final SecureRandom chance = new SecureRandom();
    private final Records records;
    private final Desk desk;
    private final DeskServer server;
    private volatile Instant now = MORNING;

    Film(Path folder) throws IOException, RecordFailure, UnreadableDecisions {
        records = Records.in(folder, chance);
        records.begin("a passphrase for figures".toCharArray());
        desk = Desk.in(folder, records);
        OneTimeToken token = new OneTimeToken(chance);
        server = DeskServer.start(
                desk, records, new SetClock(), "coordinator", token, Example.none(), 0, Door.toTheDemo());
    }

    private final class SetClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    void set(Instant instant) {
        now = instant;
    }

    Asking asking() throws IOException {
        return new Asking("127.0.0.1", server.port());
    }

    PersonId newPerson() {
        return new PersonId(id());
    }

    private String id() {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A production with these people, one for each role named, on which something is published at noon. */
    Recorded begin(List<PersonId> people, List<Role> roles) throws RecordFailure {
        Recorded film = records.begin();
        List<Content> told = new ArrayList<>(List.of(
                new ProductionFact.Opened("A Film", ZoneOffset.UTC),
                new PlanFact.PublicationsFixed(List.of(LocalTime.NOON), LocalDate.parse("2027-03-01"))));
        for (int person = 0; person < people.size(); person++) {
            told.add(new PersonFact.Told(people.get(person), new Addressed("Name " + (100 + person), "", "")));
            told.add(new PersonFact.RoleGiven(people.get(person), roles.get(person)));
        }
        tell(film, people.getFirst(), told);
        return film;
    }

    /** Publishes so many scenes at the next time of publishing. */
    void publish(Recorded film, PersonId by, int scenes) throws RecordFailure {
        List<PlannedScene> planned = IntStream.range(0, scenes)
                .mapToObj(scene -> new PlannedScene(
                        "s1-" + scene,
                        String.valueOf(scene),
                        "INT. ROOM " + scene + " " + id(),
                        new Eighths(3),
                        PlannedScene.Care.COVERED))
                .toList();
        tell(film, by, List.of(new PlanFact.ScenesPublished("s1", "A Film", planned)));
    }

    void tell(Recorded film, PersonId by, List<Content> told) throws RecordFailure {
        String act = id();
        List<Entry> entries = told.stream()
                .map(content -> new Fact(act, Optional.of(by), now, content))
                .map(Film::entry)
                .toList();
        film.act(new ActId(act), production -> Decided.keep(entries));
    }

    private static Entry entry(Fact fact) {
        var keeping = fact.content().keeping();
        String subject = keeping.subject().map(PersonId::text).orElse("");
        RecordClass recordClass = RecordClass.valueOf(keeping.recordClass().name());
        return new Entry(Log.valueOf(keeping.log().name()), new KeyName(subject, recordClass), FactBytes.of(fact));
    }

    @Override
    public void close() {
        server.close();
        desk.close();
        records.close();
    }
}
