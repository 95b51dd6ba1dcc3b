package org.closedset.web.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.SocketFactory;

/** The whole program serving in a process of its own, and whoever opened it by the address it printed. */
final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/enter#\\S+)");
    private static final Pattern PRODUCTION = Pattern.compile("/record/[0-9a-f]{32}");
    private static final Pattern ACT = Pattern.compile("name=\"act\" value=\"([0-9a-f]{32})\"");

    final Process process;
    final Stranger stranger;
    private final String holder;

    private Served(Process process, Stranger stranger, String holder) {
        this.process = process;
        this.stranger = stranger;
        this.holder = holder;
    }

    /** Started with these words after {@code serve --url} and these variables; it has printed its address. */
    static Served with(Path folder, Map<String, String> variables, String... words) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.closedset.Main",
                "serve",
                folder.toString(),
                "--url",
                "http://localhost:" + port));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        Process process = builder.start();
        Stranger stranger = new Stranger(SocketFactory.getDefault(), port, "http://localhost:" + port);
        return new Served(process, stranger, opened(process, stranger));
    }

    private static String opened(Process process, Stranger stranger) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return "Cookie: " + stranger.enter(address.group(1)).cookies();
            }
        }
        throw new IOException("the program ended with " + process.exitValue());
    }

    Stranger.Answer get(String path) throws IOException {
        return stranger.get(path, holder);
    }

    Stranger.Answer post(String path, String form) throws IOException {
        return stranger.post(path, "_csrf=" + secret() + "&" + form, holder);
    }

    private String secret() throws IOException {
        return get("/help").secret();
    }

    /** The page of the one production there is, or "". */
    String production() throws IOException {
        Matcher found = PRODUCTION.matcher(get("/record").body());
        return found.find() ? found.group() : "";
    }

    /** An act that nobody has done yet. */
    String newAct(String production) throws IOException {
        return one(ACT, get(production).body());
    }

    /** Writes somebody down, under this act; whether that was confirmed. */
    boolean add(String production, String act, String name) throws IOException {
        return post(production + "/people", "act=" + act + "&name=" + name).status() == 303;
    }

    boolean add(String production, String name) throws IOException {
        return add(production, newAct(production), name);
    }

    /** The address to send to somebody who is invited. */
    String invite(String production, String name) throws IOException {
        post(production + "/behind", "act=" + newAct(production) + "&paid=a&server=b&keys=c&courts=d&erased=e");
        String invited = post(person(production, name) + "/invite", "act=" + newAct(production))
                .body();
        return one(Pattern.compile("value=\"(http://localhost:\\d+/join#[0-9a-f]+)\""), invited);
    }

    /** The page of somebody of this name. */
    String person(String production, String name) throws IOException {
        Pattern page = Pattern.compile("(/record/[0-9a-f]{32}/person/[0-9a-f]{32})\"[^<]*>" + name);
        return one(page, get(production).body());
    }

    private static String one(Pattern what, String in) {
        Matcher found = what.matcher(in);
        if (!found.find()) {
            throw new IllegalStateException(what + " is not in " + in);
        }
        return found.group(1);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
