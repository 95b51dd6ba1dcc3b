package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.closedset.people.Addressed;
import org.closedset.people.Own;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.ProductionFact;
import org.closedset.screenplay.Eighths;
import org.closedset.views.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A board that is open hears what is published, when it is, and nothing else; it keeps nobody signed in. */
@Timeout(120)
final class OpenBoardsTest {
    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2027-02-20T06:00:00Z"), ZoneOffset.UTC);
    private static final WorldServer WORLD = world();
    private static final Pattern MARK = Pattern.compile("data-board=\"([0-9a-f]{32})\"");
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([A-Za-z0-9_-]{96})\"");
    private static final Duration A_WHILE = Duration.ofMillis(900);
    private static long begun = 500_000;

    private final SplittableRandom chance = new SplittableRandom(begun);
    private final PersonId director = new PersonId(CastList.id(chance));
    private final PersonId performer = new PersonId(CastList.id(chance));
    private final List<Wire> wires = new ArrayList<>();
    private Recorded film = WORLD.begin(begun++);

    private static WorldServer world() {
        try {
            return new WorldServer(CLOCK);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void ends() {
        WORLD.close();
    }

    /** It is twenty minutes to noon, when something is published next. */
    @BeforeEach
    void aFilm() {
        Instant noon = CLOCK.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atTime(11, 40)
                .toInstant(ZoneOffset.UTC);
        CLOCK.move(Duration.between(CLOCK.instant(), noon));
        LocalDate day = LocalDate.ofInstant(noon, ZoneOffset.UTC).plusDays(9);
        tell(
                new ProductionFact.Opened("The Quay", ZoneOffset.UTC),
                new PersonFact.Told(director, new Addressed("Dana Roe", "", "")),
                new PersonFact.RoleGiven(director, Role.DIRECTOR),
                new PersonFact.Told(performer, new Addressed("Samir Cohen", "", "")),
                new PersonFact.RoleGiven(performer, Role.PERFORMER),
                new PlanFact.PublicationsFixed(List.of(LocalTime.NOON), day));
    }

    @AfterEach
    void gone() {
        wires.forEach(Wire::close);
    }

    private void tell(Content... told) {
        String act = CastList.id(chance);
        WorldServer.tell(
                film,
                List.of(told).stream()
                        .map(content -> new Fact(act, Optional.of(director), CLOCK.instant(), content))
                        .toList());
    }

    private void publish(String heading) {
        tell(new PlanFact.ScenesPublished(
                "s1",
                "The Quay",
                List.of(new PlannedScene("s1-1", "7", heading, new Eighths(5), PlannedScene.Care.COVERED))));
    }

    private Wire in(PersonId who) {
        Wire wire = new Wire(WORLD.port());
        wires.add(wire);
        String in = wire.post("/in/as", "_csrf=" + one(SECRET, wire.get("/join")) + "&person=" + who.text());
        assertThat(in).startsWith("HTTP/1.1 303");
        return wire;
    }

    private static String one(Pattern what, String in) {
        Matcher found = what.matcher(in);
        assertThat(found.find()).as(in).isTrue();
        return found.group(1);
    }

    /** Asks as an open board does, and does not wait for the answer. */
    private static void follows(Wire wire) {
        wire.send("GET /board/next?shown=" + one(MARK, wire.get("/board")));
    }

    @Test
    void what_is_published_is_heard_when_its_time_comes_and_not_when_it_is_told() {
        Wire open = in(director);
        follows(open);
        publish("INT. BOATHOUSE");
        assertThat(open.silent(A_WHILE)).isTrue();
        CLOCK.move(Duration.ofMinutes(20));
        assertThat(open.heard())
                .startsWith("HTTP/1.1 200")
                .contains("INT. BOATHOUSE", "HOLD", "As published")
                .doesNotContain("<html", "Samir");
        assertThat(open.get("/board")).contains("INT. BOATHOUSE");
    }

    @Test
    void an_hour_of_publishing_is_heard_whether_or_not_anything_changed() {
        Wire open = in(director);
        follows(open);
        CLOCK.move(Duration.ofMinutes(20));
        assertThat(open.heard()).startsWith("HTTP/1.1 200").contains("No script has been published");
    }

    @Test
    void what_a_performer_says_is_never_heard() {
        Wire open = in(director);
        follows(open);
        tell(new OwnFact.WordsSaid(performer, List.of(new Own.OwnWord("chest", "torso"))));
        tell(new OwnFact.OtherCoordinatorAsked(performer, true));
        tell(new PersonFact.Met(performer, true));
        assertThat(open.silent(A_WHILE)).isTrue();
    }

    @Test
    void open_boards_hold_no_thread_however_many_there_are() {
        List<Wire> open = IntStream.range(0, 40)
                .mapToObj(number -> {
                    PersonId who = new PersonId(CastList.id(chance));
                    tell(
                            new PersonFact.Told(who, new Addressed("Producer " + number, "", "")),
                            new PersonFact.RoleGiven(who, Role.PRODUCER));
                    return in(who);
                })
                .toList();
        open.forEach(OpenBoardsTest::follows);
        assertThat(in(director).get("/mine")).startsWith("HTTP/1.1 200");
        publish("INT. BOATHOUSE");
        CLOCK.move(Duration.ofMinutes(20));
        assertThat(open).allSatisfy(it -> assertThat(it.heard()).startsWith("HTTP/1.1 200"));
    }

    @Test
    void signing_out_ends_it_at_once() {
        Wire open = in(director);
        follows(open);
        Wire same = open.again();
        wires.add(same);
        String secret = one(SECRET, same.get("/mine/ways"));
        assertThat(same.post("/out", "_csrf=" + secret)).startsWith("HTTP/1.1 303");
        assertThat(open.heard()).startsWith("HTTP/1.1 401").doesNotContain("data-board");
    }

    @Test
    void a_board_that_is_left_alone_is_signed_out_after_half_an_hour_however_often_it_asks() {
        Wire left = in(director);
        Wire used = in(director);
        CLOCK.move(Duration.ofMinutes(29));
        assertThat(left.get("/board/next")).startsWith("HTTP/1.1 200");
        assertThat(used.get("/mine")).startsWith("HTTP/1.1 200");
        left.send("GET /board/next?shown=" + one(MARK, left.get("/board/next")));
        CLOCK.move(Duration.ofMinutes(1));
        assertThat(left.heard()).startsWith("HTTP/1.1 401");
        assertThat(left.get("/mine")).startsWith("HTTP/1.1 401");
        assertThat(used.get("/mine")).startsWith("HTTP/1.1 200");
    }

    @Test
    void whoever_no_longer_plans_scenes_is_out_at_once() {
        Wire open = in(director);
        follows(open);
        tell(new PersonFact.RoleEnded(director, Role.DIRECTOR));
        assertThat(open.heard()).startsWith("HTTP/1.1 404").doesNotContain("data-board");
    }

    @Test
    void nobody_holds_more_than_a_few() {
        List<Wire> open = IntStream.range(0, 9).mapToObj(it -> in(director)).toList();
        open.forEach(OpenBoardsTest::follows);
        assertThat(open.getFirst().heard()).startsWith("HTTP/1.1 204");
        assertThat(open.getLast().silent(A_WHILE)).isTrue();
    }

    @Test
    void a_performer_and_a_stranger_hear_nothing() {
        assertThat(in(performer).get("/board/next")).startsWith("HTTP/1.1 404");
        Wire stranger = new Wire(WORLD.port());
        wires.add(stranger);
        assertThat(stranger.get("/board/next?shown=x")).startsWith("HTTP/1.1 401");
    }
}
