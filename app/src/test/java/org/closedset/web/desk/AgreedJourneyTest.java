package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.actions.Hand;
import org.closedset.actions.ScoreWay;
import org.closedset.choreography.Aloud;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever coordinates enters what was agreed aloud on the set, move by move. */
final class AgreedJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
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

    private String score() {
        return "/record/" + door.production().id() + "/script/" + door.script().id() + "/score/" + own();
    }

    private PersonId who(String name) {
        return door.production().production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private void accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    private void tabTo(String what) {
        for (int i = 0; i < 100 && !(boolean) page.evaluate(what); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(what)).as(what).isTrue();
    }

    @Test
    void fewer_counts_and_left_out_are_entered_by_the_keyboard_and_taken_back_by_one_key() {
        page.navigate(score() + "/agreed");
        assertThat(main()).contains("Nothing is published of this scene");
        accessible();
        ScoreWay scene = new ScoreWay(
                door.production(),
                new Hand(Clock.systemUTC(), new SecureRandom()),
                door.script().id(),
                own());
        scene.write(
                Map.of("samir", who("Samir Cohen"), "jolana", who("Jolana Haddad")),
                "samir look jolana 4\njolana approach 2",
                "samir look 2");
        scene.publish("1", "MARA");
        page.navigate(score());
        tabTo("() => document.activeElement.textContent.trim() === 'Agreed aloud on set'");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/agreed"));
        assertThat(main()).contains("Samir Cohen looks at Jolana Haddad", "Jolana Haddad", "Plan B");
        accessible();
        tabTo("() => document.activeElement.id === 'way-b1-FULL-m1'");
        page.keyboard().type("For 2");
        tabTo("() => document.activeElement.id === 'way-b1-FULL-m2'");
        page.keyboard().type("Left");
        tabTo("() => document.activeElement.textContent.trim() === 'Enter it'");
        page.keyboard().press("Enter");
        page.waitForSelector(".said");
        assertThat(scene.published().aloud())
                .extracting(Aloud::way)
                .containsExactly(new Aloud.Way.Fewer(2), new Aloud.Way.LeftOut());
        assertThat(main()).contains("Samir Cohen: has not said anything yet", "Jolana Haddad: has not said");
        assertThat(page.locator("#way-b1-FULL-m1").inputValue()).isEqualTo("2");
        accessible();
        page.navigate(score() + "/agreed");
        page.locator("#way-b1-FULL-m2").selectOption("");
        page.locator("button.main").click();
        page.waitForSelector(".said");
        page.keyboard().press("u");
        page.waitForFunction("() => document.querySelector('#way-b1-FULL-m2').value === 'left'");
        assertThat(scene.published().aloud()).as("as it was entered before").hasSize(2);
        page.navigate(score());
        assertThat(main()).contains("2 people have not said that it was so");
    }
}
