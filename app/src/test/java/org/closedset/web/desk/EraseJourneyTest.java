package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody has what is kept of them erased, or says that nothing more may be kept. */
final class EraseJourneyTest {
    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Page coordinator = comings.coordinator;

    @AfterEach
    void ends() {
        comings.close();
    }

    private Page samirWithWords() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        word(samir, "torso");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).contains("they say torso");
        return samir;
    }

    private static void word(Page phone, String word) {
        phone.navigate("/mine/words");
        phone.locator("summary").click();
        phone.getByLabel("Chest").fill(word);
        Comings.press(phone, "Save");
    }

    private static void sure(Page phone, String button) {
        phone.locator("form:has(button:text-is('" + button + "')) input[type=checkbox]")
                .check();
        Comings.press(phone, button);
    }

    @Test
    void what_somebody_said_of_themselves_is_gone_and_the_rest_stays() {
        Page samir = samirWithWords();
        samir.navigate("/mine/erase");
        sure(samir, "Erase what I say of myself");
        assertThat(samir.locator(".said").textContent()).contains("It is erased");
        samir.navigate("/mine/record");
        assertThat(Comings.main(samir)).doesNotContain("torso").contains("A key on: Linux", "Samir Cohen");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).doesNotContain("torso");
        word(samir, "chest");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).contains("they say chest");
    }

    @Test
    void all_that_is_theirs_is_gone_they_are_out_and_come_in_again_by_an_invitation() {
        Page samir = samirWithWords();
        Comings.DOOR.clock.move(Duration.ofMinutes(6));
        samir.navigate("/mine/erase");
        assertThat(Comings.main(samir)).contains("What stays, and why", "You need give no reason");
        assertThat(samir.locator("main form").count()).isZero();
        samir.getByText("Ask my device first").click();
        Comings.press(samir, "Sign in with this device");
        samir.waitForURL(comings.address + "/mine/erase");
        sure(samir, "Erase all that is mine");
        assertThat(Comings.main(samir)).contains("All that was yours here is erased");
        assertThat(samir.navigate("/mine").status()).isEqualTo(401);
        samir.navigate(comings.address + "/in");
        Comings.press(samir, "Sign in with this device");
        samir.waitForSelector("main > [role=alert]");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator))
                .contains("They had what was theirs here erased")
                .doesNotContain("torso");
        Page again = comings.come("Samir Cohen");
        again.navigate("/mine/record");
        assertThat(Comings.main(again)).contains("Samir Cohen").doesNotContain("torso");
        again.navigate("/mine/looked");
        assertThat(Comings.main(again))
                .as("what was looked at before is gone, what came after is told")
                .contains("opened your page", "opened the list of cast and crew")
                .doesNotContain("read what you say of yourself");
    }

    @Test
    void who_says_no_is_asked_nothing_more_and_the_coordinator_sees_nothing_they_said() {
        Page samir = samirWithWords();
        Comings.DOOR.clock.move(Duration.ofMinutes(6));
        samir.navigate("/mine/data");
        Comings.press(samir, "Stop keeping what I say");
        assertThat(samir.locator(".said").textContent()).contains("Nothing more that you say is kept here");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator))
                .contains("They said no to their data being kept here")
                .doesNotContain("torso");
        word(samir, "ribs");
        assertThat(samir.locator(".said").textContent()).contains("so nothing was kept");
        samir.navigate("/mine/record");
        assertThat(Comings.main(samir)).contains("you say torso").doesNotContain("ribs");
        samir.navigate("/mine/data");
        samir.locator("summary").click();
        samir.getByText("Ask my device first").click();
        Comings.press(samir, "Sign in with this device");
        samir.waitForURL(comings.address + "/mine/data");
        samir.locator("summary").click();
        Comings.press(samir, "Yes, keep it again");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).contains("they say torso");
    }
}
