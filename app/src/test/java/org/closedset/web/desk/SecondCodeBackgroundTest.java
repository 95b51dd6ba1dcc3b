package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedset.access.AtOnce;
import org.closedset.access.Codes;
import org.closedset.actions.Basis;
import org.closedset.actions.BookBackground;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.Join;
import org.closedset.actions.SayItem;
import org.closedset.actions.Says;
import org.closedset.actions.Told;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.people.Easing;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Pages of a second code hold a yes to what production was given of somebody, as it was published, and nothing else they say of
 * the background: whoever reads the published groups and stands beside them learns nothing by it.
 */
@Timeout(300)
final class SecondCodeBackgroundTest {
    private static final Pattern SECRET = Pattern.compile("value=\"[\\w-]{32,}\"|challenge&#34;:&#34;[\\w-]+");
    private static final String CAST =
            "Name,Role,Character,Type\nMia Berg,Actor,30 DANCERS,Background\nLeo Sand,Actor,30 DANCERS,Background\n";
    private static final List<String> OWN = List.of(
            "/mine", "/mine/background", "/mine/record", "/mine/data", "/mine/erase", "/mine/words", "/mine/turns");
    private static final BookBackground.Scene SCENE = new BookBackground.Scene("s1", "sc-1");
    private static final SayItem.Scene SAYS = new SayItem.Scene("s1", "sc-1");
    private static final Item DANCE = new Item(ItemKind.DO, "Dance slowly.");
    private static final Item HEAR = new Item(ItemKind.HEAR, "Breathing from the stage.");
    private static final Group BAR = new Group("By the bar", List.of(DANCE, HEAR));
    private static final Group DOOR = new Group("By the door", List.of(HEAR));
    private static final Booking BOOKING = new Booking("You keep your pay.", "", List.of(BAR, DOOR));

