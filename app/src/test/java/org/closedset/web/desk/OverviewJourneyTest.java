package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.actions.AskFor;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.ScoreWay;
import org.closedset.actions.Told;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever coordinates reads in one place how far each scene is, and goes from there to what is left to do. */
final class OverviewJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Oona Nwosu,Director,,
            """;
    private static final List<Ask> BEATS = List.of(
            new Ask("They meet.", List.of(new Want.Done("MARA", Action.LOOK, Optional.of("TOM"), Optional.empty()))));

    private final Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());

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

    private PersonId who(String name) {
        return door.production().production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String first() {
        return page.locator("main tbody tr").first().textContent();
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

    @Test
    void what_is_asked_written_published_and_confirmed_stands_beside_its_scene() {
        page.navigate("/record/" + door.production().id());
        page.locator("nav").getByText("Scenes").click();
        page.waitForURL(url -> url.endsWith("/scenes"));
        assertThat(page.locator("main").textContent()).contains("Where each scene stands");
        assertThat(first()).contains("KITCHEN").doesNotContain("beat", "version", "written");
        accessible();
        Told asked = new AskFor(hand)
                .written(
                        door.production(),
                        hand.newForm(Basis.ofAsked(List.of())),
                        who("Oona Nwosu"),
                        door.script().id(),
                        own(),
                        BEATS);
        assertThat(asked).isInstanceOf(Told.Done.class);
        ScoreWay scene = new ScoreWay(door.production(), hand, door.script().id(), own());
        Map<String, PersonId> words = Map.of("samir", who("Samir Cohen"), "jolana", who("Jolana Haddad"));
        scene.write(words, "samir look jolana 4", "samir look 2");
        page.reload();
        assertThat(first()).contains("○ 1 beat", "○ written");
        scene.publish("1", "MARA");
        page.reload();
        assertThat(first()).contains("✓ answered", "○ version 1, confirmed by 0 of 2");
        accessible();
        scene.write(words, "samir look jolana 6", "samir look 2");
        page.reload();
        assertThat(first()).contains("written otherwise since");
        page.getByText("written otherwise since").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/score/" + own()));
    }
}
