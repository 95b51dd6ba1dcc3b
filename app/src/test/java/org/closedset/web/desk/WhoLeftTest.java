package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.actions.ChangeProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.Says;
import org.closedset.actions.TellAbout;
import org.closedset.actions.TellPerson;
import org.closedset.actions.Told;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.About;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever left a production still has what is kept about them, and nothing of what goes on there. */
@Timeout(300)
final class WhoLeftTest {
    private static final List<String> THEIRS = List.of(
            "/mine",
            "/mine/record",
            "/mine/looked",
            "/mine/export",
            "/mine/data",
            "/mine/erase",
            "/mine/ways",
            "/mine/hide",
            "/again");
    private static final List<String> NOT_THEIRS = List.of("/mine/words", "/mine/support", "/mine/about", "/mine/code");

    private final Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());

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

    private static Person person(PersonId id) {
        return door.production().production().people().person(id).orElseThrow();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void only_what_is_theirs_is_shown_and_the_rest_leads_there() throws IOException {
        String session = door.left("Oona Nwosu");
        for (String path : THEIRS) {
            assertThat(door.stranger.get(path, session).status()).as(path).isEqualTo(200);
        }
        for (String path : NOT_THEIRS) {
            assertThat(door.stranger.get(path, session).one("Location"))
                    .as(path)
                    .isEqualTo("/mine");
        }
        for (String path :
                List.of("/board", "/board/next", "/record/" + door.production().id())) {
            assertThat(door.stranger.get(path, session).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whatever_is_done_after_they_left_changes_nothing_they_see() throws IOException {
        String session = door.left("Sten Klein");
        Map<String, String> before = pages(session);
        assertThat(before.get("/mine")).contains("The Quay").doesNotContain("Signe");
        PersonId coordinator = new PersonId(door.person("Signe Aalto"));
        done(new ChangeProduction(hand).renamed(door.production(), hand.newAct(), "The Pier"));
        done(new TellAbout(hand)
                .about(door.production(), hand.newAct(), new About("somebody", "there", "nobody", "none", "never")));
        Addressed now = new Addressed("Signe Berg", "", "");
        done(new TellPerson(hand)
                .changed(
                        door.production(),
                        hand.newAct(),
                        coordinator,
                        person(coordinator).addressed(),
                        now));
        assertThat(pages(session)).isEqualTo(before);
        done(new ChangeProduction(hand).renamed(door.production(), hand.newAct(), "The Quay"));
        new TellPerson(hand)
                .changed(door.production(), hand.newAct(), coordinator, now, new Addressed("Signe Aalto", "", ""));
    }

    private static Map<String, String> pages(String session) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String path : THEIRS) {
            pages.put(
                    path,
                    door.stranger
                            .get(path, session)
                            .body()
                            .replaceAll("value=\"[\\w-]{32,}\"|challenge&#34;:&#34;[\\w-]+", "#"));
        }
        return pages;
    }

    @Test
    void they_say_nothing_more_and_take_back_what_they_said() throws IOException {
        PersonId samir = new PersonId(door.person("Samir Cohen"));
        Says says = new Says(hand, door.production(), samir);
        done(says.words(new Own.OwnWord("chest", "torso")));
        String session = door.left("Samir Cohen");
        assertThat(says.words(new Own.OwnWord("chest", "ribs"))).isInstanceOf(Told.Refused.class);
        assertThat(says.support(org.closedset.people.Easing.SHORTER_MEETINGS)).isInstanceOf(Told.Refused.class);
        assertThat(says.otherCoordinator(true)).isInstanceOf(Told.Refused.class);
        assertThat(says.successor(true)).isInstanceOf(Told.Refused.class);
        assertThat(door.stranger.get("/mine/record", session).body()).contains("you say torso");
        assertThat(door.stranger.get("/mine/export/page", session).body())
                .as("asked for before they left")
                .contains("you say torso", "The Quay");
        String data = door.stranger.get("/mine/data", session).form();
        assertThat(door.stranger.post("/mine/data", data, session).one("Location"))
                .isEqualTo("/mine/data");
        assertThat(person(samir).account().declined()).isTrue();
        String erase = door.stranger.get("/mine/erase", session).form() + "&what=said&sure=yes";
        assertThat(door.stranger.post("/mine/erase", erase, session).status()).isEqualTo(303);
        assertThat(person(samir).own()).isEqualTo(Own.NOTHING);
        done(says.erased(Set.of(Erasable.PERSONAL)));
        assertThat(person(samir).account().erased()).isTrue();
    }
}
