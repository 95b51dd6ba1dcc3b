package org.closedset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import org.closedset.access.Door;
import org.closedset.access.Enter;
import org.closedset.access.OneTimeToken;
import org.closedset.readers.PdfReader;
import org.closedset.views.Desk;
import org.closedset.views.Records;
import org.closedset.web.desk.DeskServer;
import org.closedset.web.desk.Example;
import picocli.CommandLine.Model.CommandSpec;

/** Serves a desk until the program is ended: finds a port, prints the address, and a fresh one at every Enter. */
final class Serving {
    private static final int FIRST_PORT = 7420;
    private static final int PORTS = 40;
    /** The first page has the processors to itself. */
    private static final Duration FIRST_PAGE = Duration.ofSeconds(5);

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.start", Locale.ROOT);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Desk desk;
    private final Records records;
    private final Clock clock;
    private final String by;
    private final Example example;
    private final OneTimeToken token = new OneTimeToken(new SecureRandom());

    private final Door door;

    Serving(CommandSpec spec, Desk desk, Records records, Clock clock, String by, Example example, Door door) {
        this.door = door;
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.desk = desk;
        this.records = records;
        this.clock = clock;
        this.by = by;
        this.example = example;
    }

    /** {@code asked} is the port asked for, or 0 for the usual one or the next that is free. */
    int until(int asked) {
        int port = asked == 0 ? free() : asked;
        if (port == 0 || asked != 0 && !isFree(asked)) {
            err.println(say(asked == 0 ? "port.none" : "port.taken", String.valueOf(asked)));
            return 1;
        }
        CountDownLatch ended = new CountDownLatch(1);
        try (Desk open = desk;
                Records kept = records;
                DeskServer server = DeskServer.start(open, kept, clock, by, token, example, port, door);
                PdfReader.Kept pdfs = PdfReader.keepOneReady(FIRST_PAGE)) {
            Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
            out.println(say("where", open.folder()));
            address(server.port());
            out.println(say(door.shared() ? "again.shared" : "again"));
            if (door.demo()) {
                out.println(say("demo.as", "http://127.0.0.1:" + server.port() + "/in"));
            }
            out.flush();
            listen(server.port());
            ended.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void address(int port) {
        String here = door.shared() ? door.address("") : "http://127.0.0.1:" + port;
        out.println(say("address", here + Enter.PATH + "#" + token.fresh()));
        out.flush();
    }

    /** A fresh address at every Enter; where there is no terminal, the first address is the only one. */
    private void listen(int port) {
        Thread.ofPlatform().daemon().name("terminal").start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
                while (lines.readLine() != null) {
                    address(port);
                }
            } catch (IOException closed) {
                out.flush();
            }
        });
    }

    private static int free() {
        for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        return 0;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static String say(String key, Object... parts) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(parts);
    }
}
