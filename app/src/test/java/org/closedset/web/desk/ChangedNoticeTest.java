package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.closedset.actions.Behind;
import org.closedset.actions.Hand;
import org.closedset.actions.Invite;
import org.closedset.actions.Join;
import org.closedset.actions.Says;
import org.closedset.actions.TellAbout;
import org.closedset.actions.Told;
import org.closedset.people.Invitation;
import org.closedset.people.Own;
import org.closedset.people.PersonId;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who coordinates and who stands behind a production: read before anybody says anything, and again once it changes. */
@Timeout(300)
final class ChangedNoticeTest {
    private static final Instant NOW = Instant.parse("2027-02-20T05:00:00Z");
    private static final List<String> SAYS = List.of("/mine/words", "/mine/support", "/mine/about");

    private final Hand hand = new Hand(Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());

    @SuppressWarnings("NullAway.Init")
    private OpenDoor door;

    @BeforeEach
    void begins() throws Exception {
        door = OpenDoor.demo();
    }

    @AfterEach
    void ends() {
        door.close();
    }

    private PersonId person(String name) {
        return new PersonId(door.person(name));
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    /** They read the notice as it stands, and come in. */
    private String read(String name) throws IOException {
        done(new Join(hand).answered(door.production(), hand.newAct(), person(name), Notices.VERSION, true));
        return door.somebody(name);
    }

    private void tells(String paidBy) {
        About about = new About(paidBy, "b", "c", "d", "e");
        done(new TellAbout(hand).about(door.production(), hand.newAct(), about));
    }

    private String page(String path, String session) throws IOException {
        return door.stranger.get(path, session).body();
    }

    private String leads(String path, String session) throws IOException {
        return door.stranger.get(path, session).one("Location");
    }

    @Test
    void it_is_read_once_more_before_anything_else_is_said_and_then_no_more() throws IOException {
        String session = read("Samir Cohen");
        assertThat(leads("/mine/notice", session)).as("nothing changed").isEqualTo("/mine");
        tells("another company");
        assertThat(page("/mine", session)).contains("What you read at first has changed");
        for (String path : SAYS) {
            assertThat(leads(path, session)).as(path).isEqualTo("/mine/notice");
        }
        for (String path : List.of("/mine/record", "/mine/erase", "/mine/data", "/mine/export")) {
            assertThat(leads(path, session))
                    .as("taking back waits for nothing: " + path)
                    .isEmpty();
        }
        Stranger.Answer shown = door.stranger.get("/mine/notice", session);
        assertThat(shown.body()).contains("paid by another company", "When the rest is erased: e.");
        tells("a third company");
        assertThat(door.stranger.post("/mine/notice", shown.form(), session).one("Location"))
                .as("it was written anew while they read")
                .isEqualTo("/mine/notice");
        Stranger.Answer again = door.stranger.get("/mine/notice", session);
        assertThat(again.body()).contains("paid by a third company", "Something else was said");
        long facts = door.production().production().facts();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(door.stranger.post("/mine/notice", again.form(), session).one("Location"))
                    .isEqualTo("/mine");
        }
        assertThat(door.production().production().facts()).isEqualTo(facts + 1);
        assertThat(page("/mine", session)).doesNotContain("What you read at first has changed");
        for (String path : SAYS) {
            assertThat(leads(path, session)).as(path).isEmpty();
        }
    }

    @Test
    void who_read_an_older_notice_reads_this_one_and_who_read_none_is_led_to_none() throws IOException {
        done(new Join(hand).answered(door.production(), hand.newAct(), person("Ida Berg"), Notices.VERSION - 1, true));
        assertThat(leads("/mine/words", door.somebody("Ida Berg"))).isEqualTo("/mine/notice");
        tells("another company");
        assertThat(leads("/mine/words", door.somebody("Sten Klein"))).isEmpty();
    }

    @Test
    void a_tie_that_bars_is_told_everybody_and_closes_what_they_said_until_it_is_settled() throws IOException {
        String session = read("Samir Cohen");
        done(new Says(hand, door.production(), person("Samir Cohen")).words(new Own.OwnWord("chest", "torso")));
        String holder = door.holder();
        String person = "/record/" + door.production().id() + "/person/" + door.person("Samir Cohen");
        assertThat(page(person, holder)).contains("they say torso");
        Tie tie = new Tie(person("Pavel Jansen"), Tie.Kind.PARTNER);
        PersonId coordinator = person("Signe Aalto");
        done(new TellAbout(hand).tied(door.production(), hand.newAct(), coordinator, tie));
        assertThat(page(person, holder)).doesNotContain("torso").contains("withheld as long as you have a tie");
        assertThat(page("/mine/notice", session))
                .contains(
                        "declared a tie with Pavel Jansen: partner", "With such a tie Signe Aalto may not coordinate");
        done(new TellAbout(hand).untied(door.production(), hand.newAct(), coordinator, tie));
        assertThat(page(person, holder)).contains("they say torso");
        assertThat(page("/mine/notice", session))
                .as("that it is settled is read too")
                .doesNotContain("may not coordinate");
    }

    @Test
    void nobody_is_invited_before_it_is_written_who_stands_behind() {
        Invitation invitation = new Invitation("k7q4m", "ef".repeat(32), "slow", NOW.plusSeconds(60));
        About[] missing = {
            new About("", "b", "c", "d", "e"),
            new About("a", " ", "c", "d", "e"),
            new About("a", "b", "", "d", "e"),
            new About("a", "b", "c", "", "e")
        };
        for (About about : missing) {
            done(new TellAbout(hand).about(door.production(), hand.newAct(), about));
            assertThat(new Invite(hand).invited(door.production(), hand.newAct(), person("Ida Berg"), invitation))
                    .isInstanceOfSatisfying(
                            Told.Refused.class, it -> assertThat(it.sentence()).contains("Who stands behind it"));
        }
        done(new TellAbout(hand).about(door.production(), hand.newAct(), Behind.ABOUT));
        done(new Invite(hand).invited(door.production(), hand.newAct(), person("Ida Berg"), invitation));
    }
}
