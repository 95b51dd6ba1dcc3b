package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.closedset.access.AtOnce;
import org.closedset.access.Codes;
import org.closedset.actions.AskExport;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.GiveRole;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.Join;
import org.closedset.actions.RiderWay;
import org.closedset.actions.SayFitting;
import org.closedset.actions.SayLimits;
import org.closedset.actions.SayNotice;
import org.closedset.actions.Says;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.actions.WriteNotice;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Fitting;
import org.closedset.people.Nearness;
import org.closedset.people.Own;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Zone;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second code opens the pages of somebody who never said anything, byte for byte, and nothing done there is kept. */
@Timeout(300)
final class SecondCodeTest {
    private static final Pattern SECRET = Pattern.compile("value=\"[\\w-]{32,}\"|challenge&#34;:&#34;[\\w-]+");
    private static final OffsetDateTime CALL = OffsetDateTime.parse("2027-03-04T08:30+01:00");

    private static final SayNotice.Scene SCENE = new SayNotice.Scene("s1", "sc-1");

    private final List<String> own = new ArrayList<>(List.of(
            "/mine",
            "/mine/about",
            "/mine/record",
            "/mine/looked",
            "/mine/data",
            "/mine/words",
            "/mine/limits",
            "/mine/limits/list",
            "/mine/limits/zone/Z12",
            "/mine/support",
            "/mine/trusted",
            "/mine/code",
            "/mine/export",
            "/mine/erase",
            "/mine/ways",
            "/mine/riders",
            "/mine/scenes",
            "/mine/notices",
            "/mine/turns",
            "/mine/background",
            "/mine/frames",
            "/mine/joint-beats",
            "/mine/slates",
            "/mine/wardrobe",
            "/mine/fitting",
            "/again"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC), chance);
    private final Codes codes = new Codes(chance, new AtOnce(4, Duration.ofSeconds(2)));
    private final Codes.Code first = codes.own();
    private final Codes.Code second = codes.own(first.id());
    private final String name;
    private final PersonId who;

    /** One program for all; each test is about somebody else. */
    private static final List<String> WHO = List.of("Samir Cohen", "Sten Klein", "Runa Lopes", "Ida Berg");

    private static final String SPEAKS = "Birk Abel";

    private static final AtomicInteger NEXT = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private static OpenDoor door;

    @SuppressWarnings("NullAway.Init")
    private static String lent;

    @SuppressWarnings("NullAway.Init")
    private static RiderWay way;

