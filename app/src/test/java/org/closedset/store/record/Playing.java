package org.closedset.store.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link FaultChild} that waits to be told where to play. */
record Playing(Process process, BufferedReader said) implements AutoCloseable {
    /** One that has played once already, and will play often. */
    static Playing warm(Path home, Fault fault, Fault.Scene warm) throws IOException {
        return started(home, List.of(fault.name(), warm.folder().toString()));
    }

    /** One that will play once. */
    static Playing cold(Path home, Fault fault) throws IOException {
        return started(home, List.of(fault.name()));
    }

    private static Playing started(Path home, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(Child.java(home));
        command.add(FaultChild.class.getName());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Playing playing = new Playing(process, process.inputReader(StandardCharsets.UTF_8));
        if (!playing.until("READY").contains("READY")) {
            throw new IOException("the child did not start");
        }
        return playing;
    }

    long pid() {
        return process.pid();
    }

    /** All that it says, to its end or to where it is killed. */
    List<String> play(Fault.Scene scene) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8)
                .append(scene.folder().toString())
                .append('\n')
                .flush();
        return until("END");
    }

    private List<String> until(String last) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = said.readLine();
        while (line != null) {
            lines.add(line);
            if (line.equals(last)) {
                return lines;
            }
            line = said.readLine();
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroyForcibly();
        said.close();
    }
}
