package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.closedset.access.Door;
import org.closedset.access.OneTimeToken;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.junit.jupiter.api.Test;

/** Behind one named machine: it alone is answered, whatever others say of themselves. */
final class ProxyTest {
    private static String asked(String proxy, String... headers) throws Exception {
        Path folder = Files.createTempDirectory("closedset-proxy-test-");
        SecureRandom chance = new SecureRandom();
        Door door = new Door(
                Optional.of(URI.create("https://set.example.org")),
                "127.0.0.1",
                Optional.empty(),
                Optional.of(proxy),
                false);
        try (Records records = Records.in(folder, chance);
                Desk desk = Desk.in(folder, records);
                DeskServer server = DeskServer.start(
                        desk, records, Clock.systemUTC(), "x", new OneTimeToken(chance), Example.none(), 0, door)) {
            return answer(server.port(), headers);
        }
    }

    private static String answer(int port, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String asked = "GET /in HTTP/1.1\r\nHost: set.example.org\r\nConnection: close\r\n"
                    + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_proxy_is_answered_and_believed_that_somebody_came_by_tls() throws Exception {
        assertThat(asked("127.0.0.1", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.7"))
                .startsWith("HTTP/1.1 200")
                .contains("Strict-Transport-Security", "Sign in with this device");
    }

    @Test
    void whoever_comes_past_the_proxy_is_refused_even_if_they_say_they_are_it() throws Exception {
        assertThat(asked("192.0.2.1", "X-Forwarded-Proto: https", "X-Forwarded-For: 192.0.2.1"))
                .startsWith("HTTP/1.1 403")
                .contains("Content-Security-Policy")
                .doesNotContain("Sign in", "Set-Cookie");
    }
}
