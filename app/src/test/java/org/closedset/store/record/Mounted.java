package org.closedset.store.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A file system of its own at this place while it is open; where mounting is not permitted, the test says so and is skipped. */
public record Mounted(Path at) implements AutoCloseable {
    /** What lies there already, to be read and not written. */
    public static Mounted readOnly(Path at) throws IOException, InterruptedException {
        return mounted(at, "--bind", "-o", "ro", at.toString(), at.toString());
    }

    /** An empty one in memory with so much room, as in "2m". */
    static Mounted inMemory(Path at, String room) throws IOException, InterruptedException {
        Files.createDirectories(at);
        return mounted(at, "-t", "tmpfs", "-o", "mode=700,size=" + room, "closedset-test", at.toString());
    }

    private static Mounted mounted(Path at, String... words) throws IOException, InterruptedException {
        String refused = run("mount", words);
        Assumptions.assumeTrue(refused.isEmpty(), "skipped, as mounting is not permitted here: " + refused);
        return new Mounted(at);
    }

    /** Gives it another room. */
    void room(String room) throws IOException, InterruptedException {
        String refused = run("mount", "-o", "remount,size=" + room, at.toString());
        if (!refused.isEmpty()) {
            throw new IOException(refused);
        }
    }

    /** What the command complained of, or "". */
    private static String run(String command, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? "" : command + " failed: " + said;
        } catch (IOException missing) {
            return "there is no " + command;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        String refused = run("umount", at.toString());
        if (!refused.isEmpty()) {
            throw new IOException(refused);
        }
    }
}
