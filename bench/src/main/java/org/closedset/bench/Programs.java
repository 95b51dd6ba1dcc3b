package org.closedset.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs. */
final class Programs {
    private Programs() {}

    /** What the program prints; "" where it cannot be started or fails. */
    static String answer(Path where, List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(where.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException notHere) {
            return "";
        }
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? answer : "";
    }

    static void run(Path where, List<String> command) throws IOException, InterruptedException {
        answer(where, command);
    }
}
