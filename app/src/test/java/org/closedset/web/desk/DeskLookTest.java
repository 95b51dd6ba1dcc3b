package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page in every look: what axe finds, and whether it fits the smallest screen. */
final class DeskLookTest {
    private final TestDesk desk = TestDesk.get();

    @AfterEach
    void ends() {
        desk.leave();
    }

    @Test
    void axe_finds_nothing_on_any_page_in_light() {
        Page page = desk.open();
        assertThat(axe(page, pages(page, "axe-light.fountain"))).isEmpty();
    }

    @Test
    void axe_finds_nothing_on_any_page_in_dark() {
        Page page = desk.open(1440, 900, ColorScheme.DARK, true);
        assertThat(axe(page, pages(page, "axe-dark.fountain"))).isEmpty();
    }

    @Test
    void axe_finds_nothing_on_the_scene_at_night() {
        Page page = desk.open();
        List<String> pages = pages(page, "axe-night.fountain");
        page.locator("button[name=look][value=night]").click();
        page.waitForLoadState();
        assertThat(page.locator("html").getAttribute("data-look")).isEqualTo("night");
        assertThat(axe(page, pages.subList(1, 3))).isEmpty();
    }

    @Test
    void no_page_is_wider_than_a_screen_of_320() {
        Page page = desk.open(320, 640, ColorScheme.LIGHT, true);
        List<String> wide = new ArrayList<>();
        for (String path : pages(page, "narrow.fountain")) {
            open(page, path);
            int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (width > 320) {
                wide.add(path + " is " + width);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void at_twice_the_size_of_type_no_page_is_cut() {
        Page page = desk.open(720, 450, ColorScheme.LIGHT, true);
        for (String path : pages(page, "zoom.fountain")) {
            open(page, path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(720);
        }
    }

    @Test
    void the_passage_in_hand_is_told_apart_in_forced_colours() {
        Page page = desk.open();
        TestDesk.give(page, TestDesk.script("forced.fountain", Samples.QUAY));
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        String width = (String)
                page.locator(".card[aria-current]").first().evaluate("card => getComputedStyle(card).borderTopWidth");
        assertThat(width).isEqualTo("3px");
    }

    /** Every page and state of the desk, with a script given to it. */
    private List<String> pages(Page page, String name) {
        TestDesk.give(page, TestDesk.script(name, Samples.QUAY));
        String scene = page.url().replace("#at", "");
        String script = scene.substring(0, scene.indexOf("/scene/"));
        String id = page.locator("[data-card]").first().getAttribute("id").substring(2);
        String production = desk.production();
        page.navigate(production);
        String person = page.locator("td a[href*='/person/']").first().getAttribute("href");
        return List.of(
                "/",
                scene,
                scene + "?change=" + id,
                scene + "?add=yes",
                script + "/scenes",
                script + "/scenes?kind=voice&mode=heard",
                script + "/people",
                script + "/draft",
                script + "/send",
                script + "/import",
                "/record",
                "/record/sheet",
                production,
                production + "/bring",
                person,
                "/help",
                "/hide",
                "/nothing",
                "/enter");
    }

    /** Opens it and demands that it is the page meant: an error page would pass for any in looks. */
    private static void open(Page page, String path) {
        int status = Objects.requireNonNull(page.navigate(path)).status();
        assertThat(status).as(path).isEqualTo(path.equals("/nothing") ? 404 : 200);
    }

    private static List<String> axe(Page page, List<String> paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths) {
            open(page, path);
            for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
                found.add(path + ": " + rule.getId() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList());
            }
        }
        return found;
    }
}
