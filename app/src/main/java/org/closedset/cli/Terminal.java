package org.closedset.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What is known of the terminal: how wide it is, and whether output and errors are read by a person on one. */
record Terminal(int width, boolean colour, boolean progress) {
    private static final int FALLBACK = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    static Terminal here() {
        Map<String, String> environment = System.getenv();
        boolean out = onTerminal(1);
        boolean dumb = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(width(environment, out), out && dumb, onTerminal(2));
    }

    /** Whether this stream leads to a terminal; where the system does not tell it counts as none. */
    private static boolean onTerminal(int stream) {
        try {
            Path leads = Path.of("/proc/self/fd/" + stream).toRealPath();
            return leads.startsWith("/dev/pts") || leads.toString().startsWith("/dev/tty");
        } catch (IOException notTold) {
            return System.console() != null && System.console().isTerminal();
        }
    }

    private static int width(Map<String, String> environment, boolean out) {
        String told = environment.getOrDefault("COLUMNS", "");
        int width = told.matches("\\d{1,4}") ? Integer.parseInt(told) : out ? asked() : FALLBACK;
        return Math.clamp(width == 0 ? FALLBACK : width, NARROWEST, WIDEST);
    }

    private static int asked() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/tty").toFile()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readNBytes(40), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            String[] parts = answer.split(" ", -1);
            return parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : FALLBACK;
        } catch (IOException e) {
            return FALLBACK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FALLBACK;
        }
    }

    String strong(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String quiet(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
