package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.boundaries.Condition;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Score;
import org.closedset.choreography.Throughout;
import org.closedset.production.PublishedScore;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator writes the choreography of a scene at the desk. */
final class ScoreJourneyTest {
    private static final String CAST = """
            Name,Role,Character
            Samir Cohen,Actor,MARA
            Jolana Haddad,Actor,TOM
            Ida Berg,Actor,
            """;

    private OpenDoor door;
    private Page page;

    @BeforeEach
    void opens() throws Exception {
        door = OpenDoor.at(port -> Door.thisMachine(), SocketFactory.getDefault(), CAST);
        page = TestDesk.get().phone("http://127.0.0.1:" + door.server.port());
        page.setViewportSize(1440, 900);
        page.navigate(door.wayIn());
        page.waitForURL(url -> url.endsWith("/"));
    }

    @AfterEach
    void ends() {
        page.context().close();
        door.close();
    }

    private String path() {
        return "/record/" + door.production().id() + "/script/" + door.script().id() + "/score/" + own();
    }

    private String own() {
        return door.script()
                .standing()
                .orElseThrow()
                .breakdown()
                .scenes()
                .getFirst()
                .scene()
                .id()
                .own();
    }

    private Score kept() {
        return door.production().production().scores().of(door.script().id(), own());
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private void tabTo(String what) {
        for (int i = 0; i < 150 && !(boolean) page.evaluate(what); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(what)).as(what).isTrue();
    }

    private void tabToField(String id) {
        tabTo("() => document.activeElement.id === '" + id + "'");
    }

    private void tabToButton(String name) {
        tabTo(
                "() => (document.activeElement.getAttribute('aria-label') || document.activeElement.textContent).trim() === '"
                        + name + "'");
    }

    private void saved() {
        page.waitForSelector(".said");
    }

    @Test
    void a_scene_is_written_read_out_and_held_against_the_agreements_by_keyboard_alone() {
        page.navigate("/script/" + door.script().id() + "/scene/" + own());
        tabToButton("Write the choreography");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/score/"));
        assertThat(main()).contains("Nothing is written for this scene yet", "samir", "jolana", "MARA");
        assertThat(page.locator("section.state svg").count()).isZero();
        tabToField("story-new");
        page.keyboard().type("They find each other.");
        page.keyboard().press("Tab");
        page.keyboard().type("jolana approach samir 4\njolana hand.R hold samir waist.L 2");
        page.keyboard().press("Tab");
        page.keyboard().type("jolana look samir 6");
        page.keyboard().press("Control+Enter");
        saved();
        assertThat(kept().beats()).singleElement().satisfies(beat -> {
            assertThat(beat.story()).isEqualTo("They find each other.");
            assertThat(beat.moves(Variant.FULL)).hasSize(2);
            assertThat(beat.moves(Variant.ALT_B)).hasSize(1);
        });
        tabTo("() => document.activeElement.value === 'closed-set'");
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("input[value=closed-set][checked]");
        assertThat(Throughout.of(kept())).containsExactly(Condition.CLOSED_SET);
        assertThat(page.locator("#FULL-b1").inputValue()).doesNotContain("closed-set");
        assertThat(main())
                .contains("Jolana Haddad comes closer to Samir Cohen: for 4 counts; on a closed set.", "5\u20136")
                .contains("Nobody is touched or seen in it.", "Not set: how deep it goes")
                .contains("Samir Cohen has no rider in force", "they have said nothing of it yet")
                .contains("It cannot be published yet");
        assertThat(page.locator("svg.drawing").count()).isEqualTo(2);
        tabToButton("Copy: Beat 1");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/score/"));
        page.waitForSelector("#beat-b2");
        tabToButton("Mirror: Beat 2");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("#FULL-b2").inputValue().contains("hand.L hold samir waist.R"));
        tabToButton("Earlier: Beat 2");
        page.keyboard().press("Enter");
        page.waitForCondition(
                () -> page.locator("section.beat").first().getAttribute("id").equals("beat-b2"));
        assertThat(kept().beats()).extracting(Beat::id).containsExactly("b2", "b1");
        tabToButton("Take away: Beat 1");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('The beat is taken away')");
        assertThat(page.locator("#beat-b2").count()).isZero();
        page.keyboard().press("u");
        page.waitForSelector("#beat-b2");
        assertThat(kept().beats()).hasSize(2);
        page.navigate("/script/" + door.script().id() + "/scene/" + own());
        assertThat(page.locator(".scene-acts").textContent()).contains("Choreography, 2 beats");
    }

