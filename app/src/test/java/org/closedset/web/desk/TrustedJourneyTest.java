package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.web.desk.Comings.main;
import static org.closedset.web.desk.Comings.press;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A performer names who speaks for them on their own phone, and takes it back; who books does not count. */
final class TrustedJourneyTest {
    private static final DateTimeFormatter CALL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final String CAST = RiderWay.CAST + "Birk Abel,Agent,,\nVito Eriksen,Wellbeing lead,,\n";

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Hand hand = Comings.DOOR.hand();
    private final RiderWay way = RiderWay.begun(Comings.DOOR.recorded(comings.production), hand, RiderWay.QUAY, CAST);

    @AfterEach
    void ends() {
        comings.close();
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
        page.setViewportSize(390, 844);
    }

    private static String said(Page page) {
        return page.locator(".said").textContent();
    }

    @Test
    void named_by_the_keyboard_alone_read_by_them_and_by_the_coordinator_and_taken_back() {
        Page samir = comings.met("Samir Cohen");
        Page birk = comings.met("Birk Abel");
        birk.navigate("/mine/clients");
        assertThat(main(birk)).contains("Nobody here has named you");
        samir.navigate("/mine");
        assertThat(main(samir)).contains("Whom you trust").doesNotContain("People you speak for");
        samir.navigate("/mine/trusted");
        assertThat(main(samir)).contains("you speak for yourself", "Vito Eriksen", "Production is not told");
        accessible(samir);
        focused(samir, "Name Birk Abel, to speak for you");
        samir.keyboard().press("Enter");
        samir.waitForSelector(".said");
        assertThat(said(samir)).contains("They see your name, and nothing else");
        accessible(samir);
        birk.navigate("/mine/clients");
        assertThat(main(birk)).contains("Samir Cohen");
        accessible(birk);
        press(samir, "Name Vito Eriksen, to follow up");
        assertThat(said(samir)).contains("Nobody is told");
        comings.person("Samir Cohen");
        assertThat(main(comings.coordinator))
                .contains("Birk Abel speaks for them")
                .doesNotContain("Vito Eriksen");
        press(samir, "Birk Abel no longer speaks for you");
        birk.navigate("/mine/clients");
        assertThat(main(birk)).doesNotContain("Samir Cohen");
        samir.navigate("/mine/record");
        assertThat(main(samir)).contains("Vito Eriksen receives your reports").doesNotContain("speaks for you.");
    }

