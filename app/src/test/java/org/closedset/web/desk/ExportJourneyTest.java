package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody asks for all that is kept about them, and gets it a day later on their own device, or calls it off. */
final class ExportJourneyTest {
    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final MovingClock clock = Comings.DOOR.clock;

    @AfterEach
    void ends() {
        comings.close();
    }

    private Page samirWithWords() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        samir.navigate("/mine/words");
        samir.locator("summary").click();
        samir.getByLabel("Chest").fill("torso");
        Comings.press(samir, "Save");
        return samir;
    }

    private static APIResponse get(Page page, String path) {
        return page.context().request().get(page.url().replaceFirst("(?<=[0-9])/.*", "") + path);
    }

    @Test
    void it_is_ready_a_day_after_it_was_asked_for_and_leaves_out_what_is_most_ones_own() {
        Page samir = samirWithWords();
        samir.navigate("/mine/export");
        assertThat(Comings.main(samir)).contains("Nobody may ask you for this.");
        Comings.press(samir, "Ask for it");
        assertThat(Comings.main(samir)).contains("It is ready on", "What you say of yourself is not in it");
        assertThat(get(samir, "/mine/export/page").text()).doesNotContain("You are spoken to");
        assertThat(samir.locator("a[download]").count()).isZero();
        clock.move(Duration.ofDays(1).minusMinutes(1));
        comings.back(samir);
        assertThat(get(samir, "/mine/export/data").url()).endsWith("/mine/export");
        clock.move(Duration.ofMinutes(1));
        samir.navigate("/mine/export");
        APIResponse page = get(samir, "/mine/export/page");
        assertThat(page.headers().get("content-disposition"))
                .contains("attachment")
                .contains("my-record.html");
        assertThat(page.text())
                .contains("Nobody may ask you for this.", "Samir Cohen", "Who has looked at your record", "left out")
                .contains("opened your page")
                .doesNotContain("torso", "read what you say of yourself");
        JsonNode data =
                JsonMapper.shared().readTree(get(samir, "/mine/export/data").body());
        assertThat(data.path("format").asString()).isEqualTo("closedset-own-record");
        assertThat(data.path("notice").asString()).isEqualTo("Nobody may ask you for this.");
        assertThat(data.path("addressed").path("name").asString()).isEqualTo("Samir Cohen");
        assertThat(data.has("said")).isFalse();
        assertThat(data.path("looked").size()).isPositive();
        clock.move(Duration.ofDays(7));
        comings.back(samir);
        samir.navigate("/mine/export");
        assertThat(Comings.main(samir)).contains("Ask for it");
        assertThat(get(samir, "/mine/export/page").url()).endsWith("/mine/export");
    }

    @Test
    void what_somebody_says_of_themselves_is_in_it_where_they_chose_so() {
        Page samir = samirWithWords();
        samir.navigate("/mine/export");
        samir.getByLabel("Put in what I say of myself").check();
        Comings.press(samir, "Ask for it");
        clock.move(Duration.ofDays(1));
        comings.back(samir);
        assertThat(get(samir, "/mine/export/page").text()).contains("you say torso");
        JsonNode data =
                JsonMapper.shared().readTree(get(samir, "/mine/export/data").body());
        assertThat(data.path("said").path("words").path(0).path("own").asString())
                .isEqualTo("torso");
    }

    @Test
    void asking_and_fetching_ask_for_the_device_once_more_and_calling_off_does_not() {
        Page samir = samirWithWords();
        clock.move(Duration.ofMinutes(6));
        samir.navigate("/mine/export");
        assertThat(samir.locator("form[action='/mine/export']").count()).isZero();
        samir.getByText("Ask my device first").click();
        Comings.press(samir, "Sign in with this device");
        samir.waitForURL(comings.address + "/mine/export");
        Comings.press(samir, "Ask for it");
        clock.move(Duration.ofMinutes(6));
        samir.navigate("/mine/export");
        Comings.press(samir, "Call it off");
        assertThat(samir.locator(".said").textContent()).contains("Called off");
        clock.move(Duration.ofDays(1));
        comings.back(samir);
        assertThat(get(samir, "/mine/export/page").url()).endsWith("/mine/export");
        samir.navigate("/mine/export");
        Comings.press(samir, "Ask for it");
        clock.move(Duration.ofDays(1));
        comings.back(samir);
        clock.move(Duration.ofMinutes(6));
        assertThat(get(samir, "/mine/export/page").url()).contains("/again");
        samir.navigate("/mine/export");
        assertThat(samir.locator("a[download]").count()).isZero();
    }
}