    @Test
    void a_line_that_says_something_else_is_refused_at_its_word_and_nothing_typed_is_lost() {
        page.navigate(path());
        page.locator("#story-new").fill("They argue.");
        page.locator("#FULL-new").fill("jolana look samir 2\njolana hold samir elbow.L 2\nnobody look");
        page.locator("#ALT_B-new").fill("samir hold jolana hand.L 2 3");
        page.locator("#story-new").press("Enter");
        page.waitForSelector("[role=alert]");
        assertThat(main())
                .contains(
                        "3 lines say something else than a move",
                        "line 2, column 19, \u201celbow.L\u201d: nothing is called so")
                .contains("Did you mean: forearm.L")
                .contains("line 3, column 1, \u201cnobody\u201d: a line begins with who does it")
                .contains("line 1, column 28, \u201c3\u201d: that is said already");
        assertThat(kept()).isEqualTo(Score.none(own()));
        assertThat(page.locator("#story-b1").inputValue()).isEqualTo("They argue.");
        assertThat(page.locator("#FULL-b1").getAttribute("aria-invalid")).isEqualTo("true");
        page.locator("#FULL-b1").fill("jolana look samir 2\njolana hold samir forearm.L 2");
        page.locator("#ALT_B-b1").fill("samir hold jolana hand.L 2");
        page.locator("#FULL-b1").press("Control+Enter");
        saved();
        assertThat(kept().moves()).hasSize(3);
    }

    @Test
    void an_old_page_changes_nothing_and_keeps_what_was_typed() {
        page.navigate(path());
        Page old = page.context().newPage();
        old.navigate(path());
        page.locator("#FULL-new").fill("jolana look samir 2");
        page.locator("#FULL-new").press("Control+Enter");
        saved();
        old.locator("#FULL-new").fill("samir look jolana 9");
        old.locator("#FULL-new").press("Control+Enter");
        old.waitForSelector("[role=alert]");
        assertThat(old.locator("[role=alert]").textContent()).contains("Somebody changed this choreography");
        assertThat(old.locator("#FULL-b1, #FULL-b2").first().inputValue()).contains("samir look jolana 9");
        assertThat(kept().moves())
                .singleElement()
                .satisfies(it -> assertThat(it.counts()).contains(2));
        old.locator("#FULL-b1, #FULL-b2").first().press("Control+Enter");
        old.waitForSelector(".said");
        assertThat(kept().moves())
                .singleElement()
                .satisfies(it -> assertThat(it.counts()).contains(9));
    }

    @Test
    void a_plain_form_does_without_javascript() throws Exception {
        String holder = door.holder();
        Stranger.Answer shown = door.stranger.get(path(), holder);
        assertThat(shown.status()).isEqualTo(200);
        String sent = "_csrf=" + shown.secret() + "&act=" + hidden(shown, "act") + "&basis=" + hidden(shown, "basis")
                + "&names=" + hidden(shown, "names");
        String typed = "&do=save&story-new=They+wait.&FULL-new=samir+look+2%0D%0Ajolana+look+samir+4&ALT_B-new=";
        assertThat(door.stranger.post(path(), sent + typed, holder).status()).isEqualTo(303);
        assertThat(kept().moves()).hasSize(2);
        assertThat(door.stranger.post(path(), sent + typed, holder).status())
                .as("sent twice it counts once")
                .isEqualTo(303);
        assertThat(kept().beats()).hasSize(1);
        String again = sent.replaceAll("act=[0-9a-f]{32}", "act=" + "a1".repeat(16));
        assertThat(door.stranger
                        .post(path(), again + "&beat=b1&beat=b1", holder)
                        .status())
                .isEqualTo(400);
        assertThat(door.stranger
                        .post(path(), again + "&beat=b1&do=away:b7", holder)
                        .status())
                .isEqualTo(400);
        assertThat(door.stranger
                        .post(path(), again.replaceAll("names=[0-9a-f]*", "names=") + typed, holder)
                        .status())
                .as("the words people are called by changed")
                .isEqualTo(409);
        assertThat(kept().beats()).hasSize(1);
    }

