package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.people.Account;
import org.closedset.people.Easing;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms of one's own pages: sent twice they count once, and an old one never takes the place of what was said since. */
@Timeout(300)
final class OwnFormsTest {
    private static final String SHORTER = Easing.SHORTER_MEETINGS.code();
    private static final String ONE_TAP = Easing.ONE_TAP_CHECK_IN.code();

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

    private static Person person(String name) {
        return door.production()
                .production()
                .people()
                .person(new PersonId(door.person(name)))
                .orElseThrow();
    }

    private static long facts() {
        return door.production().production().facts();
    }

    private static String form(String path, String session) throws IOException {
        return door.stranger.get(path, session).form();
    }

    private static Stranger.Answer post(String path, String form, String session) throws IOException {
        return door.stranger.post(path, form, session);
    }

    private static String words(String form, String name, String word) {
        return form + "&name=" + name.replace(' ', '+') + "&word-chest=" + word;
    }

    @Test
    void the_same_form_sent_twice_counts_once() throws IOException {
        String session = door.somebody("Samir Cohen");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("/mine/words", "&name=Samir+Cohen&word-chest=torso");
        all.put("/mine/support", "&less=" + SHORTER);
        all.put("/mine/fitting", "&top=38&not=latex&do=save");
        all.put("/mine/about", "&asked=true");
        all.put("/mine/data", "&agree=true");
        all.put("/mine/erase", "&what=said&sure=yes");
        for (Map.Entry<String, String> it : all.entrySet()) {
            String form = form(it.getKey(), session) + it.getValue();
            long before = facts();
            Stranger.Answer first = post(it.getKey(), form, session);
            assertThat(first.status()).as(it.getKey()).isEqualTo(303);
            String said = said(session);
            assertThat(facts()).as(it.getKey()).isEqualTo(before + 1);
            Stranger.Answer again = post(it.getKey(), form, session);
            assertThat(again.one("Location")).as(it.getKey()).isEqualTo(first.one("Location"));
            assertThat(said(session)).as(it.getKey()).isEqualTo(said);
            assertThat(facts()).as(it.getKey()).isEqualTo(before + 1);
        }
    }

    /** What the next page says of what was done. */
    private static String said(String session) throws IOException {
        Matcher said = Pattern.compile("<div class=\"said[^>]*><span>([^<]*)")
                .matcher(door.stranger.get("/mine", session).body());
        assertThat(said.find()).isTrue();
        return said.group(1);
    }

