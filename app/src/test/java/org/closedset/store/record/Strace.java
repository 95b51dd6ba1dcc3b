package org.closedset.store.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks on as {@link FaultChild} plays: counts its system calls on the scene's files, or strikes one of them. */
record Strace(Path home) {
    private static final List<String> CALLS = List.of(
            "fsync",
            "fdatasync",
            "pwrite64",
            "write",
            "ftruncate",
            "fallocate",
            "rename",
            "link",
            "unlink",
            "openat",
            "mkdir",
            "sendfile",
            "copy_file_range",
            "pread64",
            "read");
    private static final Pattern CALL = Pattern.compile("^(?:\\d+\\s+)?([a-z0-9_]+)\\(");

    /** Writes down all that is written, and what is done to files and names, wherever they lie. */
    Path written(Playing playing, Fault.Scene scene) throws IOException, InterruptedException {
        Path log = home.resolve("strace.log");
        List<String> options = List.of("-y", "-xx", "-s", "1000000", "-o", log.toString());
        played(playing, scene, PowerTrace.CALLS, List.of(), options, Process::destroy);
        return log;
    }

    /** How often each call is made on the scene's files. */
    Map<String, Integer> counted(Playing playing, Fault.Scene scene) throws IOException, InterruptedException {
        Path log = home.resolve("strace.log");
        played(playing, scene, List.of("-o", log.toString()), Process::destroy);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (call.find() && CALLS.contains(call.group(1))) {
                counts.merge(call.group(1), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** What was said while one call was struck, up to where the process was killed, and whether it was struck. */
    record Struck(List<String> said, boolean injected) {}

    Struck killed(Playing playing, Fault.Scene scene, String injection) throws IOException, InterruptedException {
        List<String> said = played(
                playing, scene, List.of("-o", "/dev/null", "-e", "inject=" + injection), Process::destroyForcibly);
        return new Struck(said, !said.contains("END"));
    }

    Struck failed(Playing playing, Fault.Scene scene, String injection) throws IOException, InterruptedException {
        Path log = home.resolve("strace.log");
        List<String> said =
                played(playing, scene, List.of("-o", log.toString(), "-e", "inject=" + injection), Process::destroy);
        return new Struck(said, Files.readString(log).contains("(INJECTED)"));
    }

    /** Asked to end, strace writes out what it has seen, but waits for ever for a process that it has killed. */
    private List<String> played(Playing playing, Fault.Scene scene, List<String> options, Consumer<Process> ending)
            throws IOException, InterruptedException {
        return played(playing, scene, CALLS, scene.paths(), options, ending);
    }

    private static List<String> played(
            Playing playing,
            Fault.Scene scene,
            List<String> calls,
            List<Path> paths,
            List<String> options,
            Consumer<Process> ending)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-p", String.valueOf(playing.pid())));
        command.addAll(List.of("-e", "trace=" + String.join(",", calls), "-e", "signal=none"));
        for (Path path : paths) {
            command.addAll(List.of("-P", path.toString()));
        }
        command.addAll(options);
        Process strace = new ProcessBuilder(command).start();
        try (BufferedReader errors = strace.errorReader(StandardCharsets.UTF_8)) {
            attached(errors);
            return playing.play(scene);
        } finally {
            ending.accept(strace);
            strace.waitFor();
        }
    }

    private static void attached(BufferedReader errors) throws IOException {
        String line = errors.readLine();
        while (line != null && !line.contains(" attached")) {
            if (line.contains("ptrace") || line.contains("not permitted")) {
                throw new IOException(line);
            }
            line = errors.readLine();
        }
        if (line == null) {
            throw new IOException("strace ended before it began");
        }
    }
}
