package org.closedset.web.desk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection to a server, over which every byte of every answer is heard as it was sent. */
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 60_000;
    private static final Pattern COOKIE = Pattern.compile("(?m)^Set-Cookie: (closedset-0=[^;\r]*)");
    private static final Pattern LENGTH = Pattern.compile("(?m)^Content-Length: ([0-9]+)$");

    private final int port;
    private final Socket socket;
    private final InputStream in;
    private String cookie = "";

    Wire(int port) {
        this.port = port;
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String path) {
        return ask("GET " + path, "", "");
    }

    String post(String path, String form) {
        String headers = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n";
        return ask("POST " + path, headers, form);
    }

    private String ask(String what, String headers, String body) {
        send(what, headers, body);
        return heard();
    }

    /** Asks, and does not wait for the answer. */
    void send(String what) {
        send(what, "", "");
    }

    private void send(String what, String headers, String body) {
        String session = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
        String head = what + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + session + headers + "\r\n";
        try {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(what, e);
        }
    }

    /** The next answer, whole. */
    String heard() {
        try {
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nothing at all is answered for so long. */
    boolean silent(Duration wait) {
        try {
            socket.setSoTimeout((int) wait.toMillis());
            in.mark(1);
            int octet = in.read();
            in.reset();
            return octet < 0;
        } catch (SocketTimeoutException nothing) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            patient();
        }
    }

    /** Another connection of the same browser. */
    Wire again() {
        Wire other = new Wire(port);
        other.cookie = cookie;
        return other;
    }

    private void patient() {
        try {
            socket.setSoTimeout(PATIENCE);
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() throws IOException {
        String head = until("\r\n\r\n");
        Matcher set = COOKIE.matcher(head);
        if (set.find()) {
            cookie = set.group(1);
        }
        if (head.contains("\r\nTransfer-Encoding: chunked\r\n")) {
            return head + chunks();
        }
        Matcher length = LENGTH.matcher(head);
        return length.find() ? head + bytes(Integer.parseInt(length.group(1))) : head;
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        int length;
        do {
            String size = until("\r\n");
            length = Integer.parseInt(size.strip(), 16);
            all.append(size).append(bytes(length + 2));
        } while (length > 0);
        return all.toString();
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
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    private String bytes(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        if (read.length < length) {
            throw new EOFException();
        }
        return new String(read, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
