package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedset.access.OneTimeToken;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coordinator begins the record, fills it, leaves, and comes back. */
final class RecordJourneyTest {
    private static final String PASSPHRASE = "lantern quay seven boats";
    private final TestDesk browser = TestDesk.get();
    private final OneTimeToken token = new OneTimeToken(new SecureRandom());

    private final Path folder;
    private Desk desk;
    private Records records;
    private DeskServer server;

    RecordJourneyTest() throws Exception {
        folder = Files.createTempDirectory("closedset-record-test-");
        records = Records.in(folder, new SecureRandom());
        desk = Desk.in(folder, records);
        server = DeskServer.start(desk, records, Clock.systemUTC(), "coordinator", token, Example.none(), 0);
    }

    @AfterEach
    void ends() {
        browser.leave();
        server.close();
        records.close();
        desk.close();
    }

    private Page begun() {
        Page page = browser.open(server, token);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the record"))
                .click();
        page.getByLabel("Title of the production").fill("The Quay");
        page.getByLabel("Your name").fill("Signe Aalto");
        page.getByLabel("Choose a passphrase").fill(PASSPHRASE);
        page.getByLabel("The passphrase once more").fill(PASSPHRASE);
        press(page, "Begin");
        assertThat(page.locator("h1").textContent()).isEqualTo("Recovery sheet");
        page.navigate("/record");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: The Quay"))
                .click();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static String said(Page page) {
        return page.locator(".said").textContent().strip();
    }

    private static void add(Page page, String name, String plays) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Character or group they play").fill(plays);
        press(page, "Add");
    }

