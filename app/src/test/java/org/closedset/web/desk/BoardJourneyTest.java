package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A first assistant director keeps the board open on a phone while the coordinator publishes. */
final class BoardJourneyTest {
    private static final TestDoor DOOR = TestDoor.get();

    private final TestDesk browser = TestDesk.get();
    private final MovingClock clock = DOOR.clock;
    private final String production = DOOR.begin("The Quay", "Signe Aalto");
    private final Page coordinator = browser.phone(DOOR.address());

    BoardJourneyTest() {
        coordinator.navigate(DOOR.wayIn());
        coordinator.waitForURL(url -> url.endsWith("/"));
    }

    @AfterEach
    void ends() {
        browser.leave();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void the_open_board_changes_by_itself_and_goes_when_its_session_does() {
        LocalTime soon = LocalTime.ofInstant(clock.instant(), clock.getZone())
                .plusMinutes(11)
                .truncatedTo(ChronoUnit.MINUTES);
        coordinator.navigate(production);
        coordinator
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                .fill("Ida Berg");
        coordinator.getByLabel("Role").selectOption("first-ad");
        press(coordinator, "Add");
        give();
        coordinator.navigate(production + "/plan");
        coordinator.getByLabel("First time").fill(soon.toString());
        coordinator.getByLabel("Second time").fill("");
        coordinator.getByLabel("First covered day").fill("2099-01-01");
        press(coordinator, "Fix the times");
        Page phone = in("Ida Berg");
        phone.navigate("/board");
        assertThat(phone.locator("main").textContent()).contains("Nothing has been published yet");
        coordinator.navigate(production + "/plan");
        coordinator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish its scenes"))
                .first()
                .click();
        clock.move(Duration.ofMinutes(11));
        phone.waitForSelector("tbody tr");
        assertThat(phone.locator("[data-follows]").textContent()).contains("Published anew");
        assertThat(phone.locator(".status.hold").count()).isPositive();
        clock.move(Duration.ofMinutes(20));
        phone.waitForSelector("[data-follows].notice");
        assertThat(phone.locator("[data-follows]").textContent()).contains("You are signed out here");
        assertThat(phone.locator("table").count()).isZero();
    }

    /** Where it is not the only production, it is said in whose record the script goes. */
    private void give() {
        coordinator.navigate("/");
        if (coordinator.locator("select[name=production]").count() > 0) {
            coordinator.locator("select[name=production]").selectOption(production.replace("/record/", ""));
        }
        coordinator.locator("input[type=file]").setInputFiles(TestDesk.script("board.fountain", Samples.QUAY));
        coordinator.locator("form.drop button").click();
        coordinator.waitForURL(url -> url.contains("/scene/"));
    }

    private Page in(String name) {
        coordinator.navigate(production);
        coordinator
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        coordinator.locator("#way form[action$=invite] button").click();
        Page phone = browser.phone(DOOR.address());
        phone.navigate(coordinator.getByLabel("The address to send").inputValue());
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        press(phone, "I have read it");
        press(phone, "Yes, keep it");
        press(phone, "Make the key");
        phone.waitForSelector("p.code");
        return phone;
    }
}
