package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.access.AtOnce;
import org.closedset.access.Codes;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.Join;
import org.closedset.actions.TellPerson;
import org.closedset.actions.Told;
import org.closedset.people.Account;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Codes by the pages that make, change and hand them over: once, for the session that asked, and for who is there. */
@Timeout(300)
final class OwnCodeActsTest {
    private static final Pattern CODE = Pattern.compile("class=\"code\">([a-z2-9-]+)<");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC), chance);
    private final Codes codes = new Codes(chance, new AtOnce(4, Duration.ofSeconds(2)));

    /** One program for all; each test is about somebody else. */
    @SuppressWarnings("NullAway.Init")
    private static OpenDoor door;

    @BeforeAll
    static void begins() throws Exception {
        door = OpenDoor.demo();
    }

    @AfterAll
    static void ends() {
        door.close();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private static PersonId person(String name) {
        return new PersonId(door.person(name));
    }

    private static Account account(String name) {
        return door.production()
                .production()
                .people()
                .person(person(name))
                .orElseThrow()
                .account();
    }

    /** Made by the coordinator, handed over face to face, and the notice answered. */
    private Codes.Code handed(String name) {
        Codes.Code code = codes.own();
        made(name, code);
        done(new HandCodes(hand).handed(door.production(), hand.newAct(), Set.of(person(name)), true));
        done(new Join(hand).answered(door.production(), hand.newAct(), person(name), Notices.VERSION, true));
        return code;
    }

    private void made(String name, Codes.Code code) {
        OwnCode kept = new OwnCode(code.id(), codes.hash(code.secret()), false);
        done(new HandCodes(hand).made(door.production(), hand.newAct(), Map.of(person(name), kept)));
    }

    private static String found(Pattern pattern, Stranger.Answer answer) {
        Matcher found = pattern.matcher(answer.body());
        assertThat(found.find()).as(answer.head()).isTrue();
        return found.group(1);
    }

    @Test
    void the_same_form_sent_twice_makes_a_code_once_and_shows_it_both_times() throws IOException {
        handed("Samir Cohen");
        String slip = account("Samir Cohen").ownCode().orElseThrow().hash();
        String session = door.somebody("Samir Cohen");
        Stranger.Answer page = door.stranger.get("/mine/code", session);
        String change = page.form() + "&what=change";
        String shown = found(CODE, door.stranger.post("/mine/code", change, session));
        long facts = door.production().production().facts();
        assertThat(found(CODE, door.stranger.post("/mine/code", change, session)))
                .isEqualTo(shown);
        assertThat(door.production().production().facts()).isEqualTo(facts);
        assertThat(account("Samir Cohen").secondCode())
                .as("what stands on the slip")
                .contains(slip);
        Codes.Code read = codes.read(shown).orElseThrow();
        assertThat(codes.matches(
                        read.secret(),
                        account("Samir Cohen").ownCode().orElseThrow().hash()))
                .isTrue();
        door.stranger.get("/mine", session);
        assertThat(door.stranger.post("/mine/code", change, session).one("Location"))
                .as("once another page was shown nothing is shown for it any more")
                .isEqualTo("/mine/code");
        String stale = "_csrf=" + page.secret() + "&what=change";
        assertThat(door.stranger.post("/mine/code", stale, session).one("Location"))
                .isEqualTo("/mine/code");
        assertThat(door.stranger.post("/mine/code", stale + "&act=1", session).one("Location"))
                .isEqualTo("/mine/code");
        assertThat(door.production().production().facts()).isEqualTo(facts);
    }

    @Test
    void another_code_ends_what_the_older_opened_but_not_the_session_that_made_it() throws IOException {
        Codes.Code code = handed("Sten Klein");
        String lent = door.lent();
        String other = in(lent, code);
        String session = in(lent, code);
        String again = "_csrf=" + door.stranger.get("/again", session).secret() + "&code=" + code.printed();
        session = lent + "; "
                + door.stranger
                        .post("/again", again + "&to=/mine/code", session)
                        .cookies();
        Stranger.Answer page = door.stranger.get("/mine/code", session);
        String shown = found(CODE, door.stranger.post("/mine/code", page.form() + "&what=change", session));
        assertThat(door.stranger.get("/mine", session).status()).isEqualTo(200);
        assertThat(door.stranger.get("/mine", other).one("Location")).isEqualTo("/tablet");
        String second = in(lent, code);
        String first = in(lent, codes.read(shown).orElseThrow());
        made("Sten Klein", codes.own(code.id()));
        for (String open : new String[] {session, second, first}) {
            assertThat(door.stranger.get("/mine", open).one("Location"))
                    .as("a new slip, not handed over yet")
                    .isEqualTo("/tablet");
        }
    }

    private static String in(String lent, Codes.Code code) throws IOException {
        Stranger.Answer page = door.stranger.get("/tablet", lent);
        String form = "_csrf=" + page.secret() + "&code=" + code.printed();
        Stranger.Answer in = door.stranger.post("/tablet", form, lent + "; " + page.cookies());
        assertThat(in.one("Location")).as(in.head()).isEqualTo("/mine");
        return lent + "; " + in.cookies();
    }

    @Test
    void whoever_is_not_there_any_more_comes_in_to_what_is_theirs_alone() throws IOException {
        PersonId runa = person("Runa Lopes");
        done(new TellPerson(hand).left(door.production(), hand.newAct(), runa, true));
        Stranger.Answer page = door.stranger.get("/in");
        String form = "_csrf=" + page.secret() + "&person=" + runa.text();
        Stranger.Answer in = door.stranger.post("/in/as", form, "Cookie: " + page.cookies());
        assertThat(in.one("Location")).isEqualTo("/mine");
        String session = "Cookie: " + in.cookies();
        assertThat(door.stranger.get("/mine", session).body()).contains("You have left this production.");
        assertThat(door.stranger.get("/mine/code", session).one("Location")).isEqualTo("/mine");
    }

    @Test
    void the_desk_does_not_say_that_something_was_handed_over_where_nothing_was() throws IOException {
        String tablet = "/record/" + door.production().id() + "/tablet";
        String holder = door.holder();
        String form = door.stranger.get(tablet, holder).form() + "&person=" + door.person("Ida Berg");
        door.stranger.post(tablet + "/handed", form, holder);
        assertThat(door.stranger.get(tablet, holder).body())
                .contains("Nothing was handed over")
                .doesNotContain("Handed over to");
    }

    @Test
    void buttons_for_a_second_code_stand_only_where_the_first_opens_something() throws IOException {
        String session = door.somebody("Ida Berg");
        made("Ida Berg", codes.own());
        assertThat(door.stranger.get("/mine/code", session).body())
                .contains("name=\"act\"")
                .doesNotContain("value=\"second\"", "value=\"change\"", "value=\"ask\"");
        done(new HandCodes(hand).handed(door.production(), hand.newAct(), Set.of(person("Ida Berg")), true));
        assertThat(door.stranger.get("/mine/code", session).body())
                .contains("value=\"second\"", "value=\"change\"", "value=\"ask\"");
    }
}
