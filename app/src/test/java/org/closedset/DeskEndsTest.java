package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started as it is and ended as a machine ends it. */
final class DeskEndsTest {
    @TempDir
    private Path folder;

    @Test
    void a_desk_keeps_a_reading_child_ready_and_takes_it_along_when_it_is_ended() throws Exception {
        Process desk = started();
        ProcessHandle child = child(desk);
        desk.destroy();
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        assertThat(desk.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_desk_that_is_killed_leaves_no_child_behind() throws Exception {
        Process desk = started();
        ProcessHandle child = child(desk);
        desk.destroyForcibly();
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private Process started() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.closedset.Main",
                        "desk",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The address is printed once all of the desk is there. */
    private static ProcessHandle child(Process desk) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null && !line.contains("http://127.0.0.1"); ) {
            line = said.readLine();
        }
        List<ProcessHandle> children = desk.children()
                .filter(it -> it.info().commandLine().orElse("").contains("GlyphChild"))
                .toList();
        assertThat(children).hasSize(1);
        return children.getFirst();
    }
}