    @BeforeAll
    static void begins() throws Exception {
        door = OpenDoor.demo();
        lent = door.lent();
        Hand hand = new Hand(Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC), new SecureRandom());
        String cast =
                "Name,Role,Character,Type\nJolana Haddad,Actor,TOM,Lead\nAda Lind,Producer,,\n" + SPEAKS + ",Agent,,\n";
        way = RiderWay.begun(
                door.production(), hand, RiderWay.QUAY.replace("Mara", "Nora").replace("MARA", "NORA"), cast);
    }

    SecondCodeTest() {
        name = WHO.get(NEXT.getAndIncrement());
        who = new PersonId(door.person(name));
        OwnCode kept = new OwnCode(first.id(), codes.hash(first.secret()), false);
        HandCodes codesOf = new HandCodes(hand);
        done(codesOf.made(door.production(), hand.newAct(), Map.of(who, kept)));
        done(codesOf.handed(door.production(), hand.newAct(), Set.of(who), true));
        done(new Join(hand).answered(door.production(), hand.newAct(), who, Notices.VERSION, true));
        done(new AskExport(hand).calledOff(door.production(), hand.newAct(), who));
        for (Role role : List.of(Role.CAMERA, Role.COSTUME, Role.STUNTS, Role.SCRIPT_SUPERVISOR)) {
            done(new GiveRole(hand).given(door.production(), hand.newAct(), who, role));
        }
    }

    @AfterAll
    static void ends() {
        door.close();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void its_pages_are_those_of_somebody_who_never_said_anything_and_the_first_ones_do_not_tell_of_it()
            throws IOException {
        String rider = handed();
        Notice notice = told();
        Map<String, String> never = pages(first);
        setSecond();
        assertThat(pages(first)).as("whether there is a second").isEqualTo(never);
        done(new SignRiders(hand)
                .marked(door.production(), way.marking(rider), who, rider, Map.of(part(rider), Mark.OUT)));
        saysMuch();
        assertThat(pages(first).get("/mine/notices")).isEqualTo(never.get("/mine/notices"));
        done(says().dataUse(true));
        done(new SayNotice(hand)
                .away(
                        door.production(),
                        hand.newForm(Basis.ofNoticed(notice.hash(), Set.of())),
                        who,
                        SCENE,
                        Nearness.ON_SET));
        assertThat(pages(second)).isEqualTo(never);
        assertThat(pages(first)).isNotEqualTo(never);
        assertThat(pages(first).get("/mine/notices")).isNotEqualTo(never.get("/mine/notices"));
    }

    /** A content notice is for them. */
    private Notice told() {
        Notice notice =
                new Notice("7", new Contents(Set.of(Kind.KISS), Set.of()), "", Map.of(who, Set.of(Nearness.ON_SET)));
        Form form = hand.newForm(Basis.ofWritten(Optional.empty()));
        done(new WriteNotice(hand).of(door.production(), form, SCENE.script(), SCENE.own(), Optional.of(notice)));
        return notice;
    }

    @Test
    void after_the_key_on_a_phone_its_pages_are_those_of_somebody_who_never_said_anything_too() throws IOException {
        done(says().codeAsked(true));
        Map<String, String> never = atHome(first);
        setSecond();
        saysMuch();
        assertThat(atHome(second)).isEqualTo(never);
        assertThat(atHome(first)).isNotEqualTo(never);
    }

    /** As {@link #pages}, where the demo's way in stands for the key. */
    private Map<String, String> atHome(Codes.Code code) throws IOException {
        String asked = door.somebody(name);
        assertThat(door.stranger.get("/mine", asked).status()).isEqualTo(401);
        String form = "_csrf=" + door.stranger.get("/in/code", asked).secret() + "&code=";
        assertThat(door.stranger
                        .post("/in/code", form + first.id() + "aaaaa", asked)
                        .status())
                .isEqualTo(422);
        String session = "Cookie: "
                + door.stranger.post("/in/code", form + code.printed(), asked).cookies();
        Map<String, String> pages = pages(session);
        door.stranger.post(
                "/out", "_csrf=" + door.stranger.get("/mine", session).secret(), session);
        return pages;
    }

    @Test
    void what_is_done_there_looks_done_until_the_session_ends_and_is_kept_nowhere() throws IOException {
        String rider = way.toSign(name, "Ada Lind", CALL, "7", "8");
        way.signed(rider, new Evidence.Code());
        setSecond();
        saysMuch();
        long facts = door.production().production().facts();
        Map<String, String> own = pages(first);
        String session = in(second);
        String words = form("/mine/words", session) + "&name=" + name.replace(' ', '+') + "&word-chest=front";
        post("/mine/words", words, session);
        post("/mine/words", words, session);
        assertThat(door.stranger.get("/mine/words", session).body())
                .as("a double tap is answered as anywhere else")
                .contains("front")
                .doesNotContain("so nothing was changed");
        post("/mine/support", form("/mine/support", session) + "&less=one-tap-check-in", session);
        post("/mine/about", form("/mine/about", session) + "&asked=true", session);
        String form = form("/mine/data", session);
        post("/mine/data", form, session);
        assertThat(door.stranger.get("/mine/words", session).body()).contains("front");
        assertThat(door.stranger.get("/mine/data", session).body()).contains("You said no.");
        assertThat(door.stranger.get("/mine/record", session).body()).contains("you say front", "one tap");
        takesBack(session, rider);
        assertThat(door.stranger
                        .post("/again", form + "&to=/mine/code&code=" + first.printed(), session)
                        .status())
                .as("proved by the code that opened them alone")
                .isEqualTo(422);
        post("/again", form + "&to=/mine/code&code=" + second.printed(), session);
        session = renewed(session);
        assertThat(door.stranger.get("/mine/code", session).body()).contains("There is none.");
        post("/tablet/done", form, session);
        assertThat(door.production().production().facts()).isEqualTo(facts);
        assertThat(pages(first)).isEqualTo(own);
        assertThat(pages(second).get("/mine/words")).doesNotContain("front");
    }

    @Test
    void a_session_at_a_lent_device_is_worth_nothing_on_another_and_opens_no_desk() throws IOException {
        String session = in(first);
        assertThat(door.stranger.get("/record", session).status()).isEqualTo(404);
        assertThat(door.stranger.get("/board", session).status()).isEqualTo(404);
        assertThat(door.stranger
                        .get("/mine", "Cookie: " + session.replace(lent + "; ", ""))
                        .one("Location"))
                .isEqualTo("/tablet");
        assertThat(door.stranger.get("/mine", session).one("Location")).isEqualTo("/tablet");
    }

    private static void takesBack(String session, String rider) throws IOException {
        String page = "/mine/rider/" + rider;
        assertThat(door.stranger.get(page, session).body()).contains("in force").doesNotContain("is not there yet");
        String out = door.stranger.get(page, session).form() + "&out=" + part(rider);
        door.stranger.post(page + "/less", out, session);
        assertThat(door.stranger.get(page, session).body()).contains("less than you signed");
        door.stranger.post(page + "/withdraw", out, session);
        assertThat(door.stranger.get(page, session).body()).contains("Withdrawn by you");
    }

    private String last = "";

    private static String form(String path, String session) throws IOException {
        return door.stranger.get(path, session).form();
    }

    private void post(String path, String form, String session) throws IOException {
        Stranger.Answer answer = door.stranger.post(path, form, session);
        assertThat(answer.status()).as(path + answer.head()).isEqualTo(303);
        last = answer.cookies();
    }

    /** Proving again gives the session another name. */
    private String renewed(String session) {
        return last.isEmpty() ? session : lent + "; " + last;
    }

    private void setSecond() {
        done(says().secondCode(Optional.of(codes.hash(second.secret()))));
    }

    private Says says() {
        return new Says(hand, door.production(), who);
    }

    /** A rider lies before them to be read, and what they opened for it is erased again. */
    private String handed() {
        way.opened(name);
        String rider = way.drafted(name, "7", "8");
        way.called(rider, OffsetDateTime.parse("2027-03-04T08:30+01:00"));
        way.released(rider);
        way.served(rider);
        done(says().erased(Set.of(Erasable.SAID)));
        own.add("/mine/rider/" + rider);
        own.add("/mine/rider/" + rider + "/withdraw");
        return rider;
    }

    private static String part(String rider) {
        return way.record(rider).sheet().matter().parts().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private void saysMuch() {
        done(says().words(new Own.OwnWord("chest", "torso")));
        done(says().support(Easing.SHORTER_MEETINGS));
        done(says().speaks(SPEAKS));
        Fitting fitting = new Fitting(Map.of(Fitting.Field.TOP, "38"), Set.of(Irritant.LATEX), Optional.empty());
        done(new SayFitting(hand).said(door.production(), hand.newForm(Basis.ofFitting(Own.NOTHING)), who, fitting));
        done(says().otherCoordinator(true));
        done(says().export(true));
        OfZone closed =
                new OfZone(Zone.SHOULDER, Map.of(Place.of(Zone.SHOULDER), new Answer.Closed()), Optional.empty());
        done(new SayLimits(hand).zone(door.production(), hand.newForm(""), who, closed, false));
        done(says().dataUse(false));
        door.production()
                .looks()
                .show(Optional.empty(), List.of(who), Set.of(Shown.SAID), LocalDate.parse("2027-02-20"));
    }

    /** The Cookie header of whoever gave this code at the lent device. */
    private String in(Codes.Code code) throws IOException {
        Stranger.Answer page = door.stranger.get("/tablet", lent);
        String form = "_csrf=" + page.secret() + "&code=" + code.printed();
        Stranger.Answer in = door.stranger.post("/tablet", form, lent + "; " + page.cookies());
        assertThat(in.one("Location")).as(in.head()).isEqualTo("/mine");
        return lent + "; " + in.cookies();
    }

    /** Every own page, without what is chance by design. */
    private Map<String, String> pages(Codes.Code code) throws IOException {
        return pages(in(code));
    }

    private Map<String, String> pages(String session) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String path : own) {
            Stranger.Answer answer = door.stranger.get(path, session);
            assertThat(answer.status()).as(path).isEqualTo(200);
            pages.put(
                    path,
                    answer.head().replaceAll("Date: .*", "")
                            + SECRET.matcher(answer.body()).replaceAll("value=\"#\""));
        }
        return pages;
    }
}
