package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started as it is and ended as a machine ends it. */
@Timeout(120)
final class DeskEndsTest {
    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process desk;

    /** A desk that is left running would keep whoever started the tests waiting. */
    @AfterEach
    void end() {
        desk.destroyForcibly();
    }

    @Test
    void a_desk_keeps_a_reading_child_ready_and_takes_it_along_when_it_is_ended() throws Exception {
        desk = started();
        ProcessHandle child = child(desk);
        desk.destroy();
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
        assertThat(desk.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_desk_that_is_killed_leaves_no_child_behind() throws Exception {
        desk = started();
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

    /** The address is printed once all of the desk is there; the child comes a little later. */
    private static ProcessHandle child(Process desk) throws IOException {
        BufferedReader said = new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null && !line.contains("http://127.0.0.1"); ) {
            line = said.readLine();
        }
        Optional<ProcessHandle> child = Optional.empty();
        while (child.isEmpty()) {
            assertThat(desk.isAlive()).isTrue();
            child = desk.children()
                    .filter(it -> it.info().commandLine().orElse("").contains("GlyphChild"))
                    .findFirst();
        }
        return child.get();
    }
}
