package org.closedset.web.desk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remakes the pictures of the real screens in docs/pictures from the invented film; run by hand, from the app folder. */
final class Pictures {
    private static final Path FILM = Path.of("../testdata/production/harbour-light.fountain");
    private static final Path FOLDER = Path.of("../docs/pictures");

    private final TestDesk desk = TestDesk.get();

    private Pictures() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER);
        new Pictures().make();
        System.exit(0);
    }

    private void make() {
        Page page = desk.open();
        TestDesk.give(page, FILM);
        String script = page.url().substring(0, page.url().indexOf("/scene/"));
        for (int scene = 1; scene <= 5; scene++) {
            page.navigate(script + "/scene/s" + scene);
            while (page.locator(".cards > .s-proposed").count() > 0) {
                page.locator("button:has-text('Confirm')").first().click();
            }
            page.locator("button:has-text('is read')").click();
        }
        page.navigate(script + "/scene/s6");
        page.locator("button:has-text('Confirm')").first().click();
        page.navigate(page.url());
        save(page, "desk.png");
        page.navigate(script + "/people");
        save(page, "heatmap.png");
        page.navigate("/");
        save(page, "shelf.png");
        page.locator("button[name=look][value=dark]").click();
        page.navigate(script + "/scene/s6");
        save(page, "desk-dark.png");
        Page phone = desk.open(390, 844, ColorScheme.LIGHT, true);
        phone.navigate(script + "/scene/s6");
        save(phone, "phone.png");
    }

    private static void save(Page page, String name) {
        page.waitForFunction("document.fonts.ready.then(() => true)");
        FewColours.write(page.screenshot(), FOLDER.resolve(name));
    }
}
