package org.closedset.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as somebody starts it, in a process of its own: where it listens and the secret that opens it. */
record Served(Process process, int port, String entry) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[a-z0-9.]+:\\d+/enter#(\\S+)");

    /** Started by the launcher with these words; PORT in them is a free one. It has printed its address. */
    static Served with(String... words) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path home = Path.of(System.getProperty("closedset.home"));
        List<String> command = new ArrayList<>(List.of(home.resolve("closedset").toString()));
        for (String word : words) {
            command.add(word.replace("PORT", String.valueOf(port)));
        }
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Served(process, port, address.group(1));
            }
        }
        throw new IOException("the program ended before it served");
    }

    /** Whoever opened it by the address it printed; {@code name} is what the program goes by. */
    Asking holder(String name) throws IOException {
        Asking holder = new Asking(name, port);
        holder.post("/enter/secret", "_csrf=" + holder.get("/enter").secret() + "&secret=" + entry)
                .is(303);
        return holder;
    }

    /** How long a processor has worked for it, in milliseconds: says more than a clock on a machine that does other things. */
    double worked() {
        return process.toHandle()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(Double::valueOf)
                .orElse(Double.NaN);
    }

    /** What the process took at most so far, as the system counts it; NaN where it does not say. */
    double peakMegabytes() throws IOException {
        return megabytes(process.toHandle());
    }

    /** What the children it keeps ready take beside it. */
    double childrensMegabytes() throws IOException {
        double all = 0;
        for (ProcessHandle child : process.children().toList()) {
            all += megabytes(child);
        }
        return all;
    }

    private static double megabytes(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return Double.NaN;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
