package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.actions.AskFor;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever coordinates reads what is asked for in a scene beside what those it is asked of have opened. */
final class DeskAsksTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Oona Nwosu,Director,,
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

    private void asks(Ask... beats) {
        Person director =
                door.production().production().people().with(Role.DIRECTOR).getFirst();
        Hand hand = new Hand(java.time.Clock.systemUTC(), new SecureRandom());
        Told told = new AskFor(hand)
                .written(
                        door.production(),
                        hand.newForm(Basis.ofAsked(List.of())),
                        director.id(),
                        door.script().id(),
                        own(),
                        List.of(beats));
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private String main() {
        return page.locator("main").textContent();
    }

    @Test
    void each_ask_is_read_beside_the_boundary_of_whoever_plays_it() {
        String scene = "/script/" + door.script().id() + "/scene/" + own();
        page.navigate(scene);
        page.getByText("Asked for").click();
        page.waitForURL(url -> url.contains("/asks/"));
        assertThat(main()).contains("Nothing is asked for in this scene");
        asks(new Ask(
                "They find each other.",
                List.of(
                        new Want.Done("MARA", Action.HOLD, Optional.of("TOM"), Optional.of(Zone.SHOULDER)),
                        new Want.Done("MARA", Action.LOOK, Optional.of("TOM"), Optional.empty()),
                        new Want.Done("MARA", Action.HOLD, Optional.of("TOM"), Optional.empty()),
                        new Want.Done("WREN", Action.HOLD, Optional.of("TOM"), Optional.of(Zone.HAND)),
                        new Want.Seen("TOM", Zone.MID_BACK, PictureExposure.E4))));
        page.navigate("/script/" + door.script().id() + "/asks/" + own());
        assertThat(main())
                .contains(
                        "They find each other.",
                        "Samir Cohen with Jolana Haddad",
                        "MARA holds TOM: shoulder",
                        "not known yet")
                .contains(
                        "Nobody plays WREN yet",
                        "with whom, where or with what is not said",
                        "inside what they opened",
                        "What the room sees while it is filmed")
                .doesNotContain("rider");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.navigate(scene);
        assertThat(page.locator(".scene-acts").textContent()).contains("Asked for, 1 beat");
    }
}
