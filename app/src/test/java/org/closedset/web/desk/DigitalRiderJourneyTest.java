package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.Summary;
import org.closedset.riders.Matter;
import org.closedset.riders.RiderRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Riders of a likeness and of a voice are drafted and written at the desk. */
final class DigitalRiderJourneyTest {
    private OpenDoor door;
    private Page page;

    @BeforeEach
    void opens() throws Exception {
        door = OpenDoor.at(port -> Door.thisMachine(), SocketFactory.getDefault(), """
                Name,Role,Character
                Samir Cohen,Actor,MARA
                Jolana Haddad,Actor,TOM
                """);
        page = TestDesk.get().phone("http://127.0.0.1:" + door.server.port());
        page.setViewportSize(1440, 900);
        page.navigate(door.wayIn());
        page.waitForURL(url -> url.endsWith("/"));
        confirms();
        page.navigate(person());
        page.locator("form[action$='/age'] button").first().click();
        page.waitForSelector(".said");
    }

    @AfterEach
    void ends() {
        page.context().close();
        door.close();
    }

    /** A passage of the first scene, with the keys of its page. */
    private void confirms() {
        String own = door.script()
                .standing()
                .orElseThrow()
                .breakdown()
                .scenes()
                .getFirst()
                .scene()
                .id()
                .own();
        page.navigate("/script/" + door.script().id() + "/scene/" + own);
        page.locator("button[data-key=c]").first().click();
        page.waitForCondition(this::confirmed);
    }

    private boolean confirmed() {
        Review review = door.script().standing().orElseThrow().review().confirmed();
        return review.breakdown().scenes().stream()
                .anyMatch(it -> !Summary.standing(review, it).isEmpty());
    }

    private String person() {
        return "/record/" + door.production().id() + "/person/" + door.person("Samir Cohen");
    }

    private String main() {
        return page.locator("main").textContent();
    }

    private RiderRecord only() {
        return door.production()
                .production()
                .riders()
                .byId()
                .values()
                .iterator()
                .next();
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

    private void presses(String button) {
        page.evaluate("document.body.dataset.before = 'yes'");
        page.locator("button:has-text('" + button + "')").first().focus();
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.body && !document.body.dataset.before");
        page.waitForSelector(".said, .notice.stop");
    }

    @Test
    void a_likeness_is_drafted_with_what_is_made_of_them_and_written_anew() {
        page.navigate(person() + "/riders");
        page.locator("input[name=scene]").first().check();
        page.locator("input[value=made]").check();
        presses("Draft it");
        assertThat(main()).contains("say what is made, and from what");
        assertThat(page.locator("input[name=scene]").first().isChecked())
                .as("nothing is lost")
                .isTrue();
        page.locator("input[name=made][value=face]").check();
        page.locator("input[name=source][value=scan]").check();
        accessible();
        presses("Draft it");
        assertThat(main()).contains("A likeness made by a machine", "When the work is delivered");
        accessible();
        Matter.Replica made = (Matter.Replica) only().sheet().matter();
        assertThat(made.altered()).isEmpty();
        assertThat(made.uses()).anyMatch(it -> it.open()).anyMatch(it -> !it.open());
        page.locator("input[name=made][value=altered-nudity]").check();
        presses("Keep this draft");
        assertThat(main()).contains("needs at least one line");
        page.locator("input[name=made][value=altered-nudity]").uncheck();
        page.locator("input[name=made][value=voice]").check();
        presses("Keep this draft");
        Matter.Replica kept = (Matter.Replica) only().sheet().matter();
        assertThat(kept.likeness().made()).hasSize(2);
        assertThat(kept.uses()).as("what was barred by name, and in which cut").isEqualTo(made.uses());
        page.getByText("What it may be used for").click();
        assertThat(page.locator("select[name=use-U28]").inputValue()).isEqualTo("BARRED");
        assertThat(page.locator("select[name=use-U01]").count()).isZero();
    }

    @Test
    void a_voice_is_drafted_with_what_is_heard() {
        page.navigate(person() + "/riders");
        page.locator("input[name=scene]").first().check();
        page.locator("input[value=spoken]").check();
        page.getByText("A voice", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("input[name=sounds][value=breath]").check();
        page.locator("#counts").fill("12");
        presses("Draft it");
        assertThat(main()).contains("breath", "12");
        page.locator("#counts-v1").fill("6");
        presses("Keep this draft");
        assertThat(((Matter.Voice) only().sheet().matter()).heard().getFirst().counts())
                .isEqualTo(6);
        accessible();
    }
}
