package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Picture wraps: everybody is offered their copy, and after some days what they said is gone. */
final class ClosingJourneyTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final MovingClock clock = Comings.DOOR.clock;
    private final Page coordinator = comings.coordinator;

    @AfterEach
    void ends() {
        comings.close();
    }

    private String day(int after) {
        return DAY.format(LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(after));
    }

    @Test
    void everybody_is_offered_their_copy_and_then_what_they_said_is_erased() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        samir.navigate("/mine/words");
        samir.locator("summary").click();
        samir.getByLabel("Chest").fill("torso");
        Comings.press(samir, "Save");
        coordinator.navigate(comings.production + "/life");
        coordinator.locator("a.button[href$=closing]").click();
        coordinator.waitForURL(url -> url.endsWith("/closing"));
        assertThat(Comings.main(coordinator))
                .contains("What is erased, and when", "What each person keeps", "What goes to whom", "14 days after");
        String askedBy = day(13);
        String erasedOn = day(15);
        Comings.press(coordinator, "Picture has wrapped");
        assertThat(Comings.main(coordinator)).contains("asked for by " + askedBy, "On " + erasedOn);
        assertThat(coordinator.locator("main form").count())
                .as("nothing to press")
                .isZero();
        samir.navigate("/mine");
        assertThat(Comings.main(samir)).contains("is erased on " + erasedOn, "Ask for it by " + askedBy);
        samir.locator("a.button[href='/mine/export']").click();
        samir.getByLabel("Put in what I say of myself").check();
        Comings.press(samir, "Ask for it");
        clock.move(Duration.ofDays(1));
        comings.back(samir);
        assertThat(samir.context()
                        .request()
                        .get(comings.address + "/mine/export/page")
                        .text())
                .contains("you say torso");
        clock.move(Duration.ofDays(14));
        coordinator.navigate(Comings.DOOR.wayIn());
        coordinator.waitForURL(url -> url.endsWith("/"));
        coordinator.navigate(comings.production + "/closing");
        Comings.press(coordinator, "Erase what people said");
        assertThat(coordinator.locator(".said").textContent()).contains("Nobody can read it any more");
        comings.back(samir);
        assertThat(Comings.main(samir)).contains("has been erased, like everybody else's");
        samir.navigate("/mine/record");
        assertThat(Comings.main(samir)).contains("Samir Cohen").doesNotContain("torso");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).doesNotContain("torso");
    }
}
