package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.web.desk.Comings.main;
import static org.closedset.web.desk.Comings.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.actions.BringPeople;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.Join;
import org.closedset.actions.Told;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.sheets.PeopleSheet;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.views.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Background holding with one tablet: everybody by their own code, one after another, and a second code for who needs it. */
final class TabletJourneyTest {
    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Page desk = comings.coordinator;
    private final Hand hand = new Hand(Comings.DOOR.clock, new SecureRandom());

    @AfterEach
    void ends() {
        comings.close();
    }

    /** The code of Ida Berg, who is background here, as it stands on her slip. */
    private String slip() throws UnreadableSheet {
        byte[] list = "Name,Character,Type\nIda Berg,30 DANCERS,Background\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand).of(film(), hand.newAct(), "", PeopleSheet.of(list).rows());
        desk.navigate(comings.production + "/tablet");
        press(desk, "Make their codes");
        return desk.locator(".slip .code").textContent();
    }

    private Recorded film() {
        return Comings.DOOR
                .records
                .production(comings.production.replace("/record/", ""))
                .orElseThrow();
    }

    /** The code of Ida Berg, handed over by the coordinator, who met her so. */
    private String handed() throws UnreadableSheet {
        String code = slip();
        PersonId ida = film().production().people().all().getLast().id();
        new HandCodes(hand).handed(film(), hand.newAct(), Set.of(ida), true);
        return code;
    }

    private void handOver(String name) {
        desk.navigate(comings.production + "/tablet");
        desk.getByLabel(name, new Page.GetByLabelOptions().setExact(true)).check();
        desk.getByLabel("that was our meeting", new Page.GetByLabelOptions().setExact(false))
                .check();
        press(desk, "Handed over");
        assertThat(desk.locator(".said").textContent()).contains("Handed over to 1 person");
    }

    /** A device of the coordinator's on which the desk was opened and which was lent there. */
    private Page lent() {
        Page tablet = comings.phone();
        tablet.setViewportSize(820, 1180);
        tablet.navigate(Comings.DOOR.wayIn());
        tablet.waitForURL(url -> url.endsWith("/"));
        tablet.navigate(comings.production + "/tablet");
        press(tablet, "Lend this device");
        tablet.waitForURL(url -> url.endsWith("/tablet"));
        return tablet;
    }

    private static void type(Page page, String code) {
        page.getByLabel("Your code").fill(code);
        press(page, "Open my pages");
    }

    private static void firstTime(Page tablet, String code) {
        type(tablet, code);
        press(tablet, "I have read it");
        press(tablet, "Yes, keep it");
        tablet.waitForURL(url -> url.endsWith("/mine"));
    }

    private static void say(Page page, String word) {
        page.navigate("/mine/words");
        page.locator("summary").click();
        page.getByLabel("Chest").fill(word);
        press(page, "Save");
        assertThat(page.locator(".said").textContent()).contains("Saved.");
        assertThat(chest(page)).isEqualTo(word);
    }

    private static String chest(Page page) {
        page.navigate("/mine/words");
        return page.getByLabel("Chest").inputValue();
    }

    @Test
    void somebody_answers_on_the_tablet_and_leaves_nothing_on_it() throws UnreadableSheet {
        String code = slip();
        Page tablet = lent();
        type(tablet, code);
        assertThat(tablet.locator("[role=alert]").textContent()).contains("opens nothing here");
        handOver("Ida Berg");
        firstTime(tablet, code.toUpperCase(Locale.ROOT));
        assertThat(tablet.locator("h1").textContent()).isEqualTo("Hello Ida Berg");
        assertThat(tablet.title()).isEqualTo("Closed Set");
        assertThat(main(tablet)).contains("Nothing is asked of you").doesNotContain("Sign out", "Your devices");
        say(tablet, "torso");
        tablet.navigate("/mine/ways/add");
        assertThat(main(tablet)).contains("not done on the shared tablet", "Ask Signe Aalto");
        press(tablet, "I am done");
        tablet.getByLabel("Your code").waitFor();
        assertThat(tablet.url()).endsWith("/tablet");
        tablet.waitForNavigation(() -> tablet.evaluate("() => history.back()"));
        assertThat(tablet.url()).endsWith("/tablet");
        assertThat(tablet.content()).doesNotContain("Ida", "torso");
        for (String elsewhere : List.of("/in", "/join", "/mine/words", comings.production)) {
            tablet.navigate(elsewhere);
            assertThat(tablet.url()).as(elsewhere).endsWith("/tablet");
        }
        comings.person("Ida Berg");
        assertThat(main(desk)).contains("you handed them their code face to face", "Chest: they say torso");
    }