    private static Locator row(Page page, String name) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void who_is_added_is_there_after_the_record_was_locked_and_unlocked() throws Exception {
        Page page = begun();
        add(page, "Samir Cohen", "Nora");
        assertThat(said(page)).startsWith("Samir Cohen is on the production.");
        assertThat(row(page, "Samir Cohen").textContent()).contains("NORA", "not verified");
        String crew = page.url();
        server.close();
        records.close();
        assertThat(Files.readString(folder.resolve("record/archive.db"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Samir", "NORA", "Quay");
        records = Records.in(folder, new SecureRandom());
        server = DeskServer.start(desk, records, Clock.systemUTC(), "coordinator", token, Example.none(), 0);
        Page again = browser.open(server, token);
        again.navigate(crew.replaceFirst("http://[^/]+", ""));
        assertThat(again.locator("h1").textContent()).isEqualTo("Record");
        again.getByLabel("Passphrase").fill("something else entirely");
        press(again, "Unlock");
        assertThat(again.locator("[role=alert]").textContent()).isNotBlank();
        again.getByLabel("Passphrase").fill(PASSPHRASE);
        press(again, "Unlock");
        assertThat(row(again, "Samir Cohen").textContent()).contains("NORA");
    }

    @Test
    void what_is_decided_about_a_script_is_in_the_record_and_is_there_again_when_it_is_unlocked() throws Exception {
        Files.writeString(folder.resolve("before.fountain"), Samples.QUAY);
        Page page = begun();
        TestDesk.give(page, TestDesk.script("quay.fountain", Samples.QUAY));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm"))
                .first()
                .click();
        page.navigate("/");
        assertThat(script(page, "quay").textContent()).contains("In the record of The Quay");
        assertThat(script(page, "before").textContent()).contains("In no record");
        script(page, "before")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Keep it in the record of The Quay"))
                .click();
        assertThat(said(page)).contains("is in the record of The Quay from now on");
        assertThat(script(page, "before").textContent()).contains("In the record of The Quay");
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                assertThat(Files.readString(file)).doesNotContain("MARA", "confirmed");
            }
        }
        server.close();
        records.close();
        desk.close();
        records = Records.in(folder, new SecureRandom());
        desk = Desk.in(folder, records);
        server = DeskServer.start(desk, records, Clock.systemUTC(), "coordinator", token, Example.none(), 0);
        Page again = browser.open(server, token);
        again.waitForCondition(() -> {
            again.navigate("/");
            return again.getByText("Unlock the record, and the script opens").count() == 2;
        });
        script(again, "quay")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the record"))
                .click();
        again.getByLabel("Passphrase").fill(PASSPHRASE);
        press(again, "Unlock");
        again.waitForCondition(() -> {
            again.navigate("/");
            return again.getByText("Open", new Page.GetByTextOptions().setExact(true))
                            .count()
                    == 2;
        });
        script(again, "quay").getByRole(AriaRole.LINK).last().click();
        again.navigate(again.url().replaceAll("/scene/.*", "/scene/s1"));
        assertThat(again.locator(".card.s-confirmed").count()).isEqualTo(1);
    }

    @Test
    void a_production_is_deleted_only_where_its_title_is_typed_and_its_script_stays_closed() {
        Page page = begun();
        TestDesk.give(page, TestDesk.script("quay.fountain", Samples.QUAY));
        page.navigate("/record");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: The Quay"))
                .click();
        String production = page.url();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Production").setExact(true))
                .click();
        page.locator("summary").click();
        page.getByLabel("To delete it").fill("The Key");
        press(page, "Delete everything kept of it");
        assertThat(page.locator("[role=alert]").textContent()).contains("not its title, so nothing was deleted");
        page.locator("summary").click();
        page.getByLabel("To delete it").fill("The Quay");
        press(page, "Delete everything kept of it");
        assertThat(said(page)).startsWith("It is deleted.");
        assertThat(page.locator("main").textContent())
                .contains("One production was deleted")
                .doesNotContain("The Quay");
        assertThat(page.navigate(production).status()).isEqualTo(404);
        page.waitForCondition(() -> {
            page.navigate("/");
            return script(page, "quay").textContent().contains("was deleted");
        });
        assertThat(script(page, "quay").textContent()).doesNotContain("In the record of");
        assertThat(Files.exists(folder.resolve("quay.fountain"))).isTrue();
    }

    private static Locator script(Page page, String file) {
        return page.locator("li.script").filter(new Locator.FilterOptions().setHasText(file + ".fountain"));
    }

    @Test
    void thirty_dancers_come_in_one_paste_and_not_twice() {
        Page page = begun();
        String list = "Name\tGroup\n"
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> "Dancer " + i + "\t30 dancers")
                        .collect(Collectors.joining("\n"));
        bring(page, list);
        assertThat(page.locator("p.lead").textContent()).contains("30 people are new");
        press(page, "Write them down");
        assertThat(page.locator("tbody tr").count()).isEqualTo(31);
        assertThat(row(page, "Dancer 17").textContent()).contains("DANCERS (background)");
        bring(page, list);
        assertThat(page.locator("p.lead").textContent()).contains("0 people are new; 30");
        press(page, "Write them down");
        assertThat(page.locator("tbody tr").count()).isEqualTo(31);
    }

