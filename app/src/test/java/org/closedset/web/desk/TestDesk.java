package org.closedset.web.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.closedset.access.OneTimeToken;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.jspecify.annotations.Nullable;

/** One desk and one browser for all browser tests of this run; each test has its own script and its own session. */
final class TestDesk {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static @Nullable TestDesk only;

    final Path folder;
    private final OneTimeToken token = new OneTimeToken(new SecureRandom());
    private final DeskServer server;
    private final Browser browser;

    private TestDesk() throws IOException, UnreadableDecisions {
        folder = Files.createTempDirectory("closedset-desk-test-").resolve("Closed Set");
        Clock clock = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
        server = DeskServer.start(Desk.in(folder), clock, "coordinator", token, Example.none(), 0);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET));
    }

    /** The desk, started at the first call; it ends with the tests' process. */
    static synchronized TestDesk get() {
        try {
            TestDesk desk = only == null ? new TestDesk() : only;
            only = desk;
            return desk;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableDecisions e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    int port() {
        return server.port();
    }

    String wayIn() {
        return address() + "/enter?token=" + token.fresh();
    }

    /** A session of its own in a window of this size. */
    Page open(int width, int height, ColorScheme scheme, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate(wayIn());
        page.waitForURL(address() + "/");
        return page;
    }

    Page open() {
        return open(1440, 900, ColorScheme.LIGHT, true);
    }

    /** Gives a script to the desk by its own page and waits until it is read. */
    static void give(Page page, Path script) {
        page.navigate("/");
        page.locator("input[type=file]").setInputFiles(script);
        page.locator("form.drop button").click();
        page.waitForURL(url -> url.contains("/scene/") || url.contains("/draft"));
    }

    /** A script of this text under this name, outside the desk's folder. */
    static Path script(String name, String text) {
        try {
            return Files.writeString(
                    Files.createTempDirectory("closedset-given-").resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
