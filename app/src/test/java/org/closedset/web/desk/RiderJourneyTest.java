package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.closedset.web.desk.Comings.main;
import static org.closedset.web.desk.Comings.press;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.closedset.access.AtOnce;
import org.closedset.access.Codes;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.RiderWay;
import org.closedset.actions.TellPerson;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody reads their rider on their own phone, says how each part is for them, signs it, and takes it back. */
final class RiderJourneyTest {
    private static final OffsetDateTime CALL = OffsetDateTime.parse("2027-03-04T08:30+01:00");
    private static final Base64.Decoder TEXT = Base64.getUrlDecoder();

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Hand hand = Comings.DOOR.hand();
    private final RiderWay way =
            RiderWay.begun(Comings.DOOR.recorded(comings.production), hand, RiderWay.QUAY, RiderWay.CAST);

    @TempDir
    private Path folder;

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
    void read_talked_over_signed_with_a_key_of_ones_own_made_less_and_taken_back() throws Exception {
        Page samir = comings.met("Samir Cohen");
        way.opened("Samir Cohen");
        String rider = way.drafted("Samir Cohen", "7", "12A");
        way.called(rider, CALL);
        samir.navigate("/mine/riders");
        assertThat(main(samir)).contains("There is no rider for you to read yet");
        accessible(samir);
        way.released(rider);
        samir.navigate("/mine");
        assertThat(main(samir))
                .contains("Something is asked of you", "Your riders")
                .doesNotContain("12A");
        samir.getByText("Look at it").click();
        samir.waitForURL(url -> url.endsWith("/mine/rider/" + rider));
        assertThat(main(samir))
                .contains(
                        "Scenes 7, 12A",
                        "Nothing is to be signed yet",
                        "You may withdraw at any time",
                        "Who will see this rider",
                        "Jolana Haddad (as TOM) may do",
                        "In the room: your",
                        "In the picture: your",
                        "What is not used is destroyed")
                .doesNotContain("Go on to sign");
        accessible(samir);
        samir.navigate("/mine/rider/" + rider + "/sign");
        assertThat(samir.url()).endsWith("/mine/rider/" + rider);
        marks(samir, rider);
        way.served(rider);
        samir.navigate("/mine/riders");
        assertThat(main(samir)).contains("production signs first", "Thursday 4 March 2027, 08:30");
        way.countersigned("Ada Lind", rider);
        signs(samir, rider);
        byte[] paper = sealed(samir, rider);
        less(samir, rider);
        assertThat(sealed(samir, rider)).as("issued anew").isNotEqualTo(paper);
        withdraws(samir, rider);
    }

    private void marks(Page samir, String rider) {
        String first =
                way.record(rider).sheet().matter().terms().contacts().getFirst().id();
        focus(samir, "m-" + first);
        samir.keyboard().press("Space");
        samir.keyboard().press("ArrowRight");
        samir.keyboard().press("Tab");
        assertThat(way.record(rider).marks()).isEmpty();
        press(samir, "Send this to Signe Aalto");
        assertThat(said(samir)).contains("Nobody in production sees it");
        assertThat(way.record(rider).marks()).isEqualTo(Map.of(first, Mark.TALK));
        assertThat(samir.locator("input[name=m-" + first + "]:checked").inputValue())
                .isEqualTo("talk");
        samir.navigate("/mine/record");
        assertThat(main(samir)).contains("part " + first + ": you said talk about it");
        samir.navigate("/mine");
        assertThat(main(samir)).as("it is the coordinator's turn").contains("Nothing is asked of you");
    }

