package org.closedset.web.desk;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.SocketFactory;

/** Asks over a bare socket, as a stranger would: nothing in between tidies what is sent or what is answered. */
final class Stranger {
    private static final int PATIENCE = 60_000;
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final SocketFactory sockets;
    private final int port;
    private final String origin;

    /** {@code origin} as a browser would send it: "http://localhost:7420". */
    Stranger(SocketFactory sockets, int port, String origin) {
        this.sockets = sockets;
        this.port = port;
        this.origin = origin;
    }

    /** What was answered, in the bytes' own letters. */
    record Answer(String head, String body) {
        int status() {
            return Integer.parseInt(head.split(" ", 3)[1]);
        }

        List<String> all(String name) {
            return head.lines()
                    .skip(1)
                    .filter(it -> it.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(it -> it.substring(name.length() + 1).strip())
                    .toList();
        }

        String one(String name) {
            return all(name).isEmpty() ? "" : all(name).getFirst();
        }

        /** What a form of this page sends along, or "". */
        String secret() {
            Matcher found = SECRET.matcher(body);
            return found.find() ? found.group(1) : "";
        }

        /** What the first form of this page that is about an act sends along. */
        String form() {
            return "_csrf=" + secret() + field("act") + field("basis");
        }

        private String field(String name) {
            Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f]+)\"")
                    .matcher(body);
            return found.find() ? "&" + name + "=" + found.group(1) : "";
        }

        /** The cookies that were set, as they are sent back. */
        String cookies() {
            return String.join(
                    "; ",
                    all("Set-Cookie").stream()
                            .map(it -> it.replaceAll(";.*", ""))
                            .toList());
        }
    }

    String origin() {
        return origin;
    }

    String host() {
        return origin.substring(origin.indexOf("//") + 2);
    }

    Answer get(String path, String... headers) throws IOException {
        return ask("GET " + path + " HTTP/1.1", headers, "");
    }

    /** Opens the desk as the page of the printed address does, with what stands behind its #. */
    Answer enter(String address) throws IOException {
        Answer page = get(address.substring(0, address.indexOf('#')));
        String form = "_csrf=" + page.secret() + "&secret=" + address.substring(address.indexOf('#') + 1);
        return post("/enter/secret", form, "Cookie: " + page.cookies());
    }

    /** From a page of the same origin. */
    Answer post(String path, String form, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Origin: " + origin);
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length);
        return ask("POST " + path + " HTTP/1.1", all.toArray(String[]::new), form);
    }

    /** Asks by the program's own name, unless a Host is among the headers. */
    Answer ask(String line, String[] headers, String body) throws IOException {
        try (Socket socket = begun(line, headers, body)) {
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            int end = all.indexOf("\r\n\r\n");
            return end < 0 ? new Answer(all, "") : new Answer(all.substring(0, end), all.substring(end + 4));
        }
    }

    /** The head of what is answered to a request whose body never comes. */
    Answer withoutItsBody(String line, String... headers) throws IOException {
        try (Socket socket = begun(line, headers, "")) {
            StringBuilder head = new StringBuilder();
            for (int it = socket.getInputStream().read();
                    it >= 0;
                    it = socket.getInputStream().read()) {
                head.append((char) it);
                if (head.indexOf("\r\n\r\n") >= 0) {
                    break;
                }
            }
            return new Answer(head.toString().strip(), "");
        }
    }

    private Socket begun(String line, String[] headers, String body) throws IOException {
        Socket socket = sockets.createSocket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE);
        List<String> all = new ArrayList<>(List.of(headers));
        if (all.stream().noneMatch(it -> it.startsWith("Host:"))) {
            all.add("Host: " + host());
        }
        all.add("Connection: close");
        String head = line + "\r\n" + String.join("\r\n", all) + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }
}