    @Test
    void a_tablet_left_alone_asks_for_a_code_again_and_an_ended_one_for_none() throws UnreadableSheet {
        String code = handed();
        Page tablet = lent();
        firstTime(tablet, code);
        Comings.DOOR.clock.move(Duration.ofMinutes(3));
        tablet.navigate("/mine");
        assertThat(tablet.url()).endsWith("/tablet");
        type(tablet, code);
        tablet.waitForURL(url -> url.endsWith("/mine"));
        desk.navigate(comings.production + "/tablet");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End it"))
                .click();
        assertThat(main(desk)).contains("No device is lent");
        tablet.navigate("/mine");
        assertThat(main(tablet)).doesNotContain("Ida");
        tablet.navigate("/tablet");
        assertThat(main(tablet)).contains("This device is not lent to anybody");
    }

    @Test
    void a_second_code_set_on_the_tablet_opens_pages_in_which_nothing_was_said() throws UnreadableSheet {
        String code = handed();
        Page tablet = lent();
        firstTime(tablet, code);
        say(tablet, "torso");
        tablet.navigate("/mine/code");
        assertThat(main(tablet)).doesNotContain("A second code");
        tablet.getByText("Type my code").click();
        tablet.getByLabel("Your code").fill(code);
        press(tablet, "It is me");
        tablet.waitForURL(url -> url.endsWith("/mine/code"));
        Locator fold = tablet.locator("details");
        assertThat(fold.getAttribute("open")).isNull();
        fold.locator("summary").click();
        press(tablet, "Make a second code");
        String second = tablet.locator("details p.code").textContent();
        assertThat(second.substring(0, 5)).isEqualTo(code.substring(0, 5));
        press(tablet, "I am done");
        type(tablet, second);
        tablet.waitForURL(url -> url.endsWith("/mine"));
        assertThat(chest(tablet)).isEmpty();
        say(tablet, "front");
        press(tablet, "I am done");
        type(tablet, code);
        tablet.waitForURL(url -> url.endsWith("/mine"));
        tablet.navigate("/mine/record");
        assertThat(main(tablet)).contains("you say torso").doesNotContain("front");
        comings.person("Ida Berg");
        assertThat(main(desk)).contains("they say torso").doesNotContain("front", "second");
    }

    @Test
    void on_ones_own_phone_the_code_is_asked_after_the_key_and_the_second_one_opens_the_other_pages() {
        comings.add("Samir Cohen", "performer");
        Page phone = comings.come("Samir Cohen");
        String digits = phone.locator("p.code.big").textContent().strip();
        comings.person("Samir Cohen");
        desk.getByLabel("The code they read out to you").fill(digits);
        press(desk, "It is the same");
        say(phone, "torso");
        phone.navigate("/mine/code");
        press(phone, "Make a code");
        String first = phone.locator("p.code").textContent();
        press(phone, "Ask for it after my key");
        phone.locator("summary").click();
        press(phone, "Make my code the second one, and give me another");
        String fresh = phone.locator("p.code").textContent();
        PersonId samir = film().production().people().all().getLast().id();
        Passkey another = new Passkey("AAAA", "AAAA", "Another phone");
        assertThat(new Join(hand).added(film(), hand.newAct(), samir, another)).isInstanceOf(Told.Done.class);
        phone.navigate("/mine");
        press(phone, "Sign out");
        comings.back(phone);
        assertThat(phone.url()).endsWith("/in/code");
        assertThat(phone.content()).doesNotContain("Samir");
        assertThat(phone.navigate("/mine").status()).isEqualTo(401);
        phone.navigate("/in/code");
        type(phone, first);
        phone.waitForURL(url -> url.endsWith("/mine"));
        assertThat(main(phone)).contains("Your devices");
        assertThat(chest(phone)).isEmpty();
        removesTheirDevice(phone);
        comings.back(phone);
        type(phone, fresh);
        phone.waitForURL(url -> url.endsWith("/mine"));
        assertThat(chest(phone)).isEqualTo("torso");
        removesTheirDevice(phone);
    }

    /** As the first pages do, the second ones end with the device they were opened on. */
    private static void removesTheirDevice(Page phone) {
        phone.navigate("/mine/ways");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: Linux"))
                .click();
        phone.waitForURL(url -> url.endsWith("/in"));
        assertThat(phone.navigate("/mine").status()).isEqualTo(401);
    }
}
