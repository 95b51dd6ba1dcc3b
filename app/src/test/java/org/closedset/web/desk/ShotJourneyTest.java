package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.production.PublishedScore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator writes the shots of a scene beside its beats, and publishes none that shows more than may be seen. */
final class ShotJourneyTest {
    private static final String CAST = """
            Name,Role,Character
            Samir Cohen,Actor,MARA
            Jolana Haddad,Actor,TOM
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

    private PublishedScore published() {
        return door.production().production().scores().published(door.script().id(), own());
    }

    private void tabTo(String what) {
        for (int i = 0; i < 150 && !(boolean) page.evaluate(what); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(what)).as(what).isTrue();
    }

    private void types(String id, String text) {
        tabTo("() => document.activeElement.id === '" + id + "'");
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private void accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    @Test
    void shots_are_typed_read_out_refused_with_their_reason_and_published_by_keyboard_alone() {
        page.navigate(
                "/record/" + door.production().id() + "/script/" + door.script().id() + "/score/" + own());
        assertThat(main()).contains("Whatever is not said to be in frame is out", "Nobody of camera reads these");
        types("FULL-new", "samir look jolana 4");
        types("ALT_B-new", "samir look 2");
        types("shots-text", "shot 7A cloze 1\nwide samir.head");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("#wrong-shots");
        assertThat(page.locator("#wrong-shots").textContent())
                .contains("line 1, column 9", "cloze", "nothing is called so here");
        assertThat(page.locator("#FULL-b1").inputValue())
                .as("nothing that was typed is lost")
                .isEqualTo("samir look jolana 4");
        assertThat(kept().beats()).as("and nothing is kept by half").isEmpty();
        accessible();
        types(
                "shots-text",
                "shot 7A cu long-lens 1\nwide samir.head samir.chest=E5\nvertical samir.head\nout limb jolana.torso");
        page.keyboard().press("Control+Enter");
        page.waitForSelector(".said");
        assertThat(kept().shots()).extracting(Shot::name).containsExactly("7A");
        assertThat(main())
                .contains("It cannot be published yet")
                .contains(
                        "Samir Cohen, chest, breast: in frame as \u201cseen from the front, above the waist\u201d, which is"
                                + " more than the moves let the picture see. (shot 7A, as shot)")
                .contains("Jolana Haddad: everything", "cannot be published");
        assertThat(page.locator("button:has-text('Publish as')").count()).isZero();
        accessible();
        types("shots-text", "shot 7A cu long-lens 1\nwide samir.head\nvertical samir.head\nout limb jolana.torso");
        page.keyboard().press("Control+Enter");
        page.waitForSelector("text=no shot shows more than may be seen");
        tabTo("() => document.activeElement.textContent.trim() === 'Publish as version 1'");
        page.keyboard().press("Enter");
        page.waitForSelector(".said:has-text('It is published')");
        assertThat(published().score().shots()).isEqualTo(kept().shots());
        assertThat(page.locator("#shots-text").inputValue())
                .isEqualTo("shot 7A cu long-lens 1\nwide samir.head\nvertical samir.head\nout limb jolana.torso");
    }
}