    @Test
    void an_old_form_takes_no_newer_words_place_and_keeps_what_was_typed_to_be_said_again() throws IOException {
        String session = door.somebody("Sten Klein");
        String old = form("/mine/words", session);
        assertThat(post("/mine/words", words(form("/mine/words", session), "Sten Klein", "torso"), session)
                        .status())
                .isEqualTo(303);
        Stranger.Answer overtaken = post("/mine/words", words(old, "Sten Klein", "ribs"), session);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body())
                .contains("Something else was said after this page was opened", "you say torso", "value=\"ribs\"");
        assertThat(person("Sten Klein").own().words().getFirst().own()).isEqualTo("torso");
        Stranger.Answer nameless = post("/mine/words", old + "&name=&word-chest=ribs", session);
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(post("/mine/words", words(nameless.form(), "Sten Klein", "ribs"), session)
                        .status())
                .as("an old form stays one")
                .isEqualTo(409);
        assertThat(post("/mine/words", words(overtaken.form(), "Sten Klein", "ribs"), session)
                        .status())
                .isEqualTo(303);
        assertThat(person("Sten Klein").own().words().getFirst().own()).isEqualTo("ribs");
    }

    @Test
    void an_old_form_changes_no_support_and_no_answer_that_was_given_since() throws IOException {
        String session = door.somebody("Runa Lopes");
        String old = form("/mine/support", session);
        post("/mine/support", form("/mine/support", session) + "&less=" + SHORTER, session);
        Stranger.Answer overtaken = post("/mine/support", old + "&less=" + ONE_TAP, session);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Shorter meetings, from");
        assertThat(overtaken.body()).containsPattern("value=\"" + ONE_TAP + "\" checked");
        assertThat(person("Runa Lopes").own().eased().orElseThrow().of()).containsExactly(Easing.SHORTER_MEETINGS);
        post("/mine/support", overtaken.form() + "&less=" + ONE_TAP, session);
        assertThat(person("Runa Lopes").own().eased().orElseThrow().of()).containsExactly(Easing.ONE_TAP_CHECK_IN);
    }

    @Test
    void an_old_form_erases_nothing_that_was_said_since_and_asks_for_no_file_that_was_called_off() throws IOException {
        String session = door.somebody("Oona Nwosu");
        String erase = form("/mine/erase", session);
        String export = form("/mine/export", session);
        post("/mine/words", words(form("/mine/words", session), "Oona Nwosu", "torso"), session);
        post("/mine/erase", erase + "&what=all&sure=yes", session);
        assertThat(said(session)).contains("so nothing was changed");
        assertThat(person("Oona Nwosu").own().words()).hasSize(1);
        post("/mine/export", form("/mine/export", session), session);
        post("/mine/export", export + "&said=true", session);
        assertThat(said(session)).contains("so nothing was changed");
        assertThat(person("Oona Nwosu").account().export().orElseThrow().said()).isFalse();
    }

    @Test
    void a_no_counts_whatever_form_it_came_by_and_a_yes_only_by_one_that_shows_what_stands() throws IOException {
        String session = door.somebody("Ida Berg");
        String old = form("/mine/data", session);
        post("/mine/data", "_csrf=" + door.stranger.get("/mine/data", session).secret(), session);
        assertThat(account().declined()).isTrue();
        post("/mine/data", old + "&agree=true", session);
        assertThat(said(session)).contains("so nothing was changed");
        assertThat(account().declined()).isTrue();
        post("/mine/data", form("/mine/data", session) + "&agree=true", session);
        assertThat(account().declined()).isFalse();
        post("/mine/data", old, session);
        assertThat(account().declined()).isTrue();
    }

    private static Account account() {
        return person("Ida Berg").account();
    }

    @Test
    void a_printed_code_is_made_once_for_a_form_and_by_no_old_one() throws IOException {
        String session = door.somebody("Pavel Jansen");
        String old = form("/mine/ways", session);
        String form = form("/mine/ways", session);
        String shown = code(post("/mine/ways/print", form, session));
        String kept = recovery();
        assertThat(code(post("/mine/ways/print", form, session))).isEqualTo(shown);
        assertThat(recovery()).isEqualTo(kept);
        assertThat(post("/mine/ways/print", old, session).one("Location")).isEqualTo("/mine/ways");
        assertThat(said(session)).contains("so nothing was changed");
        assertThat(post("/mine/ways/print", form, session).one("Location"))
                .as("once another page was shown nothing is shown for it any more")
                .isEqualTo("/mine/ways");
        assertThat(recovery()).isEqualTo(kept);
    }

    private static String recovery() {
        return person("Pavel Jansen").account().recovery().orElseThrow().id();
    }

    private static String code(Stranger.Answer page) {
        Matcher code = Pattern.compile("class=\"code\">([a-z0-9-]+)<").matcher(page.body());
        assertThat(code.find()).as(page.head()).isTrue();
        return code.group(1);
    }

    @Test
    void what_no_page_made_changes_nothing_but_for_a_no() throws IOException {
        String session = door.somebody("Signe Aalto");
        String secret = "_csrf=" + door.stranger.get("/mine/about", session).secret();
        long before = facts();
        for (String path : List.of("/mine/words", "/mine/support", "/mine/about", "/mine/export", "/mine/ways/print")) {
            String fields = "&name=Signe&asked=true&less=" + SHORTER;
            for (String act : List.of("", "&act=1", "&act=" + "A".repeat(32))) {
                assertThat(post(path, secret + fields + act, session).one("Location"))
                        .as(path)
                        .isEqualTo(path.replace("/print", ""));
            }
        }
        assertThat(facts()).isEqualTo(before);
    }
}
