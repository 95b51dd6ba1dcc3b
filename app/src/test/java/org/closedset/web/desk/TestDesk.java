package org.closedset.web.desk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.closedset.access.OneTimeToken;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.BringPeople;
import org.closedset.actions.Hand;
import org.closedset.people.Addressed;
import org.closedset.sheets.PeopleSheet;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
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
    private final Records records;
    private final Clock clock = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private TestDesk() throws IOException, UnreadableDecisions {
        folder = Files.createTempDirectory("closedset-desk-test-").resolve("Closed Set");
        records = Records.in(folder, new SecureRandom());
        server = DeskServer.start(Desk.in(folder, records), records, clock, "coordinator", token, Example.none(), 0);
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
        return address() + "/enter#" + token.fresh();
    }

    /** The page of a production with a few people, begun at the first call. */
    synchronized String production() {
        try {
            if (records.state() == Records.State.NONE) {
                records.begin("a passphrase for tests".toCharArray());
                Hand hand = new Hand(clock, new SecureRandom());
                new BeginProduction(hand)
                        .of(records, "The Quay", clock.getZone(), new Addressed("Signe Aalto", "she/her", "en"));
                Recorded film = records.productions().getFirst();
                byte[] list = Samples.CAST.getBytes(StandardCharsets.UTF_8);
                new BringPeople(hand)
                        .of(film, hand.newAct(), "", PeopleSheet.of(list).rows());
            }
            return "/record/" + records.productions().getFirst().id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RecordFailure | UnreadableSheet e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes what a test opened: pages left open slow down every one that comes after. */
    void leave() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    /** A session of its own on another server. */
    Page open(DeskServer other, OneTimeToken token) {
        BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + other.port()));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        page.navigate("/enter#" + token.fresh());
        page.waitForURL(url -> url.endsWith("/"));
        return page;
    }

    /** Somebody's own browser at this address, on a phone that has a screen lock and can keep passkeys. */
    Page phone(String address) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setViewportSize(390, 844));
        context.setDefaultTimeout(60_000);
        Page page = context.newPage();
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", authenticator);
        return page;
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
        String address = wayIn();
        page.navigate(address);
        if (!javaScript) {
            page.getByLabel("The printed address, or what stands behind its #").fill(address);
            page.locator("button").click();
        }
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
