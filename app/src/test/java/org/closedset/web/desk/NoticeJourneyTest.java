package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Set;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A content notice: written at the desk, read on a phone, and a quiet no that the coordinator alone sees. */
final class NoticeJourneyTest {
    private static final String CAST = """
            Name,Role,Character
            Samir Cohen,Actor,MARA
            Vera Tanaka,Boom operator,
            Una Haddad,Editor,
            Oona Nwosu,1st AD,
            """;

    private OpenDoor door;
    private Page desk;
    private Page phone;

    @BeforeEach
    void opens() throws Exception {
        door = OpenDoor.at(port -> Door.toTheDemo(), SocketFactory.getDefault(), CAST);
        String address = "http://127.0.0.1:" + door.server.port();
        desk = TestDesk.get().phone(address);
        desk.setViewportSize(1440, 900);
        desk.navigate(door.wayIn());
        desk.waitForURL(url -> url.endsWith("/"));
        phone = TestDesk.get().phone(address);
        phone.setViewportSize(390, 844);
        phone.navigate("/in");
        phone.locator("select").selectOption(new SelectOption().setValue(door.person("Vera Tanaka")));
        Comings.press(phone, "Go in");
        phone.waitForURL(url -> url.endsWith("/mine"));
    }

    @AfterEach
    void ends() {
        desk.context().close();
        phone.context().close();
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

    private String path() {
        return "/script/" + door.script().id() + "/notice/" + own();
    }

    private Set<Nearness> away() {
        return door.production()
                .production()
                .people()
                .person(new PersonId(door.person("Vera Tanaka")))
                .flatMap(it -> Noticed.in(it.own().noticed(), door.script().id(), own()))
                .map(Noticed::away)
                .orElse(Set.of());
    }

    private static void accessible(Page page, int width) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
        page.setViewportSize(width, 900);
    }

    private static void press(Page page, String name) {
        String there = "name => document.activeElement.textContent.trim() === name";
        for (int i = 0; i < 150 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private void written(String line) {
        desk.navigate(path());
        desk.locator("input[name=seen][value=kiss]").check();
        desk.locator("#line").fill(line);
        desk.getByLabel("On set: Vera Tanaka").check();
        desk.getByLabel("Sees or hears it later: Vera Tanaka").check();
        press(desk, "Keep it");
        desk.waitForSelector(".said");
    }

    @Test
    void it_is_written_at_the_desk_read_on_a_phone_and_a_quiet_no_reaches_the_coordinator_alone() {
        desk.navigate("/script/" + door.script().id() + "/scene/" + own());
        press(desk, "Write the content notice");
        desk.waitForURL(url -> url.contains("/notice/"));
        assertThat(Comings.main(desk))
                .contains("No passage of this scene is confirmed yet", "Vera Tanaka", "Una Haddad", "Oona Nwosu")
                .doesNotContain("Samir Cohen");
        accessible(desk, 1440);
        press(desk, "Keep it");
        desk.waitForSelector(".notice.stop");
        assertThat(Comings.main(desk)).contains("A notice says something");
        assertThat(Comings.main(phone)).doesNotContain("Content notices");
        written("It is acted.");
        assertThat(Comings.main(desk)).contains("1 person reads it", "has not come in yet");
        phone.navigate("/mine");
        assertThat(Comings.main(phone)).contains("Content notices");
        phone.navigate("/mine/notices");
        assertThat(Comings.main(phone))
                .contains("kiss", "It is acted.", "You work where it is played.", "Signe Aalto alone sees it");
        accessible(phone, 390);
        press(phone, "I would rather not be there");
        phone.waitForSelector(".said");
        assertThat(Comings.main(phone))
                .contains("You said you would rather not be there. Signe Aalto alone sees that.");
        accessible(phone, 390);
        assertThat(away()).containsExactly(Nearness.ON_SET);
        desk.navigate(path());
        assertThat(Comings.main(desk)).contains("Would rather not be on set.");
        accessible(desk, 1440);
        press(phone, "Take it back: I can be there");
        phone.waitForSelector(
                ".notice",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(away()).isEmpty();
        desk.navigate(path());
        assertThat(Comings.main(desk)).contains("has read it").doesNotContain("Would rather not");
    }

    @Test
    void once_it_says_something_else_it_is_read_anew_and_the_no_stands() {
        written("One.");
        phone.navigate("/mine/notices");
        press(phone, "I would rather not see or hear it");
        phone.waitForSelector(".said");
        assertThat(phone.locator("button:text-is('I have read it')").count()).isZero();
        written("Two.");
        phone.navigate("/mine");
        phone.getByText("Look at it").click();
        phone.waitForURL(url -> url.endsWith("/mine/notices"));
        assertThat(Comings.main(phone)).contains("Two.", "You said you would rather not see or hear it later.");
        press(phone, "I have read it");
        phone.waitForSelector(".said");
        assertThat(away()).containsExactly(Nearness.AFTERWARDS);
        phone.navigate("/mine/record");
        assertThat(Comings.main(phone))
                .contains(
                        "You are named in the content notice of scene",
                        "You would rather not see or hear scene",
                        "You read the content notice of scene");
    }

    @Test
    void taken_away_it_is_read_by_nobody_and_undone_it_is_back_with_what_was_said() {
        written("One.");
        phone.navigate("/mine/notices");
        press(phone, "I would rather not be there");
        phone.waitForSelector(".said");
        desk.navigate(path());
        press(desk, "Take it away");
        desk.waitForSelector(".said");
        phone.navigate("/mine/notices");
        assertThat(Comings.main(phone)).contains("There is no content notice for you right now.");
        desk.locator(".said button").click();
        desk.waitForCondition(() -> desk.locator("#line").inputValue().equals("One."));
        phone.navigate("/mine/notices");
        assertThat(Comings.main(phone)).contains("One.", "You said you would rather not be there.");
    }
}