    private static void focused(Page page, String label) {
        String there = "label => document.activeElement.getAttribute('aria-label') === label";
        for (int i = 0; i < 60 && !(boolean) page.evaluate(there, label); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, label)).isTrue();
    }

    @Test
    void they_let_a_rider_be_read_and_take_that_back() {
        Page samir = comings.met("Samir Cohen");
        Page birk = comings.met("Birk Abel");
        ZonedDateTime call = Comings.DOOR
                .clock
                .instant()
                .atZone(Comings.DOOR.clock.getZone())
                .plusDays(12)
                .truncatedTo(ChronoUnit.HOURS);
        String rider = way.toSign("Samir Cohen", "Ada Lind", call.toOffsetDateTime(), "7");
        samir.navigate("/mine/trusted");
        press(samir, "Name Birk Abel, to speak for you");
        samir.getByText("What Birk Abel sees").click();
        samir.waitForURL(url -> url.contains("/mine/shared"));
        assertThat(main(samir)).contains("Nothing, but for what you tick here", "Scene 7");
        assertThat(samir.locator("main input:checked").count()).isZero();
        accessible(samir);
        birk.navigate("/mine/client/" + rider);
        assertThat(birk.url()).endsWith("/mine/clients");
        assertThat(main(birk)).contains("They let you see their name").doesNotContain("Scene 7");
        samir.locator("input[value='" + rider + "']").focus();
        samir.keyboard().press("Space");
        samir.locator("input[value=served]").check();
        press(samir, "Save");
        assertThat(said(samir)).contains("They see this, and nothing else");
        samir.navigate("/mine/rider/" + rider);
        assertThat(main(samir)).contains("Birk Abel, as long as you let them");
        birk.navigate("/mine/clients");
        assertThat(main(birk))
                .contains("Scene 7", "Handed over on", "The call is on " + CALL.format(call), "in time until")
                .doesNotContain("Signed");
        accessible(birk);
        birk.getByText("Read it").click();
        birk.waitForURL(url -> url.endsWith("/mine/client/" + rider));
        assertThat(main(birk))
                .contains("Samir Cohen lets you read this", "Jolana Haddad (as TOM) may do", "What it may be used for")
                .doesNotContain("Go on to sign");
        assertThat(birk.locator("a[href*='/mine/rider/']").count())
                .as("it is nothing of theirs to sign, take back or print")
                .isZero();
        accessible(birk);
        samir.navigate("/mine/record");
        assertThat(main(samir)).contains("Birk Abel may read what this rider says: Scene 7");
        advises(birk, samir, rider);
        samir.navigate("/mine/looked");
        assertThat(main(samir)).contains("Birk Abel read a rider of yours, as you let them");
        samir.navigate("/mine/shared?with=Birk+Abel");
        samir.locator("input[value='" + rider + "']").uncheck();
        press(samir, "Save");
        birk.reload();
        assertThat(birk.url()).endsWith("/mine/clients");
    }

    private void advises(Page birk, Page samir, String rider) {
        String part = way.record(rider).sheet().matter().parts().stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        birk.locator("input[name=m-" + part + "][value=out]").focus();
        birk.keyboard().press("Space");
        press(birk, "Send this to Samir Cohen and Signe Aalto");
        assertThat(said(birk)).contains("It decides nothing");
        assertThat(birk.locator("input[name=m-" + part + "]:checked").inputValue())
                .isEqualTo("out");
        accessible(birk);
        samir.navigate("/mine/rider/" + rider);
        assertThat(main(samir)).contains("Birk Abel would take this out");
        accessible(samir);
        comings.coordinator.navigate(
                comings.production + "/person/" + way.person("Samir Cohen").id().text() + "/rider/" + rider);
        assertThat(main(comings.coordinator)).contains("Birk Abel would take this out");
    }

    @Test
    void that_something_wider_waits_is_told_where_they_say_so_and_nothing_wider_is_taken_on_a_day_with_a_call() {
        Page samir = comings.met("Samir Cohen");
        Page birk = comings.met("Birk Abel");
        opens(samir, "L1");
        samir.navigate("/mine/trusted");
        press(samir, "Name Birk Abel, to speak for you");
        opens(samir, "L3");
        birk.navigate("/mine/clients");
        assertThat(main(birk)).doesNotContain("wider");
        samir.navigate("/mine/shared?with=Birk+Abel");
        samir.locator("input[value=wider]").focus();
        samir.keyboard().press("Space");
        press(samir, "Save");
        accessible(samir);
        samir.navigate("/mine/limits");
        assertThat(main(samir)).contains("Told when something wider than before waits: Birk Abel");
        accessible(samir);
        birk.reload();
        assertThat(main(birk))
                .contains("Something wider than Samir Cohen allowed before waits. It may count from")
                .doesNotContain("knee")
                .doesNotContain("Knee");
        accessible(birk);
        samir.navigate("/mine/limits");
        press(samir, "Leave it as it was");
        birk.reload();
        assertThat(main(birk)).contains("They let you see their name").doesNotContain("wider");
        way.toSign(
                "Samir Cohen",
                "Ada Lind",
                Comings.DOOR
                        .clock
                        .instant()
                        .atZone(Comings.DOOR.clock.getZone())
                        .truncatedTo(ChronoUnit.HOURS)
                        .toOffsetDateTime(),
                "7");
        calledToday(samir);
    }

    private static void opens(Page samir, String level) {
        chosen(samir, level);
        samir.waitForURL(url -> url.contains("/list"));
    }

    private static void chosen(Page samir, String level) {
        samir.navigate("/mine/limits/zone/Z39");
        samir.locator("input[name=a-all][value=open]").check();
        samir.locator("details.how").first().evaluate("it => { it.open = true; }");
        samir.locator("input[name=level][value=" + level + "]").check();
        press(samir, "Save");
    }

    private static void calledToday(Page samir) {
        samir.navigate("/mine/limits");
        assertThat(main(samir)).contains("You have a call today, so nothing wider can be said here");
        accessible(samir);
        chosen(samir, "L3");
        samir.waitForSelector("[role=alert]");
        assertThat(main(samir)).contains("what is wider was not taken");
        assertThat(samir.locator("input[name=level]:checked").inputValue())
                .as("what they chose is still there")
                .isEqualTo("L3");
        accessible(samir);
        samir.locator("input[name=a-all][value=closed]").check();
        press(samir, "Save");
        samir.waitForURL(url -> url.contains("/list"));
        samir.navigate("/mine/limits");
        assertThat(main(samir)).doesNotContain("Counts later");
    }

    @Test
    void who_books_does_not_count_and_a_friend_does() {
        Page samir = comings.met("Samir Cohen");
        samir.navigate("/mine/trusted");
        typed(samir, "Ada Lind");
        assertThat(samir.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                        .textContent())
                .contains("Ada Lind directs, produces or casts here, or once did");
        assertThat(samir.locator("#name-speak").inputValue()).isEqualTo("Ada Lind");
        accessible(samir);
        assertThat(way.person("Samir Cohen").representatives()).isEmpty();
        typed(samir, "jolana haddad");
        assertThat(said(samir)).contains("Named");
        Page jolana = comings.met("Jolana Haddad");
        jolana.navigate("/mine");
        assertThat(main(jolana)).contains("People you speak for");
        jolana.navigate("/mine/clients");
        assertThat(main(jolana)).contains("Samir Cohen");
    }

    private static void typed(Page page, String name) {
        page.locator("details:has(#name-speak)").evaluate("it => { it.open = true; }");
        page.locator("#name-speak").fill(name);
        page.locator("form:has(#name-speak) button").click();
        page.waitForLoadState();
    }
}