    private final MovingClock clock = new MovingClock(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(clock, chance);
    private final BookBackground book = new BookBackground(hand);
    private final Codes codes = new Codes(chance, new AtOnce(4, Duration.ofSeconds(2)));
    private final Codes.Code first = codes.own();
    private final Codes.Code second = codes.own(first.id());

    @SuppressWarnings("NullAway.Init")
    private OpenDoor door;

    @SuppressWarnings("NullAway.Init")
    private PersonId mia;

    @SuppressWarnings("NullAway.Init")
    private PersonId leo;

    @SuppressWarnings("NullAway.Init")
    private String lent;

    @BeforeEach
    void begins() throws Exception {
        door = OpenDoor.by(clock, CAST);
        lent = door.lent();
        mia = new PersonId(door.person("Mia Berg"));
        leo = new PersonId(door.person("Leo Sand"));
        OwnCode kept = new OwnCode(first.id(), codes.hash(first.secret()), false);
        HandCodes codesOf = new HandCodes(hand);
        done(codesOf.made(door.production(), hand.newAct(), Map.of(mia, kept)));
        done(codesOf.handed(door.production(), hand.newAct(), Set.of(mia), true));
        done(new Join(hand).answered(door.production(), hand.newAct(), mia, Notices.VERSION, true));
        done(new FixPublications(hand)
                .of(
                        door.production(),
                        hand.newAct(),
                        List.of(LocalTime.of(7, 0), LocalTime.of(9, 0)),
                        LocalDate.of(2027, 3, 1)));
        done(book.written(door.production(), form(), SCENE, Optional.of(BOOKING)));
        placed(BAR, DOOR);
        asked();
        done(says().secondCode(Optional.of(codes.hash(second.secret()))));
    }

    @AfterEach
    void ends() {
        door.close();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private Says says() {
        return new Says(hand, door.production(), mia);
    }

    private Background background() {
        return door.production().production().sets().background("s1", "sc-1");
    }

    private Form form() {
        return hand.newForm(Basis.of(background()));
    }

    private void placed(Group of, Group other) {
        done(book.placed(door.production(), form(), SCENE, Map.of(mia, of.name(), leo, other.name())));
    }

    private void asked() {
        done(book.asked(door.production(), form(), SCENE, "42"));
    }

    private void given() {
        done(book.given(door.production(), form(), SCENE, "42", false));
    }

    private void fine(PersonId who, Item... items) {
        for (Item item : items) {
            Booking asked = background().asked().map(Called::booking).orElseThrow();
            Answers answers = new Answers(
                    asked,
                    "s1",
                    "sc-1",
                    door.production()
                            .production()
                            .people()
                            .person(who)
                            .orElseThrow()
                            .own()
                            .items());
            Form form = hand.newForm(Basis.ofItem(asked.keptHash(), item, answers.of(item)));
            done(new SayItem(hand).fine(door.production(), form, who, SAYS, item));
        }
    }

    private void out(Item item) {
        done(new SayItem(hand).out(door.production(), hand.newForm(""), mia, SAYS, item));
    }

    /** Past the next time of publishing. */
    private void published() {
        clock.move(Duration.ofMinutes(61));
    }

    /** The Cookie header of whoever gave this code at the lent device. */
    private String in(Codes.Code code) throws IOException {
        Stranger.Answer page = door.stranger.get("/tablet", lent);
        String form = "_csrf=" + page.secret() + "&code=" + code.printed();
        Stranger.Answer in = door.stranger.post("/tablet", form, lent + "; " + page.cookies());
        assertThat(in.one("Location")).as(in.head()).isEqualTo("/mine");
        return lent + "; " + in.cookies();
    }

    private Map<String, String> pages(Codes.Code code) throws IOException {
        String session = in(code);
        Map<String, String> pages = new LinkedHashMap<>();
        for (String path : OWN) {
            Stranger.Answer answer = door.stranger.get(path, session);
            assertThat(answer.status()).as(path).isEqualTo(200);
            pages.put(
                    path,
                    answer.head().replaceAll("Date: .*", "")
                            + SECRET.matcher(answer.body()).replaceAll("value=\"#\""));
        }
        return pages;
    }

    @Test
    void before_it_is_published_nothing_is_said_there_and_from_then_on_what_was_given() throws IOException {
        Map<String, String> never = pages(first);
        fine(mia, DANCE, HEAR);
        fine(leo, HEAR);
        assertThat(pages(second)).isEqualTo(never);
        given();
        assertThat(pages(second)).as("given and not published").isEqualTo(never);
        published();
        Map<String, String> given = pages(first);
        assertThat(given.get("/mine/background")).contains("You are in this group: By the bar");
        assertThat(pages(second)).isEqualTo(given);
        assertThat(given.get("/mine")).isNotEqualTo(never.get("/mine"));
    }

    @Test
    void what_is_taken_back_left_out_or_refused_to_be_kept_since_does_not_show_there() throws IOException {
        fine(mia, DANCE, HEAR);
        fine(leo, HEAR);
        given();
        published();
        Map<String, String> given = pages(first);
        done(new SayItem(hand).notFine(door.production(), hand.newForm(""), mia, SAYS, DANCE));
        assertThat(pages(second)).isEqualTo(given);
        out(HEAR);
        done(says().support(Easing.SHORTER_MEETINGS));
        assertThat(pages(second)).isEqualTo(given);
        assertThat(pages(first).get("/mine/background")).isNotEqualTo(given.get("/mine/background"));
        done(says().dataUse(false));
        assertThat(pages(second)).isEqualTo(given);
    }

    @Test
    void what_is_given_otherwise_shows_there_from_the_next_time_of_publishing() throws IOException {
        fine(mia, DANCE, HEAR);
        fine(leo, HEAR, DANCE);
        given();
        published();
        Map<String, String> given = pages(second);
        out(DANCE);
        placed(DOOR, BAR);
        given();
        assertThat(pages(second)).isEqualTo(given);
        published();
        published();
        Map<String, String> moved = pages(second);
        assertThat(moved.get("/mine/background"))
                .contains("You are in this group: By the door")
                .doesNotContain("You leave this out");
        assertThat(moved.get("/mine/record")).contains("Breathing").doesNotContain("fine. You do");
        done(book.takenBack(door.production(), form(), SCENE));
        assertThat(pages(second)).isEqualTo(moved);
    }

    @Test
    void other_words_are_asked_anew_there_too() throws IOException {
        fine(mia, DANCE, HEAR);
        fine(leo, HEAR);
        given();
        published();
        Item closer = new Item(ItemKind.DO, "Dance slowly, closer.");
        Booking reworded = new Booking(BOOKING.kept(), "", List.of(new Group(BAR.name(), List.of(closer, HEAR)), DOOR));
        done(book.written(door.production(), form(), SCENE, Optional.of(reworded)));
        asked();
        Map<String, String> unanswered = pages(first);
        assertThat(unanswered.get("/mine/background")).contains("1 line is not answered yet.");
        assertThat(pages(second)).isEqualTo(unanswered);
        out(closer);
        assertThat(pages(second)).isEqualTo(unanswered);
        Booking ruled = new Booking(BOOKING.kept(), "Rule 7.", reworded.groups());
        done(book.written(door.production(), form(), SCENE, Optional.of(ruled)));
        asked();
        assertThat(pages(second).get("/mine/background")).contains("2 lines are not answered yet.");
    }

    @Test
    void what_is_answered_there_looks_answered_and_is_kept_nowhere() throws IOException {
        String session = in(second);
        Stranger.Answer page = door.stranger.get("/mine/background", session);
        long facts = door.production().production().facts();
        String form = page.form() + "&kind=do&line=Dance+slowly.&at=s0g0i0&answer=out";
        Stranger.Answer answer = door.stranger.post("/mine/background/s1/sc-1", form, session);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(door.stranger.get("/mine/background", session).body()).contains("You leave this out");
        assertThat(door.production().production().facts()).isEqualTo(facts);
        assertThat(pages(second).get("/mine/background")).doesNotContain("You leave this out");
    }
}
