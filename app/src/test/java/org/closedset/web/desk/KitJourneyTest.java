package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayFitting;
import org.closedset.actions.ScoreWay;
import org.closedset.actions.Told;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.people.Own;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator reads what a scene calls for and what people say, and writes down what was settled, by the keyboard. */
final class KitJourneyTest {
    private static final String CAST = """
            Name,Role,Character
            Samir Cohen,Actor,MARA
            Jolana Haddad,Actor,TOM
            """;

    private final Hand hand =
            new Hand(Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC), new SecureRandom());
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

    private PersonId id(String name) {
        return new PersonId(door.person(name));
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

    private String score() {
        return "/record/" + door.production().id() + "/script/" + door.script().id() + "/score/" + own();
    }

    private ScoreWay scene() {
        return new ScoreWay(door.production(), hand, door.script().id(), own());
    }

    private void accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    private void tabTo(String there) {
        for (int i = 0; i < 90 && !(boolean) page.evaluate(there); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there)).as(there).isTrue();
    }

    private void press(String name) {
        tabTo("() => document.activeElement.textContent.trim().startsWith('" + name + "')");
        page.keyboard().press("Enter");
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private void says(String name, Fitting fitting) {
        Own before = door.production()
                .production()
                .people()
                .person(id(name))
                .orElseThrow()
                .own();
        Told told =
                new SayFitting(hand).said(door.production(), hand.newForm(Basis.ofFitting(before)), id(name), fitting);
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void what_a_scene_calls_for_is_read_and_what_is_settled_is_written_down_and_taken_back() {
        says(
                "Samir Cohen",
                new Fitting(
                        Map.of(Fitting.Field.TOP, "38 B"),
                        Set.of(Irritant.ADHESIVE),
                        Optional.of(Fitting.SkinTest.WISHED)));
        page.navigate(score() + "/kit");
        assertThat(main()).contains("Write the choreography first");
        accessible();
        Map<String, PersonId> names = Map.of("samir", id("Samir Cohen"), "jolana", id("Jolana Haddad"));
        scene().write(names, "samir look jolana 4 jolana.chest=E2/E0\nsamir hip-align jolana L2 2", "samir look 2");
        page.navigate(score());
        press("Garments and kit");
        page.waitForURL(url -> url.endsWith("/kit"));
        assertThat(main())
                .contains("Costume reads it once the choreography is published", "38 B", "to be tried")
                .contains("Samir Cohen:", "does not tolerate what these hold as a rule: nipple cover", "Instead: ")
                .contains("To be named: a garment on each of them.", "one barrier that both share")
                .contains("Once the choreography is published, what is settled");
        accessible();
        scene().write(names, "samir look jolana 4", "samir look 2");
        scene().publish("1", "MARA");
        page.navigate(score() + "/kit");
        assertThat(main()).contains("Nobody of costume has a turn in this scene", "not settled");
        press("Samir Cohen");
        tabTo("() => document.activeElement.value === 'G24'");
        page.keyboard().press("Space");
        tabTo("() => document.activeElement.id.startsWith('line-')");
        page.keyboard().type("sits well");
        press("Keep it");
        page.waitForSelector(".said");
        assertThat(scene().published().settled(id("Samir Cohen")))
                .contains(new Settled(Set.of(Garment.OWN_GARMENT), "sits well"));
        assertThat(main()).contains("own garment sits well");
        accessible();
        press("Samir Cohen");
        press("It is open again");
        page.waitForSelector(".said:has-text('open again')");
        assertThat(scene().published().settled(id("Samir Cohen"))).isEmpty();
        page.keyboard().press("u");
        page.waitForSelector("main :text('own garment sits well')");
        assertThat(scene().published().settled(id("Samir Cohen"))).isPresent();
    }

    @Test
    void the_kit_of_all_scenes_is_on_one_page_and_in_a_file_that_names_nobody() throws IOException {
        page.navigate("/record/" + door.production().id() + "/kit");
        assertThat(main()).contains("No choreography is written yet");
        scene().write(
                        Map.of("samir", id("Samir Cohen"), "jolana", id("Jolana Haddad")),
                        "samir look jolana 4",
                        "samir look 2");
        page.reload();
        assertThat(main()).contains("not yet, it is not published", "robe");
        accessible();
        assertThat(file()).as("what is not published is in no file").hasLineCount(1);
        scene().publish("1", "MARA");
        page.reload();
        assertThat(file()).contains("robe", "silicone pad").doesNotContain("Samir", "MARA");
    }

    private String file() throws IOException {
        Download file = page.waitForDownload(() -> press("Download as CSV"));
        return Files.readString(file.path());
    }
}
