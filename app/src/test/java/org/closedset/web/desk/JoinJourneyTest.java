package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is invited, comes in on their own phone, is met, and comes back; nobody else does. */
final class JoinJourneyTest {
    private static final DateTimeFormatter TOMORROW = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private static final TestDoor DOOR = TestDoor.get();

    private final TestDesk browser = TestDesk.get();
    private final MovingClock clock = DOOR.clock;
    private final String address = DOOR.address();
    private final String production = DOOR.begin("The Quay", "Signe Aalto");
    private final Page coordinator = browser.phone(address);

    JoinJourneyTest() {
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

    private void add(String name, String role) {
        DOOR.add(production, name, role);
    }

    private void person(String name) {
        coordinator.navigate(DOOR.person(production, name));
    }

    private String invite(String name) {
        person(name);
        coordinator.locator("#way form[action$=invite] button").click();
        return coordinator.getByLabel("The address to send").inputValue();
    }

    /** Gives a script to the desk as one of this production, and waits until it is read. */
    private void give(String to, String name) {
        coordinator.navigate("/");
        if (coordinator.locator("select[name=production]").count() > 0) {
            coordinator.locator("select[name=production]").selectOption(to.replace("/record/", ""));
        }
        coordinator.locator("input[type=file]").setInputFiles(TestDesk.script(name, Samples.QUAY));
        coordinator.locator("form.drop button").click();
        coordinator.waitForURL(url -> url.contains("/scene/"));
    }

    /** In as far as the page that shows the codes. */
    private static void come(Page phone, String invitation) {
        phone.navigate(invitation);
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        press(phone, "I have read it");
        press(phone, "Yes, keep it");
        press(phone, "Make the key");
        phone.waitForSelector("p.code");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(it -> it.name.matches("closedset-\\d+"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static String h1(Page page) {
        return page.locator("h1").textContent().strip();
    }

    @Test
    void who_is_invited_comes_in_is_met_and_comes_back_with_their_own_device() throws IOException {
        add("Samir Cohen", "performer");
        String invitation = invite("Samir Cohen");
        assertThat(invitation).startsWith(address + "/join#");
        Page phone = browser.phone(address);
        come(phone, invitation);
        assertThat(h1(phone)).isEqualTo("You are in");
        String code = phone.locator("p.code.big").textContent().strip();
        assertThat(code).matches("[0-9]{6}");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        assertThat(phone.locator("main").textContent()).contains("Signe Aalto has not yet heard your code");
        person("Samir Cohen");
        coordinator.getByLabel("The code they read out to you").fill("000000".equals(code) ? "111111" : "000000");
        press(coordinator, "It is the same");
        assertThat(coordinator.locator(".said").textContent()).contains("That is not the code");
        coordinator.getByLabel("The code they read out to you").fill(code);
        press(coordinator, "It is the same");
        assertThat(coordinator.locator("#way").textContent()).contains("met");
        phone.reload();
        assertThat(phone.locator("main").textContent()).contains("Nothing is asked of you right now");
        press(phone, "Sign out");
        phone.navigate("/mine");
        assertThat(h1(phone)).isEqualTo("Sign in");
        phone.navigate("/in");
        press(phone, "Sign in with this device");
        phone.waitForURL(url -> url.endsWith("/mine"));
        assertThat(h1(phone)).isEqualTo("Hello Samir Cohen");
        byte[] archive = Files.readAllBytes(DOOR.archive());
        assertThat(new String(archive, StandardCharsets.ISO_8859_1))
                .doesNotContain(invitation.substring(invitation.indexOf('#') + 1), code, "Samir");
    }

    @Test
    void an_invitation_works_once_and_a_newer_one_closes_it() {
        add("Samir Cohen", "performer");
        String first = invite("Samir Cohen");
        String second = invite("Samir Cohen");
        Page stranger = browser.phone(address);
        stranger.navigate(first);
        stranger.waitForSelector("[role=alert]");
        assertThat(stranger.locator("[role=alert]").textContent()).contains("has been used, was replaced");
        Page phone = browser.phone(address);
        come(phone, second);
        stranger.navigate("about:blank");
        stranger.navigate(second);
        stranger.waitForSelector("[role=alert]");
        assertThat(stranger.locator("[role=alert]").textContent()).contains("has been used");
        assertThat(stranger.url()).doesNotContain("#");
    }

    @Test
    void an_invitation_runs_out() {
        add("Samir Cohen", "performer");
        String invitation = invite("Samir Cohen");
        clock.move(Duration.ofDays(7));
        Page phone = browser.phone(address);
        phone.navigate(invitation);
        phone.waitForSelector("[role=alert]");
        assertThat(phone.locator("[role=alert]").textContent()).contains("has run out");
    }

    @Test
    void the_short_code_opens_the_same_invitation_and_a_wrong_one_rests_after_five_tries() {
        add("Samir Cohen", "performer");
        invite("Samir Cohen");
        String code = coordinator.locator(".invitation b").textContent().strip();
        Page phone = browser.phone(address);
        phone.navigate("/join");
        phone.getByLabel("Short code")
                .fill(code.toUpperCase(java.util.Locale.ROOT).replace("-", " "));
        press(phone, "Go on");
        assertThat(h1(phone)).isEqualTo("Hello Samir Cohen");
        Page stranger = browser.phone(address);
        String wrong = code.substring(0, code.length() - 1) + (code.endsWith("a") ? "b" : "a");
        for (int i = 0; i < 4; i++) {
            stranger.navigate("/join");
            stranger.getByLabel("Short code").fill(wrong);
            press(stranger, "Go on");
            assertThat(stranger.locator("[role=alert]").textContent()).contains("opens nothing");
        }
        stranger.navigate("/join");
        stranger.getByLabel("Short code").fill(code);
        press(stranger, "Go on");
        assertThat(stranger.locator("[role=alert]").textContent())
                .as("the fifth was the last try of this hour, right or wrong")
                .contains("opens nothing");
    }

    @Test
    void who_says_no_is_asked_nothing_more() {
        add("Samir Cohen", "performer");
        Page phone = browser.phone(address);
        phone.navigate(invite("Samir Cohen"));
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        phone.locator("[data-hide]").click();
        assertThat(phone.locator("main").textContent()).doesNotContain("Samir");
        phone.locator("[data-hide]").click();
        assertThat(phone.url()).endsWith("/join/notice");
        press(phone, "I have read it");
        press(phone, "No");
        assertThat(phone.locator("[role=alert]").textContent()).contains("Nothing more is kept about you here");
        person("Samir Cohen");
        assertThat(coordinator.locator("#way").textContent()).contains("They said no to their data being kept here");
    }

    @Test
    void nobody_but_the_coordinator_finds_the_desk_whether_a_page_is_there_or_not() {
        add("Ida Berg", "director");
        Page phone = browser.phone(address);
        come(phone, invite("Ida Berg"));
        for (String path : new String[] {"/", "/record", production, production + "/behind", "/record/none", "/x"}) {
            int status = phone.navigate(path).status();
            assertThat(status).as(path).isEqualTo(404);
            assertThat(h1(phone)).as(path).isEqualTo("There is nothing here for you");
        }
    }

    @Test
    void a_coordinator_who_signs_in_has_the_desk_but_no_other_productions_record() {
        coordinator.navigate(production);
        Page phone = browser.phone(address);
        come(phone, invite("Signe Aalto"));
        assertThat(phone.navigate(production).status()).isEqualTo(200);
        String other = DOOR.begin("Another Quay", "Ada Lind");
        give(other, "theirs.fountain");
        String theirs = coordinator.url().replaceFirst("http://[^/]+", "");
        give(production, "ours.fountain");
        assertThat(phone.navigate("/").status()).isEqualTo(200);
        assertThat(phone.locator("main").textContent())
                .contains("ours.fountain")
                .doesNotContain("theirs", "Another Quay");
        assertThat(phone.navigate(theirs).status()).isEqualTo(404);
        phone.navigate("/");
        phone.locator("input[type=file]")
                .setInputFiles(TestDesk.script("theirs.fountain", Samples.QUAY.replace("INT.", "EXT.")));
        phone.locator("form.drop")
                .evaluate("(form, other) => form.elements.production.value = other", other.substring(8));
        phone.locator("form.drop button").click();
        phone.waitForURL(url -> url.contains("/scene/"));
        phone.navigate("/");
        assertThat(phone.locator("main").textContent())
                .as("a name another production has gets a number, whatever the form says")
                .contains("theirs (2).fountain");
        coordinator.navigate(theirs);
        assertThat(coordinator.locator("main").textContent()).doesNotContain("EXT.");
        assertThat(phone.navigate(other).status()).isEqualTo(404);
        assertThat(phone.navigate(other.replace("/record/", "/record//")).status())
                .isNotEqualTo(200);
        phone.navigate("/record");
        assertThat(phone.locator("main").textContent()).contains("The Quay").doesNotContain("Another Quay");
    }

    @Test
    void who_leaves_the_production_has_what_is_theirs_from_then_on_and_nothing_of_it() {
        add("Samir Cohen", "first-ad");
        Page phone = browser.phone(address);
        come(phone, invite("Samir Cohen"));
        person("Samir Cohen");
        press(coordinator, "They have left the production");
        assertThat(phone.navigate("/board").status()).isEqualTo(404);
        phone.navigate("/mine/words");
        assertThat(phone.url()).endsWith("/mine");
        assertThat(phone.locator("main").textContent())
                .contains("You have left this production.", "Everything kept about you", "Erase what is kept")
                .doesNotContain("Who coordinates");
        press(phone, "Sign out");
        phone.navigate("/in");
        press(phone, "Sign in with this device");
        phone.waitForURL(url -> url.endsWith("/mine"));
        assertThat(phone.locator("main").textContent()).contains("You have left this production.");
    }

    @Test
    void a_lost_device_is_replaced_by_the_printed_code_and_opens_nothing_any_more() {
        add("Samir Cohen", "performer");
        Page lost = browser.phone(address);
        come(lost, invite("Samir Cohen"));
        String recovery = lost.locator("p.code").last().textContent().strip();
        Page fresh = browser.phone(address);
        fresh.navigate("/recover");
        fresh.getByLabel("Recovery code").fill(recovery);
        press(fresh, "Go on");
        press(fresh, "Make the key");
        fresh.waitForSelector("p.code");
        assertThat(fresh.locator("p.code").last().textContent().strip()).isNotEqualTo(recovery);
        assertThat(lost.navigate("/mine").status()).isEqualTo(401);
        lost.navigate("/in");
        press(lost, "Sign in with this device");
        lost.waitForSelector("main > [role=alert]");
        assertThat(lost.locator("main > [role=alert]").textContent()).contains("did not open anything here");
        Page again = browser.phone(address);
        again.navigate("/recover");
        again.getByLabel("Recovery code").fill(recovery);
        press(again, "Go on");
        assertThat(again.locator("[role=alert]").textContent()).contains("opens nothing");
    }

    @Test
    void a_closed_way_in_ends_what_is_open_and_counts_for_nothing() {
        add("Samir Cohen", "performer");
        Page phone = browser.phone(address);
        come(phone, invite("Samir Cohen"));
        person("Samir Cohen");
        press(coordinator, "Close their way in");
        assertThat(phone.navigate("/mine").status()).isEqualTo(401);
    }

    @Test
    void nobody_stays_signed_in_for_longer_than_a_shift() {
        add("Samir Cohen", "performer");
        Page phone = browser.phone(address);
        come(phone, invite("Samir Cohen"));
        for (int halfHour = 0; halfHour < 24; halfHour++) {
            clock.move(Duration.ofMinutes(30).minusSeconds(1));
            assertThat(asked(phone)).isEqualTo(200);
        }
        clock.move(Duration.ofSeconds(23));
        assertThat(asked(phone)).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(phone.navigate("/mine").status()).isEqualTo(401);
    }

    /** What their first page is answered with, in the session of this browser. */
    private int asked(Page phone) {
        return phone.context().request().get(address + "/mine").status();
    }

    @Test
    void another_device_is_added_only_after_the_first_was_asked_once_more() {
        add("Samir Cohen", "performer");
        Page phone = browser.phone(address);
        come(phone, invite("Samir Cohen"));
        clock.move(Duration.ofMinutes(6));
        phone.navigate("/mine/ways/add");
        assertThat(h1(phone)).isEqualTo("Is it still you?");
        String before = session(phone);
        press(phone, "Sign in with this device");
        phone.waitForURL(address + "/mine/ways/add");
        assertThat(session(phone)).isNotEqualTo(before);
        assertThat(h1(phone)).isEqualTo("A key on this device");
        phone.navigate("/mine/ways");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove: Linux"))
                .click();
        assertThat(phone.locator(".said").textContent()).contains("the only passkey left");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End it"))
                .click();
        assertThat(phone.navigate("/mine").status()).isEqualTo(401);
    }

    @Test
    void what_somebody_says_of_themselves_is_kept_and_less_support_takes_its_day() {
        add("Samir Cohen", "performer");
        Page phone = browser.phone(address);
        come(phone, invite("Samir Cohen"));
        phone.navigate("/mine/words");
        phone.locator("summary").click();
        phone.getByLabel("Chest").fill("torso");
        press(phone, "Save");
        String neutral = phone.locator("main").textContent();
        phone.navigate("/mine/words");
        assertThat(phone.getByLabel("Chest").inputValue()).isEqualTo("torso");
        person("Samir Cohen");
        assertThat(coordinator.locator("#way").textContent())
                .contains("Chest: they say torso", "counts as unknown until you have heard their code");
        phone.navigate("/mine/words");
        phone.getByLabel("The name you go by").fill("Somebody Else");
        press(phone, "Save");
        assertThat(phone.locator(".said").textContent()).contains("once the intimacy coordinator has heard your code");
        assertThat(phone.locator("h1").textContent()).isEqualTo("Hello Samir Cohen");
        phone.navigate("/mine/support");
        phone.locator("summary").click();
        phone.getByLabel("Shorter meetings").check();
        press(phone, "Save");
        assertThat(phone.locator(".notice").isVisible())
                .as("read by whoever stands beside")
                .isFalse();
        phone.locator("summary").click();
        assertThat(phone.locator("details .notice").textContent())
                .contains("begins on "
                        + TOMORROW.format(
                                clock.instant().plus(Duration.ofDays(1)).atZone(clock.getZone())));
        clock.move(Duration.ofDays(1));
        press(phone, "Sign in with this device", address);
        phone.navigate("/mine");
        assertThat(phone.locator("main").textContent()).isEqualTo(neutral);
        phone.navigate("/mine/support");
        phone.locator("summary").click();
        phone.getByLabel("Shorter meetings").uncheck();
        press(phone, "Save");
        phone.navigate("/mine/support");
        assertThat(phone.getByLabel("Shorter meetings").isChecked()).isFalse();
    }

    private static void press(Page page, String button, String address) {
        page.navigate(address + "/in");
        press(page, button);
        page.waitForURL(url -> url.endsWith("/mine"));
    }

    @Test
    void what_stands_behind_the_production_and_a_declared_tie_are_read_before_the_first_answer() {
        add("Ida Berg", "director");
        coordinator.navigate(production + "/behind");
        coordinator.getByLabel("Who pays you").fill("the Quay company");
        coordinator.getByLabel("Who holds the machine this runs on").fill("Signe Aalto");
        coordinator.getByLabel("Who holds its keys").fill("Signe Aalto");
        coordinator.getByLabel("Which courts could order it to be shown").fill("the courts of Norway");
        coordinator.getByLabel("When what is kept is erased").fill("a year after release");
        press(coordinator, "Keep");
        coordinator.getByLabel("What there is").selectOption("earlier-work");
        press(coordinator, "Declare it");
        Page phone = browser.phone(address);
        phone.navigate(invite("Ida Berg"));
        phone.waitForURL(url -> url.endsWith("/join/notice"));
        assertThat(phone.locator("main").textContent())
                .contains(
                        "paid by the Quay company",
                        "held by Signe Aalto, its keys by Signe Aalto",
                        "the courts of Norway",
                        "When the rest is erased: a year after release.",
                        "declared a tie with Ida Berg: earlier work together");
    }

    @Test
    void the_board_shows_what_was_published_only_at_its_time_and_to_those_who_plan() {
        add("Ida Berg", "first-ad");
        give(production, "quay.fountain");
        coordinator.navigate(production + "/plan");
        coordinator.getByLabel("First time").fill("12:00");
        coordinator.getByLabel("Second time").fill("");
        coordinator.getByLabel("First covered day").fill("2030-01-01");
        press(coordinator, "Fix the times");
        coordinator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish its scenes"))
                .first()
                .click();
        Page phone = browser.phone(address);
        come(phone, invite("Ida Berg"));
        phone.navigate("/board");
        assertThat(phone.locator("main").textContent()).contains("Nothing has been published yet");
        add("Samir Cohen", "performer");
        Page other = browser.phone(address);
        come(other, invite("Samir Cohen"));
        assertThat(other.navigate("/board").status()).isEqualTo(404);
        clock.move(Duration.ofHours(24));
        phone.navigate("/in");
        press(phone, "Sign in with this device");
        phone.waitForURL(url -> url.endsWith("/mine"));
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Scenes"))
                .click();
        assertThat(phone.locator("tbody tr").count()).isPositive();
        assertThat(phone.locator(".status.hold").count()).isPositive();
        assertThat(phone.locator("main").textContent()).contains("As published").doesNotContain("Ida", "MARA");
    }

    @Test
    void whom_a_successor_asks_reads_so_first_and_keeps_what_was_said_before_until_they_say_yes() {
        add("Ida Berg", "performer");
        add("Ruth Lane", "");
        Page phone = browser.phone(address);
        come(phone, invite("Ida Berg"));
        phone.navigate("/mine/words");
        phone.locator("summary").click();
        phone.getByLabel("Chest").fill("torso");
        press(phone, "Save");
        coordinator.navigate(production + "/life");
        coordinator.getByLabel("Successor").selectOption("Ruth Lane");
        press(coordinator, "Hand it over");
        assertThat(coordinator.locator(".said").textContent()).contains("It is handed over");
        phone.navigate("/mine");
        assertThat(phone.locator("main").textContent())
                .contains("Ruth Lane coordinates here now", "reads only if you say yes", "has not yet heard your code");
        person("Ida Berg");
        assertThat(coordinator.locator("main").textContent())
                .contains("withheld until they say")
                .doesNotContain("they say torso");
        press(phone, "No, keep it from them");
        coordinator.reload();
        assertThat(coordinator.locator("main").textContent()).contains("withheld until they say");
        phone.navigate("/mine/looked");
        assertThat(phone.locator("main").textContent())
                .contains("opened your page")
                .doesNotContain("read what you say of yourself");
        phone.navigate("/mine/about");
        press(phone, "Yes, they may read it");
        coordinator.reload();
        assertThat(coordinator.locator("main").textContent()).contains("they say torso");
        phone.navigate("/mine/looked");
        assertThat(phone.locator("main").textContent()).contains("read what you say of yourself");
    }
}
