package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.web.desk.Comings.main;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rider on the desk, written and served by the keyboard, and signed for production by who produces. */
final class DeskRidersJourneyTest {
    private static final OffsetDateTime CALL = OffsetDateTime.parse("2027-03-04T08:30+01:00");

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Hand hand = Comings.DOOR.hand();
    private final RiderWay way =
            RiderWay.begun(Comings.DOOR.recorded(comings.production), hand, RiderWay.QUAY, RiderWay.CAST);
    private final Page coordinator = comings.coordinator;

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
        page.setViewportSize(1440, 900);
    }

    private static void press(Page page, String name) {
        String there = "name => document.activeElement.textContent.trim().startsWith(name)";
        for (int i = 0; i < 200 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
        page.evaluate("document.body.dataset.before = 'yes'");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.body && !document.body.dataset.before");
        page.waitForSelector(".said, .notice.stop");
    }

    private String home() {
        return comings.production;
    }

    private String of(String rider) {
        return home() + "/person/" + way.person("Samir Cohen").id().text() + "/rider/" + rider;
    }

    @Test
    void written_beside_the_boundary_given_to_read_and_served_by_the_keyboard_alone() {
        coordinator.navigate(home() + "/riders");
        assertThat(main(coordinator)).contains("No rider is written yet");
        accessible(coordinator);
        way.opened("Samir Cohen");
        String rider = way.drafted("Samir Cohen", "7");
        coordinator.navigate(of(rider));
        assertThat(main(coordinator))
                .contains(
                        "Being drafted; nobody else sees it",
                        "Jolana Haddad (as TOM) may do",
                        "Samir Cohen says now",
                        "You may withdraw at any time");
        accessible(coordinator);
        coordinator.locator("#call").fill("2027-03-04T08:30");
        coordinator.locator("#story").fill("They say good night in the kitchen.");
        coordinator.locator("#counts-c1").fill("some");
        press(coordinator, "Keep this draft");
        assertThat(main(coordinator)).contains("“some” is not a whole number", "Nothing you entered is lost");
        assertThat(coordinator.locator("#story").inputValue()).isEqualTo("They say good night in the kitchen.");
        assertThat(coordinator.locator("#call").inputValue()).isEqualTo("2027-03-04T08:30");
        coordinator.locator("#counts-c1").fill("6");
        coordinator.locator("#hours").fill("9999");
        press(coordinator, "Keep this draft");
        assertThat(main(coordinator)).contains("whole hours, up to 8760").doesNotContain("out of range");
        coordinator.locator("#hours").fill("48");
        press(coordinator, "Keep this draft");
        assertThat(coordinator.locator(".said").textContent()).contains("Kept.");
        assertThat(coordinator.locator("#counts-c1").inputValue()).isEqualTo("6");
        press(coordinator, "Undo");
        coordinator.navigate(of(rider));
        assertThat(coordinator.locator("#counts-c1").inputValue()).isEqualTo("8");
        coordinator.locator("#call").fill("2027-03-04T08:30");
        press(coordinator, "Keep this draft");
        press(coordinator, "Give it to Samir Cohen to read");
        assertThat(main(coordinator)).contains("Given to be read and talked over");
        coordinator.navigate(home() + "/riders");
        assertThat(main(coordinator))
                .contains("Who produces sees nothing of this scene yet", "without one for this scene: Jolana Haddad");
        press(coordinator, "Serve the rider that is ready");
        assertThat(main(coordinator)).contains("production has not signed yet", "Who produces sees: to sign");
        accessible(coordinator);
    }

    @Test
    void a_rider_is_drafted_from_the_page_of_whoever_it_is_for_and_says_why_where_it_cannot() {
        coordinator.navigate(
                home() + "/person/" + way.person("Samir Cohen").id().text() + "/riders");
        assertThat(main(coordinator)).contains("No rider is written for Samir Cohen yet");
        accessible(coordinator);
        assertThat(coordinator
                        .navigate(home() + "/person/"
                                + way.person("Samir Cohen").id().text() + "/rider/none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_old_page_of_a_rider_takes_nothing_away() {
        way.opened("Samir Cohen");
        String rider = way.drafted("Samir Cohen", "7");
        coordinator.navigate(of(rider));
        way.called(rider, CALL);
        coordinator.locator("#story").fill("Something else.");
        press(coordinator, "Keep this draft");
        assertThat(main(coordinator)).contains("changed");
        assertThat(coordinator.locator("#story").inputValue()).isEqualTo("Something else.");
    }

    @Test
    void who_produces_signs_all_of_a_scene_at_once_and_reads_nothing_of_one_performer() {
        way.opened("Samir Cohen");
        String rider = way.drafted("Samir Cohen", "7");
        Page ada = comings.come("Ada Lind");
        ada.navigate("/board/riders");
        assertThat(ada.url())
                .as("before they are heard nothing is theirs to read")
                .endsWith("/mine");
        comings.heard(ada, "Ada Lind");
        ada.navigate("/board/riders");
        assertThat(main(ada)).contains("Nothing is to be signed");
        way.called(rider, CALL);
        way.released(rider);
        ada.navigate("/board/riders");
        assertThat(main(ada)).contains("Nothing is to be signed").doesNotContain("Samir");
        way.served(rider);
        ada.navigate("/board/riders");
        assertThat(main(ada)).contains("Scene 7", "To sign", "Samir Cohen");
        accessible(ada);
        assertThat((String) ada.evaluate("async path => (await fetch(path)).headers.get('content-type')", paper(rider)))
                .startsWith("application/pdf");
        Comings.DOOR.clock.move(Duration.ofMinutes(6));
        ada.navigate("/board/riders");
        ada.locator("main form button").first().click();
        ada.waitForURL(url -> url.contains("/again"));
        ada.locator("main form button").first().click();
        ada.waitForURL(url -> !url.contains("/again"));
        assertThat(ada.url()).endsWith("/board/riders");
        press(ada, "Sign for production");
        assertThat(main(ada)).contains("promise");
        ada.locator("input[name=attest]").check();
        press(ada, "Sign for production");
        assertThat(main(ada)).contains("With the coordinator").doesNotContain("To sign.");
        coordinator.navigate(home() + "/riders");
        assertThat(main(coordinator)).contains("Production has signed");
    }

    private static String paper(String rider) {
        return "/board/rider/" + rider + "/paper.pdf";
    }

    @Test
    void what_was_signed_on_paper_is_entered_with_its_scan_and_its_performer_sees_that() throws IOException {
        Page samir = comings.met("Samir Cohen");
        String rider = way.toSign(
                "Samir Cohen",
                "Ada Lind",
                Comings.DOOR
                        .clock
                        .instant()
                        .atZone(ZoneOffset.UTC)
                        .plusDays(12)
                        .truncatedTo(ChronoUnit.HOURS)
                        .toOffsetDateTime(),
                "7");
        coordinator.navigate(of(rider));
        coordinator.getByText("It was signed on paper").focus();
        coordinator.keyboard().press("Enter");
        coordinator.waitForURL(url -> url.endsWith("/signed-on-paper"));
        accessible(coordinator);
        Path scan = Files.createTempFile("closedset-scan-", ".pdf");
        Files.writeString(scan, "%PDF-1.7 a scan of four pages");
        fills(scan, "00000000");
        press(coordinator, "Enter it as signed");
        assertThat(main(coordinator)).contains("not the first digits", "choose the scan again");
        assertThat(coordinator.locator("#witness").inputValue()).isEqualTo("Vito Eriksen");
        fills(scan, way.record(rider).hash().substring(0, 8));
        press(coordinator, "Enter it as signed");
        assertThat(main(coordinator)).contains("Signed on paper on", "seen by Vito Eriksen", "The scan");
        accessible(coordinator);
        samir.navigate("/mine/rider/" + rider);
        assertThat(main(samir))
                .contains("Signed by you on paper on", "Vito Eriksen saw it", "If that is not what you signed");
        Download kept = samir.waitForDownload(
                () -> samir.getByText("The scan of the paper you signed").click());
        assertThat(kept.suggestedFilename()).isEqualTo("rider-signed.pdf");
        assertThat(kept.path()).hasSameBinaryContentAs(scan);
        Files.delete(scan);
    }

    private void fills(Path scan, String digits) {
        coordinator.locator("#file").setInputFiles(scan);
        coordinator.locator("#digits").fill(digits);
        coordinator.locator("#witness").fill("Vito Eriksen");
        coordinator
                .locator("#when")
                .fill(WHEN.format(Comings.DOOR.clock.instant().atZone(Comings.DOOR.clock.getZone())));
    }
}
