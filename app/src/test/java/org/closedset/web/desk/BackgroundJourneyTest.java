package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Hand;
import org.closedset.background.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scene's background: written, placed and asked at the desk by the keyboard, answered on a phone, and read by the first AD. */
final class BackgroundJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Mia Berg,Actor,30 DANCERS,Background
            Leo Sand,Actor,30 DANCERS,Background
            Samir Cohen,Actor,MARA,Principal
            Oona Nwosu,1st AD,,
            Pavel Jansen,Director,,
            """;
    private static final String GROUPS = """
            By the bar
            do: Dance slowly in pairs
            see: An acted kiss

            By the door
            hear: Music
            """;

    private final MovingClock clock = new MovingClock(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private OpenDoor door;
    private Page desk;
    private Page phone;

    @BeforeEach
    void opens() throws Exception {
        door = OpenDoor.by(clock, CAST);
        new FixPublications(new Hand(clock, new SecureRandom()))
                .of(
                        door.production(),
                        new Hand(clock, new SecureRandom()).newAct(),
                        List.of(LocalTime.of(6, 20)),
                        LocalDate.of(2027, 3, 1));
        String address = "http://127.0.0.1:" + door.server.port();
        desk = TestDesk.get().phone(address);
        desk.setViewportSize(1440, 900);
        desk.navigate(door.wayIn());
        desk.waitForURL(url -> url.endsWith("/"));
        phone = TestDesk.get().phone(address);
        phone.setViewportSize(390, 844);
        phone.navigate("/in");
        phone.locator("select").selectOption(new SelectOption().setValue(door.person("Mia Berg")));
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

    private Background background() {
        return door.production().production().sets().background(door.script().id(), own());
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

    /** Presses it, and waits for the page that says this. */
    private static void press(Page page, String name, String said) {
        press(page, name);
        page.waitForSelector(".said:has-text('" + said + "')");
    }

    private void choose(String name, String group) {
        desk.getByLabel("Group: " + name).selectOption(group);
    }

    private String groups(String name) throws IOException {
        return door.stranger.get("/board/background", door.somebody(name)).body();
    }

    @Test
    void thirty_people_could_be_booked_so_each_for_themselves_and_nobody_sees_who_skipped_what() throws IOException {
        desk.navigate("/script/" + door.script().id() + "/scene/" + own());
        press(desk, "Background");
        desk.waitForURL(url -> url.contains("/background/"));
        accessible(desk, 1440);
        desk.locator("#groups").fill("By the bar\nDance slowly in pairs");
        press(desk, "Keep it");
        desk.waitForSelector(".notice.stop");
        assertThat(Comings.main(desk)).contains("Say in one line", "What you entered is still here");
        assertThat(desk.locator("#groups").inputValue()).contains("Dance slowly in pairs");
        desk.locator("#kept").fill("You keep the whole day's pay and a place in this scene.");
        press(desk, "Keep it");
        desk.waitForSelector(".notice.stop:has-text('Line 2')");
        desk.locator("#groups").fill(GROUPS);
        press(desk, "Keep it", "Kept");
        assertThat(Comings.main(desk)).contains("Choose a group for each").doesNotContain("Samir Cohen");
        choose("Mia Berg", "By the bar");
        choose("Leo Sand", "By the door");
        press(desk, "Save the groups", "Saved");
        phone.navigate("/mine");
        assertThat(Comings.main(phone)).as("not asked yet").doesNotContain("Background");
        press(desk, "Ask them", "Asked");
        accessible(desk, 1440);
        assertThat(Comings.main(desk)).contains("2 people in a group have no way in yet");
        press(desk, "Read it aloud");
        desk.waitForURL(url -> url.endsWith("/aloud"));
        assertThat(Comings.main(desk)).contains("An acted kiss").doesNotContain("Mia Berg", "Leo Sand");
        accessible(desk, 1440);
        press(desk, "The board");
        desk.waitForURL(url -> !url.endsWith("/aloud"));
        answers();
        desk.reload();
        assertThat(Comings.main(desk)).contains("Somebody leaves something out of their group");
        choose("Mia Berg", "By the door");
        choose("Leo Sand", "By the bar");
        press(desk, "Save the groups", "Saved");
        assertThat(Comings.main(desk)).contains("1 person has not answered everything yet.");
        choose("Mia Berg", "By the bar");
        press(desk, "Save the groups");
        desk.waitForSelector(".notice.stop:has-text('Mia Berg')");
        assertThat(desk.getByLabel("Group: Mia Berg").inputValue())
                .as("what was chosen is still there")
                .isEqualTo("By the bar");
        choose("Mia Berg", "By the door");
        choose("Leo Sand", "");
        press(desk, "Save the groups", "Saved");
        press(desk, "Publish the groups", "Published");
        assertThat(background().given()).isPresent();
        accessible(desk, 1440);
        published();
    }

    /** First what is kept, then item by item: one is fine, one left out; and of the other group one is fine. */
    private void answers() {
        phone.navigate("/mine");
        assertThat(Comings.main(phone)).contains("Background", "Something is asked of you");
        phone.navigate("/mine/background");
        String page = Comings.main(phone);
        assertThat(page)
                .contains("No rule was found that says so.", "You are asked for: By the bar")
                .doesNotContain("Leo Sand", "You are in this group");
        assertThat(page.indexOf("whole day's pay")).isLessThan(page.indexOf("Dance slowly"));
        accessible(phone, 390);
        press(phone, "This is fine", "Only the intimacy coordinator sees it");
        phone.locator("#s0g0i1").getByText("Leave this out").focus();
        press(phone, "Leave this out", "Only the intimacy coordinator sees it");
        phone.getByText("What the other groups do").focus();
        phone.keyboard().press("Enter");
        phone.locator("#s0g1i0").getByText("This is fine").focus();
        press(phone, "This is fine", "Only the intimacy coordinator sees it");
        accessible(phone, 390);
    }

    private void published() throws IOException {
        assertThat(groups("Oona Nwosu")).contains("No groups are published yet").doesNotContain("Mia Berg");
        clock.move(Duration.ofMinutes(21));
        String groups = groups("Oona Nwosu");
        assertThat(groups).contains("By the door", "Mia Berg").doesNotContain("Leo Sand", "kiss", "left out");
        assertThat(door.stranger
                        .get("/board/background", door.somebody("Pavel Jansen"))
                        .one("Location"))
                .isEqualTo("/mine");
        phone.navigate("/mine/background");
        assertThat(Comings.main(phone)).contains("You are in this group: By the door");
        desk.navigate("/record/" + door.production().id() + "/plan");
        assertThat(Comings.main(desk)).contains("Groups of the background", "1 person");
        accessible(desk, 1440);
        Page board = TestDesk.get().phone("http://127.0.0.1:" + door.server.port());
        board.setViewportSize(390, 844);
        board.navigate("/in");
        board.locator("select").selectOption(new SelectOption().setValue(door.person("Oona Nwosu")));
        Comings.press(board, "Go in");
        board.waitForURL(url -> url.endsWith("/mine"));
        press(board, "BackgroundWho of the background is in which group");
        board.waitForURL(url -> url.endsWith("/board/background"));
        accessible(board, 390);
        board.context().close();
        press(desk, "Take it back", "It is taken back");
        assertThat(background().given()).isEmpty();
        assertThat(Comings.main(desk)).doesNotContain("Groups of the background");
    }
}
