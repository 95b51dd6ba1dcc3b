package org.closedset.web.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.actions.Basis;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.Behind;
import org.closedset.actions.BringPeople;
import org.closedset.actions.DraftOf;
import org.closedset.actions.Hand;
import org.closedset.actions.Join;
import org.closedset.actions.RiderWay;
import org.closedset.actions.SayLimits;
import org.closedset.actions.Says;
import org.closedset.actions.ScoreWay;
import org.closedset.actions.ShareRiders;
import org.closedset.actions.TellPerson;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Question;
import org.closedset.cli.Main;
import org.closedset.people.Addressed;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.riders.Evidence;
import org.closedset.riders.Heard;
import org.closedset.riders.Scan;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Sound;
import org.closedset.vocabulary.Zone;
import org.closedset.web.door.Notices;
import picocli.CommandLine;

/** A program at a door of its own, with a script that is read and a production with a few people. */
final class OpenDoor implements AutoCloseable {
    static final String PASSPHRASE = "a passphrase for tests";

    final Desk desk;
    final Records records;
    final DeskServer server;
    final Stranger stranger;
    private final Path folder;
    private final OneTimeToken token = new OneTimeToken(new SecureRandom());

    private OpenDoor(Door door, int port, SocketFactory sockets, String cast, Clock clock) throws Exception {
        SecureRandom chance = new SecureRandom();
        folder = Files.createTempDirectory("closedset-door-test-");
        Files.writeString(folder.resolve("quay.fountain"), Samples.QUAY);
        records = Records.in(folder, chance);
        desk = Desk.in(folder, records);
        records.begin(PASSPHRASE.toCharArray());
        Hand hand = new Hand(clock, chance);
        new BeginProduction(hand)
                .of(records, "The Quay", clock.getZone(), new Addressed("Signe Aalto", "she/her", "en"));
        Behind.of(production(), hand);
        new BringPeople(hand)
                .of(
                        production(),
                        hand.newAct(),
                        "",
                        PeopleSheet.of(cast.getBytes(StandardCharsets.UTF_8)).rows());
        asked(hand);
        exportReady(Clock.offset(clock, Duration.ofDays(-2)), chance);
        server = DeskServer.start(desk, records, clock, "coordinator", token, Example.none(), port, door);
        String origin = door.shared() ? door.address("") : "http://127.0.0.1:" + port;
        stranger = new Stranger(sockets, port, origin);
        while (script().standing().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    /** Samir Cohen, where he is on the list, is asked two things. */
    private void asked(Hand hand) {
        List<Question> questions = List.of(
                new Question(Zone.SHOULDER, Optional.of(Means.HAND), List.of("1"), List.of()),
                new Question(Zone.KNEE, Optional.empty(), List.of("1", "2A"), List.of()));
        production().production().people().all().stream()
                .filter(it -> it.addressed().name().equals("Samir Cohen"))
                .forEach(it -> new SayLimits(hand).asked(production(), hand.newAct(), it.id(), questions));
    }

    /** Samir Cohen, where he is on the list, asked for all that is kept about him two days ago. */
    private void exportReady(Clock earlier, SecureRandom chance) {
        Hand hand = new Hand(earlier, chance);
        production().production().people().all().stream()
                .filter(it -> it.addressed().name().equals("Samir Cohen"))
                .forEach(it -> new Says(hand, production(), it.id()).export(true));
    }

    static OpenDoor alone() throws Exception {
        return at(port -> Door.thisMachine(), SocketFactory.getDefault(), Samples.CAST);
    }

    static OpenDoor demo() throws Exception {
        return at(port -> Door.toTheDemo(), SocketFactory.getDefault(), Samples.CAST);
    }

    /** Under a name, and with a click as anybody: no door of the program's, but one that tests come in by in both ways. */
    static OpenDoor open(String cast) throws Exception {
        return at(
                port -> new Door(
                        Optional.of(URI.create("http://localhost:" + port)),
                        "127.0.0.1",
                        Optional.empty(),
                        Optional.empty(),
                        true),
                SocketFactory.getDefault(),
                cast);
    }

    static OpenDoor shared(String cast) throws Exception {
        return at(port -> Door.at(URI.create("http://localhost:" + port)), SocketFactory.getDefault(), cast);
    }

    static OpenDoor at(IntFunction<Door> door, SocketFactory sockets, String cast) throws Exception {
        return at(door, sockets, cast, Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo")));
    }

    private static OpenDoor at(IntFunction<Door> door, SocketFactory sockets, String cast, Clock clock)
            throws Exception {
        int port = free();
        return new OpenDoor(door.apply(port), port, sockets, cast, clock);
    }

    /** As {@link #demo}, by a clock that a test may move. */
    static OpenDoor by(Clock clock, String cast) throws Exception {
        return at(port -> Door.toTheDemo(), SocketFactory.getDefault(), cast, clock);
    }

    private static int free() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    Recorded production() {
        return records.productions().getFirst();
    }

    OpenScript script() {
        return desk.scripts().scripts().getFirst();
    }

    String person(String name) {
        return production().production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .text();
    }

    /** The ids of two riders of Samir Cohen, made now: one to be signed, and one in force. */
    List<String> riders() {
        Hand hand = new Hand(
                Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo")), new SecureRandom());
        String cast = "Name,Role,Character,Type\nJolana Haddad,Actor,TOM,Lead\nAda Lind,Producer,,\n";
        RiderWay way = RiderWay.begun(
                production(), hand, RiderWay.QUAY.replace("Mara", "Nora").replace("MARA", "NORA"), cast);
        OffsetDateTime call = OffsetDateTime.parse("2027-03-04T08:30+01:00");
        String toSign = way.toSign("Samir Cohen", "Ada Lind", call, "7");
        String signed = way.toSign("Samir Cohen", "Ada Lind", call, "12A");
        way.signed(signed, new Evidence.Code());
        return List.of(toSign, signed);
    }

    /** Samir Cohen, who has {@link #riders}, signed on paper what is heard of them. */
    void onPaper() {
        Clock clock = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
        RiderWay way = RiderWay.of(production(), new Hand(clock, new SecureRandom()));
        Heard breath = new Heard("v1", Set.of(Heard.Kind.BREATH), Sound.ADR, 8);
        String voice = way.toSign(
                way.drafted(new DraftOf.Spoken(breath), "Samir Cohen", "12A"),
                "Ada Lind",
                OffsetDateTime.parse("2027-03-04T08:30+01:00"));
        Scan scan = Scan.of("%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII));
        way.onPaper(voice, new Evidence.OnPaper(scan, "Vito Eriksen", clock.instant()));
    }

    /** What is to be done in a scene of the script is published for whoever is called this. */
    ScoreWay choreographed(String name) {
        Hand hand = new Hand(
                Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo")), new SecureRandom());
        String own = script().standing()
                .orElseThrow()
                .breakdown()
                .scenes()
                .getFirst()
                .scene()
                .id()
                .own();
        ScoreWay way = new ScoreWay(production(), hand, script().id(), own);
        way.write(Map.of("who", new PersonId(person(name))), "who look 4", "who look 2");
        way.publish("1", "MARA");
        return way;
    }

    /** Somebody who is of camera, of costume, of stunts and the script supervisor. */
    String crew() {
        Hand hand = new Hand(
                Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo")), new SecureRandom());
        String name = "Vito Berg";
        Set<Role> roles = Set.of(Role.CAMERA, Role.COSTUME, Role.STUNTS, Role.SCRIPT_SUPERVISOR);
        PeopleSheet.Row row = new PeopleSheet.Row(1, new Addressed(name, "", ""), roles, "", PerformerClass.PRINCIPAL);
        new BringPeople(hand).one(production(), hand.newAct(), "", row);
        return name;
    }

    /** Somebody who represents performers, whom Samir Cohen named to speak for them and lets read riders of theirs. */
    String speaks(List<String> riders) {
        Hand hand = new Hand(
                Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo")), new SecureRandom());
        String name = "Birk Abel";
        PeopleSheet.Row agent = new PeopleSheet.Row(
                1, new Addressed(name, "", ""), Set.of(Role.REPRESENTATIVE), "", PerformerClass.PRINCIPAL);
        new BringPeople(hand).one(production(), hand.newAct(), "", agent);
        PersonId samir = new PersonId(person("Samir Cohen"));
        new Says(hand, production(), samir).speaks(name);
        new ShareRiders(hand)
                .shared(
                        production(),
                        hand.newForm(Basis.of(Shared.NOTHING)),
                        samir,
                        name,
                        new Shared(Set.copyOf(riders), Set.of()));
        return name;
    }

    /** Every file in its folder, by its name, as the bytes' own letters. */
    Map<String, String> onDisk() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    /** Copies archive and keys into folders of its folder by the command, while it is open; what the command said. */
    String backup() throws IOException {
        Path passphrase = Files.createTempFile("closedset-door-test-", "");
        Files.writeString(passphrase, PASSPHRASE + "\n");
        StringWriter said = new StringWriter();
        CommandLine line =
                new CommandLine(new Main()).setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        line.execute(
                "backup",
                folder.toString(),
                "--archives",
                folder.resolve("copies").toString(),
                "--keys",
                folder.resolve("key-copies").toString(),
                "--passphrase-file",
                passphrase.toString());
        return said.toString();
    }

    /** The path of an address that opens the desk once. */
    String wayIn() {
        return "/enter#" + token.fresh();
    }

    /** The Cookie header of whoever opened the desk by its printed address. */
    String holder() throws IOException {
        return "Cookie: " + stranger.enter(wayIn()).cookies();
    }

    /** The Cookie header of a device that is lent for this production. */
    String lent() throws IOException {
        String holder = holder();
        String secret = stranger.get("/help", holder).secret();
        Stranger.Answer lent =
                stranger.post("/record/" + production().id() + "/tablet/lend", "_csrf=" + secret, holder);
        if (lent.status() != 303) {
            throw new IllegalStateException(lent.head());
        }
        return "Cookie: " + lent.cookies();
    }

    /** The Cookie header of somebody of the demo. */
    String somebody(String name) throws IOException {
        Stranger.Answer page = stranger.get("/in");
        String form = "_csrf=" + page.secret() + "&person=" + person(name);
        Stranger.Answer in = stranger.post("/in/as", form, "Cookie: " + page.cookies());
        if (in.status() != 303) {
            throw new IllegalStateException(in.head());
        }
        return "Cookie: " + in.cookies();
    }

    /** The Cookie header of somebody of the demo, who read an older notice on the way in. */
    String readsAgain(String name) throws IOException {
        Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());
        PersonId id = new PersonId(person(name));
        new Join(hand).answered(production(), hand.newAct(), id, Notices.VERSION - 1, true);
        return somebody(name);
    }

    /** The Cookie header of somebody of the demo, who left since. */
    String left(String name) throws IOException {
        String session = somebody(name);
        Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());
        new TellPerson(hand).left(production(), hand.newAct(), new PersonId(person(name)), true);
        return session;
    }

    @Override
    public void close() {
        server.close();
        records.close();
        desk.close();
    }
}
