package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.closedset.ClosedSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who works a closed scene: named, drawn for everybody at once and published at the desk, by the keyboard. */
final class RotaJourneyTest {
    private static final String CAST = """
            Name,Role,Character
            Samir Cohen,Actor,MARA
            Vera Tanaka,Boom operator,
            Odile Duarte,Sound mixer,
            Oona Nwosu,1st AD,
            """;

    private OpenDoor door;
    private Page desk;

    @BeforeEach
    void opens() throws Exception {
        door = OpenDoor.at(port -> Door.toTheDemo(), SocketFactory.getDefault(), CAST);
        desk = TestDesk.get().phone("http://127.0.0.1:" + door.server.port());
        desk.setViewportSize(1440, 900);
        desk.navigate(door.wayIn());
        desk.waitForURL(url -> url.endsWith("/"));
    }

    @AfterEach
    void ends() {
        desk.context().close();
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

    private ClosedSet set() {
        return door.production().production().sets().of(door.script().id(), own());
    }

    private void press(String name) {
        String there = "name => document.activeElement.textContent.trim() === name";
        for (int i = 0; i < 150 && !(boolean) desk.evaluate(there, name); i++) {
            desk.keyboard().press("Tab");
        }
        assertThat((boolean) desk.evaluate(there, name)).as(name).isTrue();
        desk.keyboard().press("Enter");
        desk.waitForLoadState();
    }

    private void accessible() {
        assertThat(new AxeBuilder(desk).analyze().getViolations()).isEmpty();
        desk.setViewportSize(320, 640);
        assertThat((int) desk.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        desk.setViewportSize(1440, 900);
    }

    private String turns(String name) throws IOException {
        return door.stranger.get("/mine/turns", door.somebody(name)).body();
    }

    @Test
    void functions_are_named_by_two_drawn_for_all_at_once_and_published() throws IOException {
        desk.navigate("/script/" + door.script().id() + "/scene/" + own());
        press("Who works it");
        desk.waitForURL(url -> url.contains("/rota/"));
        accessible();
        desk.locator("#job-0").fill("Boom operator");
        press("Keep functions and set-ups");
        desk.waitForSelector(".notice.stop");
        assertThat(desk.locator("#job-0").inputValue()).as("nothing is lost").isEqualTo("Boom operator");
        desk.locator("details").first().locator("summary").click();
        desk.locator("fieldset").first().getByLabel("Vera Tanaka").check();
        desk.locator("#setup-0").fill("Wide");
        press("Keep functions and set-ups");
        desk.waitForSelector(".said");
        assertThat(Comings.main(desk)).contains("One person alone is named for: Boom operator", "Draw for everybody");
        assertThat(set().rota().setUps().getFirst().needs()).containsExactly("Boom operator");
        desk.locator("details").first().locator("summary").click();
        desk.locator("fieldset").first().getByLabel("Odile Duarte").check();
        press("Keep functions and set-ups");
        desk.waitForSelector(".said");
        assertThat(Comings.main(desk)).doesNotContain("One person alone");
        press("Draw it");
        desk.waitForSelector("table");
        assertThat(set().rota().drawn()).hasSize(1);
        accessible();
        press("Publish it");
        desk.waitForSelector(".said:has-text('Published')");
        assertThat(Comings.main(desk)).contains("It is published as it is drawn.");
        assertThat(set().given()).isPresent();
        assertThat(turns("Oona Nwosu"))
                .as("not before it is published")
                .contains("No turn in a closed scene is published for you right now.");
    }
}
