package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever runs the program reads who came in and what was refused, by ids alone. */
final class DoorEventsTest {
    private final Terminal terminal = new Terminal();
    private final Comings comings = new Comings("The Quay", "Signe Aalto");

    @AfterEach
    void ends() {
        comings.close();
        terminal.close();
    }

    /** What was said since, each line after the time. */
    private List<String> said() {
        return terminal.byNobody()
                .lines()
                .filter(it -> it.contains(" closedset.door "))
                .map(it -> it.replaceFirst("^[A-Z]+ +closedset.door ", ""))
                .toList();
    }

    private static void press(Page page, String button) {
        Comings.press(page, button);
    }

    @Test
    void what_happens_at_the_door_is_told_by_kind_and_opaque_ids() {
        comings.add("Samir Cohen", "performer");
        assertThat(said()).contains("desk-opened");
        Page samir = comings.come("Samir Cohen");
        String recovery = samir.locator("p.code").last().textContent().strip();
        comings.person("Samir Cohen");
        String where = " production=" + comings.production.replace("/record/", "");
        String who = where + " person=" + comings.coordinator.url().replaceFirst(".*/person/", "");
        assertThat(said()).containsExactly("came-in" + who);
        samir.navigate("/mine");
        press(samir, "Sign out");
        comings.back(samir);
        samir.navigate("/record");
        Comings.DOOR.clock.move(Duration.ofMinutes(6));
        samir.navigate("/mine/ways/add");
        press(samir, "Sign in with this device");
        samir.waitForURL(comings.address + "/mine/ways/add");
        assertThat(said())
                .containsExactly("signed-out" + who, "signed-in" + who, "not-theirs" + where, "proved-again" + where);
        samir.navigate("/mine/ways");
        press(samir, "Make a new code");
        samir.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: Linux"))
                .click();
        samir.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End it"))
                .click();
        assertThat(said()).containsExactly("recovery-code-made" + where, "session-ended" + where);
        Page stranger = comings.phone();
        for (int i = 0; i < 6; i++) {
            stranger.navigate("/recover");
            stranger.getByLabel("Recovery code").fill(recovery);
            press(stranger, "Go on");
        }
        assertThat(said())
                .containsExactly(
                        "refused code",
                        "refused code",
                        "refused code",
                        "refused code",
                        "refused code",
                        "refused too-often");
        stranger.navigate("/in");
        press(stranger, "Sign in with this device");
        comings.person("Samir Cohen");
        press(comings.coordinator, "Close their way in");
        assertThat(said()).contains("way-closed" + where);
    }

    @Test
    void a_lost_device_replaced_and_a_second_one_added_are_told() {
        comings.add("Samir Cohen", "performer");
        Page lost = comings.come("Samir Cohen");
        String recovery = lost.locator("p.code").last().textContent().strip();
        Page fresh = comings.phone();
        said();
        fresh.navigate("/recover");
        fresh.getByLabel("Recovery code").fill(recovery);
        press(fresh, "Go on");
        press(fresh, "Make the key");
        fresh.waitForSelector("p.code");
        assertThat(said()).singleElement().asString().startsWith("recovered production=");
        lost.navigate("/in");
        press(lost, "Sign in with this device");
        lost.waitForSelector("main > [role=alert]");
        assertThat(said()).containsExactly("refused passkey");
    }
}