    private static void bring(Page page, String list) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bring in a list"))
                .click();
        page.getByLabel("Or paste the rows here").fill(list);
        press(page, "Show it");
    }

    @Test
    void a_whole_list_is_taken_back_at_once() {
        Page page = begun();
        bring(page, Samples.CAST);
        press(page, "Write them down");
        assertThat(page.locator("tbody tr").count()).isEqualTo(7);
        page.locator(".said button").click();
        assertThat(said(page)).startsWith("Taken back.");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    }

    @Test
    void an_adult_is_verified_doubted_and_verified_again_by_taking_that_back() {
        Page page = begun();
        add(page, "Samir Cohen", "NORA");
        row(page, "Samir Cohen").locator("a").click();
        press(page, "They are an adult");
        assertThat(said(page)).startsWith("Samir Cohen is verified to be an adult.");
        assertThat(page.locator("main").textContent()).contains("Passport, seen on", "by Signe Aalto");
        press(page, "I doubt it now");
        assertThat(page.locator("main").textContent()).contains("Counts as a minor");
        page.locator(".said button").click();
        assertThat(page.locator("main").textContent()).contains("Passport, seen on");
    }

    @Test
    void the_coordinator_is_given_no_other_role() {
        Page page = begun();
        row(page, "Signe Aalto").locator("a").click();
        page.getByLabel("Another role").selectOption("producer");
        press(page, "Give it");
        assertThat(page.locator("[role=alert]").textContent()).contains("can hold no other role");
        page.getByLabel("End: intimacy coordinator").click();
        assertThat(page.locator("[role=alert]").textContent()).contains("never without one");
    }

    @Test
    void an_act_is_not_taken_back_over_what_was_done_since() {
        Page page = begun();
        add(page, "Samir Cohen", "NORA");
        Page other = page.context().newPage();
        other.navigate(page.url());
        add(other, "Ida Berg", "NORA");
        page.locator(".said button").click();
        assertThat(said(page)).startsWith("Something else was done since");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
    }

    @Test
    void who_has_left_is_found_and_comes_back() {
        Page page = begun();
        add(page, "Samir Cohen", "NORA");
        String crew = page.url();
        row(page, "Samir Cohen").locator("a").click();
        press(page, "They have left the production");
        page.navigate(crew);
        assertThat(row(page, "Samir Cohen").count()).isZero();
        page.locator("details summary").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Samir Cohen"))
                .click();
        press(page, "They are on the production again");
        page.navigate(crew);
        assertThat(row(page, "Samir Cohen").count()).isEqualTo(1);
    }

    @Test
    void a_list_says_which_role_it_cannot_give() {
        Page page = begun();
        bring(page, "Name,Role\nSigne Aalto,Producer\nIda Berg,Gaffer\n");
        assertThat(page.locator("main li").textContent()).contains("Row 2", "can hold no other role");
        press(page, "Write them down");
        assertThat(row(page, "Signe Aalto").textContent()).doesNotContain("producer");
        assertThat(row(page, "Ida Berg").textContent()).contains("crew");
    }

    @Test
    void a_form_that_no_page_made_is_refused() {
        Page page = begun();
        page.evaluate("document.querySelector('#role').innerHTML = '<option value=\"emperor\">x</option>'");
        add(page, "Samir Cohen", "NORA");
        assertThat(page.locator("main").textContent()).contains("could not be understood");
        page.goBack();
        page.reload();
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_shown_and_not_overwritten() {
        Page page = begun();
        add(page, "Samir Cohen", "NORA");
        row(page, "Samir Cohen").locator("a").click();
        Page other = page.context().newPage();
        other.navigate(page.url());
        other.getByLabel("Pronouns").fill("they/them");
        press(other, "Keep");
        page.getByLabel("Pronouns").fill("he/him");
        press(page, "Keep");
        assertThat(page.locator("[role=alert]").textContent()).contains("Somebody changed this", "they/them");
        assertThat(page.getByLabel("Pronouns").inputValue()).isEqualTo("he/him");
        press(page, "Keep");
        assertThat(said(page)).startsWith("Samir Cohen is addressed so");
    }

    @Test
    void the_same_form_sent_twice_counts_once() {
        Page page = begun();
        String act = page.locator("form[action$='/people'] input[name=act]").getAttribute("value");
        add(page, "Samir Cohen", "NORA");
        page.evaluate("act => document.querySelector(\"form[action$='/people'] input[name=act]\").value = act", act);
        add(page, "Somebody Else", "NORA");
        assertThat(row(page, "Somebody Else").count()).isZero();
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
    }

    @Test
    void a_beginning_that_lacks_something_says_what() {
        Page page = browser.open(server, token);
        page.navigate("/record");
        page.getByLabel("Title of the production").fill("The Quay");
        page.getByLabel("Your name").fill("Signe Aalto");
        page.getByLabel("Choose a passphrase").fill("short");
        page.getByLabel("The passphrase once more").fill("short");
        press(page, "Begin");
        assertThat(page.locator("[role=alert]").textContent()).contains("12 characters or more");
        assertThat(page.getByLabel("Your name").inputValue()).isEqualTo("Signe Aalto");
        assertThat(records.state()).isEqualTo(Records.State.NONE);
    }
}
