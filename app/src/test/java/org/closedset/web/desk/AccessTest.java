package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.access.OneTimeToken;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.junit.jupiter.api.Test;

/** Who is let in, from where, and what every answer carries; asked over a bare socket, as a stranger would. */
final class AccessTest {
    private final TestDesk desk = TestDesk.get();

    @Test
    void a_request_for_another_host_is_refused() throws IOException {
        String answer = ask("GET / HTTP/1.1", "Host: closedset.example");
        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("<html");
    }

    @Test
    void a_request_for_this_machine_on_another_port_is_refused() throws IOException {
        assertThat(ask("GET / HTTP/1.1", "Host: 127.0.0.1:1")).startsWith("HTTP/1.1 421");
    }

    @Test
    void without_a_session_no_page_is_shown() throws IOException {
        for (String path : List.of("/", "/script/x", "/script/x/scenes", "/help", "/hide", "/nothing")) {
            assertThat(ask("GET " + path + " HTTP/1.1", own())).as(path).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void a_device_that_is_not_lent_is_asked_for_no_code() throws IOException {
        assertThat(ask("GET /tablet HTTP/1.1", own()))
                .startsWith("HTTP/1.1 404")
                .contains("not lent to anybody")
                .doesNotContain("name=\"code\"");
        assertThat(ask("GET /tablet HTTP/1.1", own(), "Cookie: closedset-tablet-" + desk.port() + "=" + "a".repeat(64)))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void the_printed_address_works_once() throws IOException {
        String secret = secret();
        assertThat(enter(secret))
                .startsWith("HTTP/1.1 303")
                .contains("Location: /\r\n")
                .contains("Set-Cookie: closedset-");
        assertThat(enter(secret))
                .startsWith("HTTP/1.1 403")
                .doesNotContain("Set-Cookie")
                .contains("press Enter");
    }

    @Test
    void whatever_is_sent_before_the_secret_opens_nothing_and_does_not_use_it_up() throws IOException {
        String secret = secret();
        assertThat(ask("GET /enter?secret=" + secret + " HTTP/1.1", own())).startsWith("HTTP/1.1 200");
        assertThat(post("/enter/secret", "secret=" + secret, "Cookie: none=none"))
                .as("without the secret of the form, as a page of elsewhere would send it")
                .startsWith("HTTP/1.1 403");
        for (String ahead : List.of(
                "Sec-Purpose: prefetch", "Sec-Purpose: prefetch;prerender", "Purpose: prefetch", "X-Moz: prefetch")) {
            assertThat(ask("GET /enter HTTP/1.1", own(), ahead))
                    .as(ahead)
                    .startsWith("HTTP/1.1 503")
                    .contains("no-store")
                    .doesNotContain("Set-Cookie");
        }
        assertThat(enter(desk.address() + "/enter%23" + secret))
                .as("the whole address, put in by hand")
                .startsWith("HTTP/1.1 303");
    }

    private String secret() {
        String address = desk.wayIn();
        return address.substring(address.indexOf('#') + 1);
    }

    /** As the page of the printed address does. */
    private String enter(String secret) throws IOException {
        String page = ask("GET /enter HTTP/1.1", own());
        return post("/enter/secret", "_csrf=" + csrfOf(page) + "&secret=" + secret, cookie(page));
    }

    @Test
    void an_upload_without_a_session_is_refused_before_its_body_is_taken_in() throws IOException {
        String begun = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-";
        String[] headers = {
            own(),
            "Content-Type: multipart/form-data; boundary=b",
            "Content-Length: 100000000",
            "Origin: " + desk.address()
        };
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            socket.setSoTimeout(20_000);
            String head = "POST /scripts HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write((head + begun).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] answer = new byte[2000];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, read, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401")
                    .contains("Content-Security-Policy: default-src 'none'");
        }
    }

    @Test
    void nothing_around_the_program_opens_it_to_other_machines() throws Exception {
        System.setProperty("server.address", "0.0.0.0");
        Path folder = Files.createTempDirectory("closedset-desk-test-");
        SecureRandom chance = new SecureRandom();
        try (Records records = Records.in(folder, chance);
                Desk empty = Desk.in(folder, records);
                DeskServer server = DeskServer.start(
                        empty, records, Clock.systemUTC(), "x", new OneTimeToken(chance), Example.none(), 0)) {
            String way = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nConnection: close\r\n\r\n";
            try (Socket own = new Socket("127.0.0.1", server.port())) {
                own.getOutputStream().write(way.getBytes(StandardCharsets.UTF_8));
                assertThat(new String(own.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 401");
            }
            assertThatThrownBy(() -> new Socket("127.0.0.2", server.port()).close())
                    .as("only a server that listens on every address answers here too")
                    .isInstanceOf(ConnectException.class);
        } finally {
            System.clearProperty("server.address");
        }
    }

    @Test
    void a_fresh_address_makes_the_earlier_one_worthless() throws IOException {
        String earlier = secret();
        desk.wayIn();
        assertThat(enter(earlier)).startsWith("HTTP/1.1 403");
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() throws IOException {
        String answer = enter(secret());
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly").containsIgnoringCase("SameSite=Strict");
    }

    @Test
    void every_answer_carries_the_strict_policy_and_is_not_stored() throws IOException {
        String session = session();
        for (String path : List.of("/", "/help", "/hide", "/nothing", "/script/none", "/enter")) {
            String answer = ask("GET " + path + " HTTP/1.1", own(), session);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "Cache-Control")).as(path).contains("no-store");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
        }
    }

    @Test
    void no_page_holds_a_script_or_style_of_its_own() throws IOException {
        String answer = ask("GET / HTTP/1.1", own(), session());
        assertThat(answer)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern("<style|style=|onclick=");
    }

    @Test
    void a_post_from_another_origin_is_refused() throws IOException {
        String session = session();
        String form = "_csrf=" + csrf(session) + "&look=dark";
        assertThat(post("/look", form, session, "Origin: http://closedset.example"))
                .startsWith("HTTP/1.1 403");
        assertThat(post("/look", form, session, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403");
        assertThat(post("/look", form, session, "Origin: " + desk.address())).startsWith("HTTP/1.1 303");
    }

    @Test
    void a_post_without_the_forms_secret_is_refused() throws IOException {
        assertThat(post("/look", "look=dark", session(), "Origin: " + desk.address()))
                .startsWith("HTTP/1.1 403")
                .contains("open too long");
    }

    @Test
    void a_look_leads_back_to_no_other_site() throws IOException {
        String session = session();
        String form = "_csrf=" + csrf(session) + "&look=dark&back=//closedset.example/";
        assertThat(header(post("/look", form, session), "Location")).isEqualTo("/");
    }

    @Test
    void what_goes_wrong_shows_nothing_of_the_program() throws IOException {
        String session = session();
        for (String request : List.of(
                "GET /nothing HTTP/1.1",
                "GET /script/none/scene/s1 HTTP/1.1",
                "GET /script/%00 HTTP/1.1",
                "GET /../etc HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET /script/x/scene/y?from=abc HTTP/1.1")) {
            assertThat(ask(request, own(), session))
                    .as(request)
                    .containsPattern("^HTTP/1.1 4\\d\\d")
                    .doesNotContain("Exception", "org.springframework", "org.apache", "\tat ");
        }
    }

    private String own() {
        return "Host: 127.0.0.1:" + desk.port();
    }

    private String session() throws IOException {
        return cookie(enter(secret()));
    }

    private static String cookie(String answer) {
        return "Cookie: " + header(answer, "Set-Cookie").replaceAll(";.*", "");
    }

    private String csrf(String session) throws IOException {
        return csrfOf(ask("GET / HTTP/1.1", own(), session));
    }

    private static String csrfOf(String page) {
        Matcher found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String header(String answer, String name) {
        Matcher found = Pattern.compile("(?im)^" + name + ": (.*?)\r?$").matcher(answer);
        return found.find() ? found.group(1) : "";
    }

    private String post(String path, String form, String session, String... headers) throws IOException {
        String[] all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 4, headers.length);
        all[0] = own();
        all[1] = session;
        all[2] = "Content-Type: application/x-www-form-urlencoded";
        all[3] = "Content-Length: " + form.length();
        return send("POST " + path + " HTTP/1.1", all, form);
    }

    private String ask(String request, String... headers) throws IOException {
        return send(request, headers, "");
    }

    private String send(String request, String[] headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port())) {
            String head = request + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