    private static void focus(Page page, String name) {
        String there = "name => document.activeElement.name === name";
        for (int i = 0; i < 200 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
    }

    private void signs(Page samir, String rider) throws Exception {
        samir.navigate("/mine/rider/" + rider);
        samir.getByText("Go on to sign").click();
        samir.waitForURL(url -> url.endsWith("/sign"));
        RiderRecord before = way.record(rider);
        assertThat(main(samir))
                .contains(
                        "Who will see this rider",
                        "There is no hurry",
                        before.hash().substring(0, 16),
                        "You said that something in it is to be talked about");
        accessible(samir);
        samir.locator("form[data-passkey]")
                .evaluate("form => {"
                        + " const asked = JSON.parse(form.dataset.options);"
                        + " asked.challenge = 'A'.repeat(43);"
                        + " form.dataset.options = JSON.stringify(asked); }");
        press(samir, "Sign with this device");
        samir.waitForSelector("main > [role=alert]");
        assertThat(samir.locator("main > [role=alert]").textContent()).contains("This device did not sign");
        assertThat(way.record(rider).state()).as("over another hash").isInstanceOf(Rider.Countersigned.class);
        long facts = way.recorded().production().facts();
        twice(samir);
        press(samir, "Sign with this device");
        samir.waitForURL(url -> url.endsWith("/mine/rider/" + rider));
        assertThat(main(samir)).contains("Signed by you on", "The paper you signed, sealed");
        accessible(samir);
        assertThat(way.record(rider).inForce()).isPresent();
        assertThat(way.recorded().production().facts())
                .as("signed once, with keys to seal by and one paper")
                .isEqualTo(facts + 3);
        Evidence.Passkey kept =
                (Evidence.Passkey) way.record(rider).signed().orElseThrow().evidence();
        assertThat(holds(kept, before.hash())).isTrue();
        assertThat(holds(kept, "0".repeat(64))).isFalse();
        Evidence.Passkey bent = new Evidence.Passkey(
                kept.id(), kept.key(), kept.client(), kept.authenticator(), flipped(kept.signature()));
        assertThat(holds(bent, before.hash())).isFalse();
        samir.navigate("/mine/record");
        assertThat(main(samir)).contains("with a key on a device of your own", before.hash());
    }

    /** What the page sends is sent a second time before it leads on. */
    private static void twice(Page page) {
        page.evaluate("() => { HTMLFormElement.prototype.submit = async function () {"
                + " const sent = new URLSearchParams(new FormData(this));"
                + " await fetch(this.action, { method: 'POST', body: sent });"
                + " const again = await fetch(this.action, { method: 'POST', body: sent });"
                + " location.assign(again.url); } }");
    }

    private static String flipped(String text) {
        byte[] bytes = TEXT.decode(text);
        bytes[bytes.length - 1] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the kept parts are a signature over this hash, by nothing but the JDK and the key that was kept. */
    private static boolean holds(Evidence.Passkey it, String hash) throws Exception {
        byte[] client = TEXT.decode(it.client());
        byte[] authenticator = TEXT.decode(it.authenticator());
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(hash));
        boolean over = new String(client, StandardCharsets.UTF_8)
                .contains("\"type\":\"webauthn.get\",\"challenge\":\"" + challenge + "\"");
        boolean verified = (authenticator[32] & 0b101) == 0b101;
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(key(it.key()));
        signature.update(authenticator);
        signature.update(MessageDigest.getInstance("SHA-256").digest(client));
        return over && verified && signature.verify(TEXT.decode(it.signature()));
    }

    private static PublicKey key(String kept) {
        return new AttestedCredentialDataConverter(new ObjectConverter())
                .convert(TEXT.decode(kept))
                .getCOSEKey()
                .getPublicKey();
    }

    private byte[] sealed(Page samir, String rider) throws Exception {
        APIResponse answer = samir.context().request().get(comings.address + "/mine/rider/" + rider + "/paper.pdf");
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store")
                .extractingByKey("content-disposition", as(STRING))
                .startsWith("attachment; filename=\"rider-1.pdf\"");
        byte[] pdf = answer.body();
        Path file = Files.write(folder.resolve("sealed.pdf"), pdf);
        assertThat(run("pdfsig", "-nocert", file.toString()))
                .contains("Signature #1", "Total document signed", "Signature Validation: Signature is Valid.")
                .doesNotContain("Signature #2");
        assertThat(run("pdftotext", file.toString(), "-").replaceAll("\\s", ""))
                .contains(way.record(rider).hash().substring(0, 16));
        byte[] reading = samir.context()
                .request()
                .get(comings.address + "/mine/rider/" + rider + "/paper.pdf?copy=reading&size=large")
                .body();
        assertThat(new String(reading, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        return pdf;
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void less(Page samir, String rider) {
        RiderRecord before = way.record(rider);
        String first = before.sheet().matter().terms().contacts().getFirst().id();
        samir.navigate("/mine/rider/" + rider);
        press(samir, "Take out what I ticked");
        assertThat(said(samir)).contains("Nothing was changed");
        samir.locator("input[name=out][value=" + first + "]").check();
        press(samir, "Take out what I ticked");
        assertThat(said(samir)).contains("It is out, from this moment on");
        assertThat(main(samir)).contains("In force, and less than you signed");
        assertThat(way.record(rider).sheet().matter().parts()).doesNotContain(first);
        assertThat(way.record(rider).issued().orElseThrow().hash())
                .isEqualTo(way.record(rider).hash())
                .isNotEqualTo(before.hash());
    }

    private void withdraws(Page samir, String rider) {
        samir.navigate("/mine/rider/" + rider);
        samir.getByText("Withdraw from this rider").click();
        assertThat(main(samir))
                .contains("What was not filmed by then is not done", "used only after you have been asked again")
                .contains("Nobody may ask you why");
        assertThat(samir.locator("main textarea, main input:not([type=hidden])").count())
                .as("no field for a reason")
                .isZero();
        accessible(samir);
        press(samir, "Withdraw now");
        assertThat(said(samir)).contains("It counts from this moment on");
        assertThat(main(samir)).contains("Withdrawn by you on");
        assertThat(way.record(rider).inForce()).isEmpty();
        samir.navigate("/mine/rider/" + rider + "/withdraw");
        assertThat(samir.url()).endsWith("/mine/rider/" + rider);
    }

    @Test
    void an_old_page_signs_nothing_that_was_written_anew_and_other_pages_are_said() {
        Page samir = comings.met("Samir Cohen");
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        samir.navigate("/mine/rider/" + rider + "/sign");
        way.called(rider, CALL.plusDays(1));
        way.released(rider);
        way.served(rider);
        way.countersigned("Ada Lind", rider);
        press(samir, "Sign with this device");
        samir.waitForURL(url -> url.endsWith("/mine/rider/" + rider));
        assertThat(said(samir)).contains("so nothing was changed");
        assertThat(way.record(rider).state()).isInstanceOf(Rider.Countersigned.class);
        way.closed("Samir Cohen", Zone.CHEEK);
        samir.navigate("/mine/rider/" + rider + "/sign");
        assertThat(main(samir)).contains("goes further than your boundaries").doesNotContain("Sign with this device");
        way.rewritten(RiderWay.QUAY.replace("on the mouth", "on the cheek"));
        samir.navigate("/mine/rider/" + rider);
        assertThat(main(samir)).contains("The script pages have changed since");
        samir.navigate("/mine/rider/" + rider + "/sign");
        assertThat(main(samir)).contains("The script pages have changed since").doesNotContain("Sign with this device");
    }

    @Test
    void who_left_still_takes_something_out_and_withdraws() {
        Page samir = comings.met("Samir Cohen");
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        way.signed(rider, new Evidence.Code());
        PersonId id = way.person("Samir Cohen").id();
        new TellPerson(hand).left(way.recorded(), hand.newAct(), id, true);
        samir.navigate("/mine");
        assertThat(main(samir)).contains("You have left this production", "Your riders");
        samir.navigate("/mine/rider/" + rider);
        String first =
                way.record(rider).sheet().matter().terms().contacts().getFirst().id();
        samir.locator("input[name=out][value=" + first + "]").check();
        press(samir, "Take out what I ticked");
        assertThat(said(samir)).contains("It is out");
        samir.navigate("/mine/rider/" + rider + "/withdraw");
        press(samir, "Withdraw now");
        assertThat(way.record(rider).state()).isInstanceOf(Rider.Withdrawn.class);
    }

    @Test
    void at_the_shared_tablet_it_is_signed_with_ones_code_typed_again() throws Exception {
        String rider = way.toSign("Ida Berg", "Ada Lind", CALL, "8");
        String code = handed("Ida Berg");
        Page tablet = lent();
        type(tablet, code, "Open my pages");
        press(tablet, "I have read it");
        press(tablet, "Yes, keep it");
        tablet.waitForURL(url -> url.endsWith("/mine"));
        tablet.navigate("/mine/rider/" + rider);
        assertThat(main(tablet))
                .contains("Each item stands by itself", "skip it", "Papers are not opened on the shared tablet");
        tablet.navigate("/mine/rider/" + rider + "/paper.pdf");
        assertThat(main(tablet)).contains("This is not done on the shared tablet");
        tablet.navigate("/mine/rider/" + rider + "/sign");
        type(tablet, code.substring(0, code.length() - 1) + (code.endsWith("a") ? "b" : "a"), "Sign with my code");
        assertThat(tablet.locator("main > [role=alert]").textContent()).contains("opens nothing here");
        assertThat(way.record(rider).state()).isInstanceOf(Rider.Countersigned.class);
        type(tablet, code, "Sign with my code");
        assertThat(said(tablet)).contains("You have signed");
        assertThat(way.record(rider).signed().orElseThrow().evidence()).isEqualTo(new Evidence.Code());
        String item = way.record(rider).sheet().matter().parts().stream()
                .filter(it -> !it.contains("-c") && !it.contains("-e"))
                .sorted()
                .findFirst()
                .orElseThrow();
        tablet.locator("input[name=out][value=" + item + "]").check();
        press(tablet, "Take out what I ticked");
        assertThat(way.record(rider).sheet().matter().parts()).doesNotContain(item);
        tablet.navigate("/mine/rider/" + rider + "/withdraw");
        press(tablet, "Withdraw now");
        assertThat(way.record(rider).inForce()).isEmpty();
    }

    private String handed(String name) {
        SecureRandom chance = new SecureRandom();
        Codes codes = new Codes(chance, new AtOnce(4, Duration.ofSeconds(2)));
        Codes.Code code = codes.own();
        PersonId id = way.person(name).id();
        HandCodes handing = new HandCodes(hand);
        OwnCode kept = new OwnCode(code.id(), codes.hash(code.secret()), false);
        handing.made(way.recorded(), hand.newAct(), Map.of(id, kept));
        handing.handed(way.recorded(), hand.newAct(), Set.of(id), true);
        return code.printed();
    }

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

    private static void type(Page page, String code, String button) {
        page.locator("#code").fill(code);
        press(page, button);
    }
}
