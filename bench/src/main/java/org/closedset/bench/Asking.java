package org.closedset.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection to a program that serves, and the session somebody has there. */
final class Asking implements AutoCloseable {
    private static final int PATIENCE = 120_000;
    private static final Pattern COOKIE = Pattern.compile("\r\nSet-Cookie: (closedset-[0-9]+=[^;\r]*)");
    private static final Pattern LENGTH = Pattern.compile("\r\nContent-Length: ([0-9]+)\r\n");
    private static final Pattern SECRET = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String host;
    private final int port;
    private Socket socket;
    private InputStream in;
    private String cookie = "";
    private boolean over;

    /** {@code name} is the name the program goes by, such as localhost. */
    Asking(String name, int port) throws IOException {
        this.host = name + ":" + port;
        this.port = port;
        this.socket = connected(port);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
    }

    private static Socket connected(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** A server ends a connection after so many answers, or so long a rest; a browser then makes another. */
    private void again() throws IOException {
        socket.close();
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
        over = false;
    }

    /** What was answered. */
    record Answer(int status, String head, String body) {
        /** The first thing of this kind in the page. */
        String one(Pattern what) throws IOException {
            Matcher found = what.matcher(body);
            if (!found.find()) {
                throw new IOException(what + " is not in an answer of " + status);
            }
            return found.group(1);
        }

        String secret() throws IOException {
            return one(SECRET);
        }

        Answer is(int expected) throws IOException {
            if (status != expected) {
                throw new IOException("answered " + status + " and not " + expected);
            }
            return this;
        }
    }

    Answer get(String path) throws IOException {
        send(path);
        try {
            return heard();
        } catch (EOFException | SocketException rested) {
            again();
            send(path);
            return heard();
        }
    }

    /** Asks, and does not wait. */
    void send(String path) throws IOException {
        write("GET " + path, "", "");
    }

    Answer post(String path, String form) throws IOException {
        String headers = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
        write("POST " + path, headers, form);
        return heard();
    }

    /** Comes in as somebody, where anybody may: the demo's door. */
    Asking as(String person) throws IOException {
        post("/in/as", "_csrf=" + get("/join").secret() + "&person=" + person).is(303);
        return this;
    }

    private void write(String what, String headers, String body) throws IOException {
        if (over) {
            again();
        }
        String session = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        String head = what + " HTTP/1.1\r\nHost: " + host + "\r\n" + session + headers + "\r\n";
        socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
    }

    /** The next answer, whole. */
    Answer heard() throws IOException {
        String head = until("\r\n\r\n");
        Matcher set = COOKIE.matcher(head);
        while (set.find()) {
            cookie = set.group(1);
        }
        over = head.contains("\r\nConnection: close\r\n");
        Matcher length = LENGTH.matcher(head);
        String body = head.contains("\r\nTransfer-Encoding: chunked\r\n")
                ? chunks()
                : length.find() ? bytes(Integer.parseInt(length.group(1))) : "";
        return new Answer(Integer.parseInt(head.substring(9, 12)), head, body);
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int length = size(); length > 0; length = size()) {
            all.append(bytes(length));
            bytes(2);
        }
        bytes(2);
        return all.toString();
    }

    private int size() throws IOException {
        return Integer.parseInt(until("\r\n").strip(), 16);
    }

    private String until(String end) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < end.length()) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException();
            }
            heard.write(octet);
            matched = octet == end.charAt(matched) ? matched + 1 : octet == end.charAt(0) ? 1 : 0;
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private String bytes(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        if (read.length < length) {
            throw new EOFException();
        }
        return new String(read, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