    private static String hidden(Stranger.Answer page, String name) {
        java.util.regex.Matcher found = java.util.regex.Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]+)\"")
                .matcher(page.body());
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    /** Twelve moves, each with everything it needs, in three beats with their plan B; printed and not asserted. */
    @Test
    void twelve_moves_are_typed_by_keyboard_alone() {
        List<String> moves = List.of(
                "samir approach jolana 4",
                "samir hand.R hold jolana hand.L L1 4",
                "jolana hand.R rest samir shoulder.L L1 4",
                "samir brow.C rest jolana brow.C L1 8",
                "jolana hand.both hold samir waist.both L1 4",
                "samir hand.L cup jolana cheek.R L1 4",
                "samir mouth-line kiss-closed jolana mouth-line L1 6",
                "jolana hand.R stroke samir upper-back.R L1 8",
                "samir hand.R comb jolana crown L1 4",
                "jolana brow.C rest samir shoulder.R L1 8",
                "samir look jolana 4",
                "jolana withdraw samir 4");
        page.navigate(path());
        long start = System.nanoTime();
        int keys = 0;
        for (int beat = 0; beat < 3; beat++) {
            String full = String.join("\n", moves.subList(beat * 4, beat * 4 + 4));
            tabToField("story-new");
            for (String field : List.of("Beat " + (beat + 1), full, "samir look jolana 8")) {
                page.keyboard().type(field);
                page.keyboard().press("Tab");
                keys += field.length() + 1;
            }
            page.keyboard().press("Control+Enter");
            keys++;
            page.waitForSelector("#beat-b" + (beat + 1));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(kept().beats()).hasSize(3);
        assertThat(kept().moves()).hasSize(15);
        System.out.println("twelve moves with three plans B: " + keys + " keys, " + keys * 60 / 240
                + " s at 240 keys a minute, of which the program takes " + millis + " ms typed without a pause");
    }

    private PublishedScore published() {
        return door.production().production().scores().published(door.script().id(), own());
    }

    private void writes(String full) {
        page.locator("#FULL-b1, #FULL-new").first().fill(full);
        page.locator("#ALT_B-b1, #ALT_B-new").first().fill("samir look 2");
        page.locator("#FULL-b1, #FULL-new").first().press("Control+Enter");
        saved();
    }

    @Test
    void a_version_is_published_given_to_a_stand_in_and_taken_back_by_keyboard_alone() {
        page.navigate(path());
        assertThat(main()).contains("Nothing is published yet");
        writes("samir look jolana 4");
        tabToButton("Publish as version 1");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('It is published')");
        assertThat(published().called().values()).containsExactlyInAnyOrder("MARA", "TOM");
        assertThat(main()).contains("Version 1, published", "Confirmed by 0 of 2", "not confirmed yet");
        assertThat(page.locator("button:has-text('Publish as')").count())
                .as("it is as it is written")
                .isZero();
        assertThat(violations()).isEmpty();
        page.navigate(path() + "/sheet");
        assertThat(main()).contains("As published", "Not everybody in it confirmed it");
        page.navigate("/record/" + door.production().id() + "/plan");
        assertThat(main()).contains("Choreographies", "Version 1");
        assertThat(violations()).isEmpty();
        page.locator("button[aria-label^='Take it back']").click();
        page.waitForSelector(".said:has-text('Nothing of it is published')");
        assertThat(main()).doesNotContain("Version 1");
        page.keyboard().press("u");
        page.waitForSelector("text=Version 1");
        page.navigate(path());
        writes("samir look jolana 6");
        assertThat(main()).contains("What is written now is not what version 1 says", "Publish as version 2");
        page.locator("summary:has-text('in another')").click();
        page.locator("select[name=who]").selectOption("Ida Berg");
        page.locator("select[name=of]").selectOption("Samir Cohen");
        tabToButton("Give it to them");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('theirs too')");
        assertThat(main()).contains("Ida Berg in the place of Samir Cohen", "Confirmed by 0 of 3");
        page.setViewportSize(320, 640);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        assertThat(violations()).isEmpty();
        tabToButton("Theirs no longer: Ida Berg");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('no longer')");
        tabToButton("Take version 1 back");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('Nothing of it is published')");
        assertThat(published().anything()).isFalse();
        page.keyboard().press("u");
        page.waitForCondition(() -> published().anything());
    }

    @Test
    void an_old_page_publishes_nothing_and_nobody_is_given_nothing() {
        page.navigate(path());
        writes("samir look jolana 4");
        Page old = page.context().newPage();
        old.navigate(path());
        writes("samir look jolana 6");
        old.locator("button:has-text('Publish as')").click();
        old.waitForSelector("[role=alert]");
        assertThat(old.locator("[role=alert]").textContent()).contains("Look at it as it stands");
        assertThat(published().anything()).isFalse();
        old.locator("button:has-text('Publish as')").click();
        old.waitForSelector(".said");
        old.locator("summary:has-text('in another')").click();
        old.locator("button:has-text('Give it to them')").click();
        old.waitForSelector("[role=alert]");
        assertThat(old.locator("[role=alert]").textContent()).contains("Choose who is to have it");
    }

    @Test
    void the_rehearsal_sheet_says_what_is_done_and_nothing_of_what_anybody_agreed_to() {
        page.navigate(path());
        page.locator("#FULL-new").fill("jolana hand.R hold samir waist.L L1 2");
        page.locator("#FULL-new").press("Control+Enter");
        saved();
        page.navigate(path() + "/sheet");
        assertThat(main())
                .contains("Jolana Haddad holds Samir Cohen", "on Samir Cohen's left waist", "Not set yet.")
                .doesNotContain("rider", "boundary", "does not fit");
        assertThat(violations()).isEmpty();
    }

    @Test
    void axe_finds_nothing_and_nothing_is_wider_than_a_phone() {
        page.navigate(path());
        page.locator("#FULL-new").fill("jolana hand.R hold samir waist.L L1 40 samir.upper-back=E7/E4\nsamir hold");
        page.locator("#FULL-new").press("Control+Enter");
        saved();
        for (String look : List.of(path(), path() + "/sheet")) {
            page.navigate(look);
            page.setViewportSize(1440, 900);
            assertThat(violations()).as(look).isEmpty();
            page.setViewportSize(320, 640);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(look)
                    .isLessThanOrEqualTo(320);
        }
        page.navigate(path());
        page.locator("#FULL-b1").fill("nobody");
        page.locator("#FULL-b1").press("Control+Enter");
        page.waitForSelector("[role=alert]");
        assertThat(violations()).isEmpty();
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
