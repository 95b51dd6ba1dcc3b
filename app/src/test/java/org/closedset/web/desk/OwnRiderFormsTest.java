package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.closedset.actions.Basis;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms of one's own riders: sent twice they count once, an old one says nothing anew, and a no is heard however it comes. */
@Timeout(300)
final class OwnRiderFormsTest {
    @SuppressWarnings("NullAway.Init")
    private static OpenDoor door;

    @SuppressWarnings("NullAway.Init")
    private static List<String> riders;

    @SuppressWarnings("NullAway.Init")
    private static String session;

    @BeforeAll
    static void begins() throws Exception {
        door = OpenDoor.demo();
        riders = door.riders();
        session = door.somebody("Samir Cohen");
    }

    @AfterAll
    static void ends() {
        door.close();
    }

    private static RiderRecord record(int which) {
        return door.production().production().riders().rider(riders.get(which)).orElseThrow();
    }

    private static long facts() {
        return door.production().production().facts();
    }

    private static String page(int which) {
        return "/mine/rider/" + riders.get(which);
    }

    private static Stranger.Answer get(String path) throws IOException {
        return door.stranger.get(path, session);
    }

    private static Stranger.Answer post(String path, String form) throws IOException {
        Stranger.Answer answer = door.stranger.post(path, form, session);
        assertThat(answer.status()).as(path + answer.head()).isEqualTo(303);
        return answer;
    }

    private static String part(int which) {
        return record(which).sheet().matter().terms().contacts().getFirst().id();
    }

    @Test
    void what_is_said_of_a_part_counts_once_and_what_no_page_made_says_nothing() throws IOException {
        String form = get(page(0)).form() + "&m-" + part(0) + "=out&m-none=out&m-" + part(0) + "x=fine";
        long before = facts();
        post(page(0), form);
        post(page(0), form);
        assertThat(facts()).isEqualTo(before + 1);
        assertThat(record(0).marks()).containsExactlyEntriesOf(Map.of(part(0), Mark.OUT));
        post(page(0), form.replace("=out", "=talk"));
        assertThat(record(0).marks()).as("another answer on an old page").containsEntry(part(0), Mark.OUT);
        post(page(0), get(page(0)).form() + "&m-" + part(0) + "=talk");
        assertThat(record(0).marks()).containsEntry(part(0), Mark.TALK);
        before++;
        post(page(0), "_csrf=" + get(page(0)).secret() + "&m-" + part(0) + "=fine");
        post(page(0), get(page(0)).form().replaceAll("basis=[0-9a-f]+", "basis=00000000") + "&m-" + part(0) + "=fine");
        assertThat(facts()).isEqualTo(before + 1);
    }

    @Test
    void a_guardian_whose_name_no_rider_holds_is_refused_with_a_sentence() throws IOException {
        String person = "/record/" + door.production().id() + "/person/" + door.person("Samir Cohen") + "/riders";
        String holder = door.holder();
        String scene = door.script().id() + " "
                + door.script()
                        .standing()
                        .orElseThrow()
                        .breakdown()
                        .screenplay()
                        .scenes()
                        .getFirst()
                        .id()
                        .own();
        String form = "_csrf=" + door.stranger.get(person, holder).secret() + "&act=" + "ab".repeat(16) + "&scene="
                + URLEncoder.encode(scene, StandardCharsets.UTF_8) + "&chaperone=Anouk+Fuchs&guardian=";
        Stranger.Answer answer = door.stranger.post(person + "/draft", form + "x".repeat(121), holder);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("at most 120 letters");
    }

    @Test
    void nothing_is_signed_without_a_key_or_a_code() throws IOException {
        Stranger.Answer page = get(page(0) + "/sign");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("you need a device with a key of your own")
                .doesNotContain("data-passkey");
        String form = get(page(0)).form().replaceAll("basis=[0-9a-f]+", "basis=" + Basis.of(record(0)));
        for (String with : List.of("", "&credential={}", "&code=i0000-aaaaa-aaaaa")) {
            Stranger.Answer answer = door.stranger.post(page(0) + "/sign", form + with, session);
            assertThat(answer.status()).as(with).isEqualTo(422);
            assertThat(record(0).state()).as(with).isInstanceOf(Rider.Countersigned.class);
        }
    }

    @Test
    void what_takes_something_back_is_heard_by_whatever_form_it_comes_and_counts_once() throws IOException {
        String old = get(page(1)).form();
        assertThat(record(1).issued())
                .as("opened without a paper it is given one")
                .isPresent();
        String first = part(1);
        String form = old + "&out=" + first;
        post(page(1) + "/less", form);
        assertThat(record(1).sheet().matter().parts()).doesNotContain(first);
        long before = facts();
        post(page(1) + "/less", form);
        assertThat(facts()).isEqualTo(before);
        String second = part(1);
        post(page(1) + "/less", old.replaceAll("act=[0-9a-f]+", "act=" + "0".repeat(32)) + "&out=" + second);
        assertThat(record(1).sheet().matter().parts()).as("an old page").doesNotContain(second);
        assertThat(record(1).issued().orElseThrow().hash()).isEqualTo(record(1).hash());
        assertThat(door.stranger
                        .post("/mine/rider/" + "0".repeat(32) + "/withdraw", old, session)
                        .one("Location"))
                .isEqualTo("/mine/riders");
        post(page(1) + "/withdraw", "_csrf=" + get("/mine/about").secret());
        assertThat(record(1).state()).as("by a form no page made").isInstanceOf(Rider.Withdrawn.class);
        long withdrawn = facts();
        post(page(1) + "/withdraw", old);
        assertThat(facts()).isEqualTo(withdrawn);
    }

    @Test
    void papers_are_ones_own_and_tell_nobodys_name() throws IOException {
        for (String copy : List.of("", "?copy=reading", "?size=large", "?copy=reading&size=large")) {
            Stranger.Answer paper = get(page(0) + "/paper.pdf" + copy);
            assertThat(paper.one("Content-Type")).isEqualTo("application/pdf");
            assertThat(paper.one("Cache-Control")).isEqualTo("no-store");
            assertThat(paper.one("Content-Disposition")).contains("rider-1").doesNotContain("Samir");
            assertThat(paper.body()).startsWith("%PDF-");
        }
        String other = door.somebody("Ida Berg");
        assertThat(door.stranger.get(page(0) + "/paper.pdf", other).one("Location"))
                .isEqualTo("/mine/riders");
        assertThat(door.stranger.get(page(0), other).one("Location")).isEqualTo("/mine/riders");
        assertThat(door.stranger
                        .post(
                                page(0) + "/withdraw",
                                door.stranger.get("/mine/about", other).form(),
                                other)
                        .one("Location"))
                .isEqualTo("/mine/riders");
    }

    @Test
    void they_stand_in_ones_own_record_and_in_what_one_takes_along() throws IOException {
        assertThat(get("/mine/record").body())
                .contains(
                        "Scene 7: ",
                        "Scene 12A: you signed on",
                        record(0).hash(),
                        record(1).hash());
        String data = get("/mine/export/data").body();
        assertThat(data)
                .contains("\"riders\"", "\"state\" : \"countersigned\"", "\"signedBy\" : \"code\"")
                .contains("\"hash\" : \"" + record(0).hash() + "\"", "\"call\" : \"2027-03-04T08:30+01:00\"");
        assertThat(get("/mine/export/page").body()).contains("Scene 12A: you signed on");
    }
}
