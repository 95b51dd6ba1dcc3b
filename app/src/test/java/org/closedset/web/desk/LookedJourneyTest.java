package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody reads who was shown what of their own record, and of nobody else's. */
final class LookedJourneyTest {
    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Page coordinator = comings.coordinator;

    @AfterEach
    void ends() {
        comings.close();
    }

    private static List<String> looked(Page phone) {
        phone.navigate("/mine/looked");
        return phone.locator("main section.sheet li").allTextContents();
    }

    private static String today() {
        Clock clock = Comings.DOOR.clock;
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH)
                .format(clock.instant().atZone(clock.getZone()));
    }

    @Test
    void who_opened_a_record_is_told_to_the_one_it_is_about() {
        comings.add("Samir Cohen", "performer");
        comings.add("Ida Berg", "director");
        Page samir = comings.come("Samir Cohen");
        Page ida = comings.come("Ida Berg");
        assertThat(looked(samir))
                .containsExactly(
                        "Somebody at the coordinator's desk opened the list of cast and crew. In it stand your name,"
                                + " what you do, and whether your age is verified.",
                        "Somebody at the coordinator's desk opened your page: how you are spoken to, what you do, how"
                                + " you come in, and who verified your age.");
        assertThat(samir.locator("main section.sheet h2").textContent()).isEqualTo(today());
        samir.navigate("/mine/words");
        samir.locator("summary").click();
        samir.getByLabel("Chest").fill("torso");
        Comings.press(samir, "Save");
        comings.person("Samir Cohen");
        assertThat(Comings.main(coordinator)).contains("they say torso");
        assertThat(looked(samir))
                .hasSize(3)
                .anyMatch(it -> it.contains("opened your page") && it.endsWith("(2 times)"))
                .anyMatch(it -> it.startsWith("Somebody at the coordinator's desk read what you say of yourself"));
        assertThat(looked(ida)).hasSize(2).noneMatch(it -> it.contains("say of yourself"));
    }

    @Test
    void each_day_stands_for_itself_and_who_signed_in_at_the_desk_is_named() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        Page signe = comings.come("Signe Aalto");
        String page = coordinatorsWayTo("Samir Cohen");
        Comings.DOOR.clock.move(Duration.ofDays(1));
        comings.back(signe);
        assertThat(signe.navigate(page).status()).isEqualTo(200);
        comings.back(samir);
        looked(samir);
        assertThat(samir.locator("main section.sheet h2").allTextContents()).hasSize(2);
        assertThat(samir.locator("main section.sheet").first().textContent())
                .contains("Signe Aalto opened your page")
                .doesNotContain("Somebody at");
        assertThat(looked(signe)).noneMatch(it -> it.startsWith("Signe Aalto"));
    }

    private String coordinatorsWayTo(String name) {
        comings.person(name);
        return coordinator.url();
    }
}
