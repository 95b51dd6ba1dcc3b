package org.closedset.web.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A coordinator at the desk, in a real browser. */
final class DeskJourneyTest {
    private final TestDesk desk = TestDesk.get();

    @AfterEach
    void ends() {
        desk.leave();
    }

    @Test
    void a_script_is_read_decided_and_marked_with_the_keyboard_alone() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("keyboard.fountain", Samples.QUAY));
        for (int left = undecided(page); left > 0; left--) {
            // The cards stand before the keys work: those come with the script, which runs when the page is whole.
            page.waitForLoadState();
            page.keyboard().press(left == 1 ? "x" : "c");
            assertThat(page.locator(".cards > .s-proposed")).hasCount(left - 1);
        }
        assertThat(page.locator(".card.s-rejected")).hasCount(1);
        page.waitForLoadState();
        page.keyboard().press("r");
        assertThat(page.locator("[role=status]")).containsText("Scene 1 is read");
        assertThat(page).hasURL(Pattern.compile("/scene/s2"));
        page.waitForLoadState();
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile("/scene/s3"));
    }

    @Test
    void the_tab_key_alone_reaches_and_confirms_the_first_passage() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("tab.fountain", Samples.QUAY));
        int before = undecided(page);
        String confirm = "document.activeElement.textContent.trim().startsWith('Confirm')";
        for (int i = 0; i < 80 && !Boolean.TRUE.equals(page.evaluate(confirm)); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).containsText("is confirmed");
        assertThat(undecided(page)).isEqualTo(before - 1);
    }

    @Test
    void what_was_done_last_is_taken_back() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("undo.fountain", Samples.QUAY));
        int before = undecided(page);
        page.keyboard().press("c");
        assertThat(page.locator("[role=status]")).containsText("is confirmed");
        page.keyboard().press("Control+z");
        assertThat(page.locator("[role=status]")).containsText("Taken back");
        assertThat(undecided(page)).isEqualTo(before);
    }

    @Test
    void each_press_takes_one_more_back_on_any_page_of_the_script() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("undo-twice.fountain", Samples.QUAY));
        int before = undecided(page);
        page.keyboard().press("x");
        page.waitForCondition(() -> undecided(page) == before - 1);
        page.waitForLoadState();
        page.keyboard().press("x");
        page.waitForCondition(() -> undecided(page) == before - 2);
        page.reload();
        page.keyboard().press("u");
        assertThat(page.locator("[role=status]")).containsText("Taken back");
        assertThat(undecided(page)).isEqualTo(before - 1);
        page.waitForLoadState();
        page.keyboard().press("u");
        page.waitForCondition(() -> undecided(page) == before);
        page.waitForLoadState();
        page.keyboard().press("u");
        assertThat(page.locator("[role=status]")).containsText("nothing to take back");
    }

    @Test
    void the_people_page_says_what_is_only_proposed() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("people.fountain", Samples.QUAY));
        page.locator("nav").getByText("People").first().click();
        assertThat(page.locator("h1")).hasText("People");
        assertThat(page.locator("main")).containsText("none confirmed yet");
        assertThat(page.locator("figure.heat svg")).isVisible();
    }

    @Test
    void ages_the_page_leaves_open_are_answered_by_keyboard_and_taken_back() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("ages.fountain", Samples.QUAY.replace("Stay.", "Stay.\n\nTOM\nYes.")));
        assertThat(page.locator(".also")).containsText("age unknown");
        page.locator(".also a").first().click();
        assertThat(page).hasURL(Pattern.compile("/people#age-1$"));
        Locator tom = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Adult in the story: TOM")));
        tom.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=status]")).containsText("TOM is an adult in the story");
        assertThat(page.locator(".ages")).containsText("1 age is still open");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Under 18 in the story: MARA"))
                .click();
        assertThat(page.locator(".notice")).containsText("MARA: under 18 in the story, as the coordinator says");
        page.keyboard().press("u");
        assertThat(page.locator("[role=status]")).containsText("Taken back");
        assertThat(page.locator(".ages")).containsText("1 age is still open");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back .* TOM")))
                .click();
        assertThat(page.locator(".ages")).containsText("2 ages are still open");
    }

    @Test
    void an_age_answered_in_another_window_meanwhile_is_shown_and_not_overwritten() {
        Page one = desk.open(1280, 800, ColorScheme.LIGHT, false);
        TestDesk.give(one, TestDesk.script("ages-two.fountain", Samples.QUAY));
        one.locator("nav").getByText("People").first().click();
        Page other = one.context().newPage();
        other.navigate(one.url());
        one.locator("button[aria-label='Under 18 in the story: MARA']").click();
        assertThat(one.locator("[role=status]")).containsText("MARA is under 18 in the story");
        other.locator("button[aria-label='Adult in the story: MARA']").click();
        assertThat(other.locator("[role=status]")).containsText("answered in another window");
        assertThat(other.locator(".ages")).containsText("under 18 in the story");
    }

    @Test
    void a_scene_marked_read_says_how_many_passages_are_undecided() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("read-open.fountain", Samples.QUAY));
        int open = undecided(page);
        String scene = page.url();
        page.keyboard().press("r");
        assertThat(page.locator("[role=status]")).containsText(open + " passages in it are still undecided");
        page.navigate(scene);
        assertThat(page.locator("h1")).containsText("read, " + open + " undecided");
        assertThat(page.locator(".scene.now .readmark")).containsText("read, " + open + " undecided");
        page.keyboard().press("u");
        assertThat(page.locator("h1 .state")).hasCount(0);
    }

    @Test
    void pressing_read_it_without_a_file_says_what_to_do() {
        Page page = desk.open();
        page.locator("form.drop button").click();
        assertThat(page.locator("[role=alert]")).containsText("Choose a screenplay");
    }

    @Test
    void help_leads_back_to_the_scene_one_came_from() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("help-back.fountain", Samples.QUAY));
        page.navigate("/help");
        page.locator("main a").first().click();
        assertThat(page).hasURL(Pattern.compile("/scene/s1"));
    }

    @Test
    void what_was_just_done_is_said_without_moving_the_page() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("said.fountain", Samples.QUAY));
        double before = page.locator(".turn").boundingBox().y;
        page.keyboard().press("c");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator(".turn").boundingBox().y).isEqualTo(before);
    }

    @Test
    void everything_works_without_javascript() {
        Page page = desk.open(1280, 800, ColorScheme.LIGHT, false);
        TestDesk.give(page, TestDesk.script("plain.fountain", Samples.QUAY));
        int before = undecided(page);
        button(page, "Confirm").click();
        assertThat(undecided(page)).isEqualTo(before - 1);
        page.locator(".s-proposed a.button:has-text('Change')").first().click();
        page.locator("select[name=mode]").selectOption("implied");
        page.locator("textarea[name=reason]").fill("The page leaves it open.");
        button(page, "Keep").click();
        assertThat(page.locator(".card.s-changed")).containsText("implied");
        page.locator("a.button:has-text('Add a passage')").click();
        page.locator("textarea[name=reason]").fill("A hand on a face.");
        button(page, "Keep").click();
        assertThat(page.locator(".card.s-added")).containsText("A hand on a face.");
        button(page, "Undo").click();
        assertThat(page.locator(".card.s-added")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("1 is read")))
                .click();
        assertThat(page).hasURL(Pattern.compile("/scene/s2"));
        Page another = desk.open();
        another.navigate(page.url().replaceAll("/scene/.*", "/scene/s1"));
        assertThat(another.locator(".card.s-changed")).containsText("implied");
    }

    @Test
    void the_whole_script_stands_on_its_pages_and_any_page_is_gone_to() {
        StringBuilder text = new StringBuilder("Title: THE LONG QUAY\n\n");
        for (int scene = 1; scene <= 12; scene++) {
            text.append("INT. ROOM ")
                    .append(scene)
                    .append(" - DAY #")
                    .append(scene)
                    .append("#\n\n");
            text.append(scene % 4 == 0 ? "Tom kisses Mara on the mouth.\n\n" : "");
            text.append("Mara reads the post. Nobody speaks.\n\n".repeat(14));
        }
        Page page = desk.open(1440, 900, ColorScheme.LIGHT, false);
        TestDesk.give(page, TestDesk.script("long.fountain", text.toString()));
        assertThat(page.locator(".slug")).hasCount(12);
        int pages = page.locator(".leaf").count();
        assertThat(pages).isGreaterThan(4);
        page.locator("input[name=number]").fill(String.valueOf(pages));
        page.locator("form.topage button").click();
        assertThat(page).hasURL(Pattern.compile("#page-" + pages + "$"));
        assertThat(page.locator("#page-" + pages)).isInViewport();
        assertThat(page.locator(".scene.now").last()).containsText("Nobody speaks");
        page.locator("a[rel=prev]").click();
        assertThat(page.locator("#at")).isInViewport();
    }

    @Test
    void the_keys_lead_from_passage_to_passage_through_the_whole_script() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("steps.fountain", Samples.QUAY));
        int here = page.locator("[data-card]").count();
        for (int step = 0; step < here; step++) {
            page.keyboard().press("j");
        }
        assertThat(page).hasURL(Pattern.compile("/scene/s3\\?at="));
        assertThat(page.locator("#at")).isInViewport();
        page.keyboard().press("k");
        assertThat(page).hasURL(Pattern.compile("/scene/s1\\?at="));
    }

    @Test
    void a_script_saved_by_another_program_is_read_again_and_that_is_said() throws IOException {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("saved.fountain", Samples.QUAY));
        button(page, "Confirm").click();
        assertThat(page.locator("[role=status]").first()).containsText("is confirmed");
        Files.writeString(desk.folder.resolve("saved.fountain"), Samples.QUAY_PINK);
        button(page, "Confirm").click();
        page.waitForURL(Pattern.compile("/draft$"));
        assertThat(page.locator(".notice").first()).containsText("was saved anew by another program");
        assertThat(page.locator("main")).containsText("new scene");
    }

    @Test
    void two_windows_that_disagree_are_shown_both() {
        Page one = desk.open();
        TestDesk.give(one, TestDesk.script("both.fountain", Samples.QUAY));
        Page other = one.context().newPage();
        other.navigate(one.url());
        one.locator(".card[aria-current] button:has-text('Confirm')").click();
        assertThat(one.locator("[role=status]")).containsText("is confirmed");
        other.locator(".card[aria-current] button:has-text('Not intimate')").click();
        assertThat(other.locator("h1")).containsText("decided in another window");
        assertThat(other.locator("main")).containsText("Confirmed");
        button(other, "Do what I asked").click();
        assertThat(other.locator(".card.s-rejected")).hasCount(1);
    }

    @Test
    void a_loaded_word_of_ones_own_is_offered_a_neutral_one() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("words.fountain", Samples.QUAY));
        page.keyboard().press("n");
        page.locator("textarea[name=reason]").fill("The stripper at the door. He calls her \"stripper\".");
        button(page, "Keep").click();
        assertThat(page.locator(".notice")).containsText("dancer");
        button(page, "Keep with the neutral words").click();
        assertThat(page.locator(".card.s-added .why")).hasText("The dancer at the door. He calls her \"stripper\".");
    }

    @Test
    void a_new_draft_keeps_what_stands_and_asks_again_what_changed() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("redraft.fountain", Samples.QUAY));
        for (int left = undecided(page); left > 0; left--) {
            button(page, "Confirm").click();
            assertThat(page.locator(".cards > .s-proposed")).hasCount(left - 1);
        }
        page.waitForLoadState();
        page.keyboard().press("r");
        assertThat(page).hasURL(Pattern.compile("/scene/s2"));
        page.locator("nav >> text=Drafts").click();
        page.locator("input[type=file]").setInputFiles(TestDesk.script("pink.fountain", Samples.QUAY_PINK));
        button(page, "Lay it over this one").click();
        page.waitForURL(Pattern.compile("/draft$"));
        Locator main = page.locator("main");
        assertThat(main).containsText("asked again");
        assertThat(main).containsText("its words changed");
        assertThat(main).containsText("paragraph");
        assertThat(main).containsText("new scene");
        page.navigate(page.url().replace("/draft", "/scenes?state=confirmed"));
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void markup_in_a_script_stays_text() {
        Page page = desk.open();
        page.onDialog(Dialog::dismiss);
        TestDesk.give(page, TestDesk.script("markup.fdx", Samples.MARKUP));
        String scene = page.url().replace("#at", "");
        String script = scene.substring(0, scene.indexOf("/scene/"));
        for (String path : new String[] {scene, script + "/scenes", script + "/people", scene + "?add=yes", "/"}) {
            page.navigate(path);
            assertThat(page.evaluate("window.taken")).as(path).isNull();
            assertThat(page.locator("main img, main script, .leaf svg")).hasCount(0);
        }
        page.navigate(scene);
        assertThat(page.locator(".leaf")).containsText("<img src=x onerror=window.taken=1>");
    }

    @Test
    void pressing_escape_twice_hides_the_desk_and_brings_it_back() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("hide.fountain", Samples.QUAY));
        String before = page.url();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page).hasTitle("Call sheet");
        assertThat(page.locator("body")).not().containsText(Pattern.compile("Closed|closed|QUAY|kiss"));
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page).hasURL(before);
    }

    @Test
    void letters_do_nothing_once_they_are_turned_off() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("letters.fountain", Samples.QUAY));
        String scene = page.url();
        page.navigate("/help");
        button(page, "Turn letters off").click();
        page.navigate(scene);
        int before = undecided(page);
        page.keyboard().press("c");
        page.keyboard().press("n");
        assertThat(page).hasURL(scene);
        assertThat(undecided(page)).isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_screenplay_is_refused_in_a_sentence() throws IOException {
        Page page = desk.open();
        Path file = TestDesk.script("archive.pdf", "");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0});
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("form.drop button").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("body")).not().containsText("Exception");
        assertThat(Files.exists(desk.folder.resolve("archive.pdf"))).isFalse();
    }

    @Test
    void a_file_dropped_on_the_page_is_read() {
        Page page = desk.open();
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.items.add(new File([text], 'dropped.fountain'));
                  window.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data }));
                  window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
                }
                """, Samples.QUAY);
        page.waitForURL(url -> url.contains("/scene/"));
        assertThat(page.locator(".top .film")).containsText("THE QUAY");
    }

    @Test
    void a_sheet_is_shown_as_it_was_understood_before_it_is_kept() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("sheet.fountain", Samples.QUAY));
        String script = page.url().substring(0, page.url().indexOf("/scene/"));
        page.navigate(script + "/import");
        page.locator("input[type=file]")
                .setInputFiles(
                        TestDesk.script("sheet.csv", "Scene,Kind,Cast,Notes\n2,kiss,MARA,On the cheek\n99,kiss,,\n"));
        button(page, "Show how it is understood").click();
        assertThat(page.locator("main")).containsText("1 row becomes a passage");
        assertThat(page.locator("main")).containsText("Row 3");
        Page another = desk.open();
        another.navigate(script + "/scenes?state=added");
        assertThat(another.locator("tbody tr")).hasCount(0);
        button(page, "Bring them in").click();
        assertThat(page).hasURL(Pattern.compile("/scenes\\?state=added"));
        assertThat(page.locator("tbody tr")).hasCount(1);
        button(page, "Undo").click();
        page.navigate(script + "/scenes?state=added");
        assertThat(page.locator("tbody tr")).hasCount(0);
    }

    @Test
    void every_file_of_the_breakdown_is_saved() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("files.fountain", Samples.QUAY));
        page.locator("nav >> text=Export").click();
        int files = page.locator("button[formaction]").count();
        assertThat(files).isEqualTo(7);
        for (int i = 0; i < files; i++) {
            Locator file = page.locator("button[formaction]").nth(i);
            var saved = page.waitForDownload(file::click);
            assertThat(saved.suggestedFilename()).startsWith("files breakdown.");
            assertThat(saved.path()).isNotEmptyFile();
        }
    }

    @Test
    void what_was_set_aside_goes_along_only_when_asked() throws IOException {
        Page page = desk.open(1280, 800, ColorScheme.LIGHT, false);
        TestDesk.give(page, TestDesk.script("aside.fountain", Samples.QUAY));
        button(page, "Not intimate").click();
        page.locator("nav >> text=Export").click();
        Locator csv = page.locator("button[formaction$='/csv']");
        assertThat(Files.readString(page.waitForDownload(csv::click).path())).doesNotContain("not intimate");
        page.locator("input[name=rejected]").check();
        assertThat(Files.readString(page.waitForDownload(csv::click).path())).contains("not intimate");
    }

    @Test
    void letters_that_cannot_be_printed_are_named_before_a_pdf_is_made() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("letters.fountain", Samples.QUAY.replace("Tom", "\u5317\u4eac")));
        page.locator("nav >> text=Export").click();
        assertThat(page.locator("main")).containsText("Before you save a PDF");
        assertThat(page.locator("main")).containsText("Han (U+4EAC U+5317)");
    }

    @Test
    void a_passage_without_a_reason_is_asked_for_one_at_the_field() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("reason.fountain", Samples.QUAY));
        page.keyboard().press("n");
        page.locator("textarea[name=reason]").fill("   ");
        button(page, "Keep").click();
        assertThat(page.locator("#reason-wrong")).containsText("Say in a line why");
        assertThat(page.locator("textarea[name=reason]")).isFocused();
        assertThat(page.locator("textarea[name=reason]")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void a_scene_prints_with_the_moment_it_was_printed() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("print.fountain", Samples.QUAY));
        byte[] pdf = page.pdf();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".asof")).isVisible();
        assertThat(page.locator(".asof")).containsText("20 February 2027, 06:00");
        assertThat(page.locator("nav").first()).isHidden();
        assertThat(page.locator(".acts").first()).isHidden();
    }

    private static int undecided(Page page) {
        return page.locator(".cards > .s-proposed").count();
    }

    private static Locator button(Page page, String name) {
        return page.locator("button:has-text('" + name + "')").first();
    }
}
