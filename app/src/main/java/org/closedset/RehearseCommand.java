package org.closedset;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.DeskServer;
import org.closedset.web.desk.Example;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * What the start cache is made from: a breakdown, and a desk on an empty folder whose first pages somebody looks at. Ends
 * with 1 where any of that does not come to what it should.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of("/", "/record", "/style/base.css");

    @Parameters(paramLabel = "SCRIPT")
    @SuppressWarnings("NullAway.Init")
    private Path script;

    @Override
    public Integer call() throws IOException, UnreadableDecisions, InterruptedException {
        int broken = new CommandLine(new org.closedset.cli.Main()).execute("breakdown", script.toString());
        Path folder = Files.createTempDirectory("closedset-rehearsal-");
        OneTimeToken token = new OneTimeToken(new SecureRandom());
        try (Records records = Records.in(folder, new SecureRandom());
                Desk desk = Desk.in(folder, records);
                DeskServer server = DeskServer.start(
                        desk,
                        records,
                        Clock.systemDefaultZone(),
                        "coordinator",
                        token,
                        Example.none(),
                        0,
                        Door.thisMachine())) {
            return looked("http://127.0.0.1:" + server.port(), token.fresh()) ? broken : 1;
        } finally {
            remove(folder);
        }
    }

    private static boolean looked(String desk, String secret) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build()) {
            Matcher form = FORM.matcher(browser.send(to(desk + "/enter").build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            String sent = (form.find() ? "_csrf=" + form.group(1) : "") + "&secret=" + secret;
            HttpRequest entering = to(desk + "/enter/secret")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(sent))
                    .build();
            boolean in = browser.send(entering, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 303;
            for (String page : PAGES) {
                int status = browser.send(to(desk + page).build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                in = in && status == 200;
            }
            return in;
        }
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
