package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes act on one production of one PostgreSQL, and one of them is killed in the middle of its acts. */
final class TwoProcessesTest {
    private static final int ACTS = 200;

    @TempDir
    private Path home;

    @Test
    void nothing_confirmed_is_lost_and_all_see_one_order() throws Exception {
        try (RealPostgres server = RealPostgres.start()) {
            Ground ground = server.ground();
            List<String> acked = new ArrayList<>();
            try (Ground.Open open = ground.made()) {
                Process killed = started(ground, 1_000, ACTS * 100);
                Process whole = started(ground, 900_000, ACTS);
                acked.addAll(lines(killed, ACTS / 2));
                killed.toHandle().destroyForcibly();
                acked.addAll(lines(killed, Integer.MAX_VALUE));
                acked.addAll(lines(whole, Integer.MAX_VALUE));
                assertThat(whole.waitFor()).isZero();
                assertThat(killed.waitFor()).isNotZero();
                assertThat(acked).hasSizeGreaterThanOrEqualTo(ACTS + ACTS / 2);
                long last = acked.stream()
                        .mapToLong(TwoProcessesTest::sequence)
                        .max()
                        .orElseThrow();
                List<String> here = open.journal()
                        .reached(last + 1)
                        .get(30, TimeUnit.SECONDS)
                        .texts();
                held(here, acked);
                open.journal().look();
                List<String> all = open.journal().state().texts();
                try (Ground.Open again = ground.opened()) {
                    assertThat(again.journal().state().texts()).isEqualTo(all);
                    assertThat(again.archive().fsck(again.keys()).faults()).isEmpty();
                }
            }
        }
    }

    /** Every confirmed act is where it was confirmed to be, and each was decided on all before it. */
    private static void held(List<String> texts, List<String> acked) {
        assertThat(acked)
                .allSatisfy(line -> assertThat(texts.get((int) sequence(line) - 1))
                        .isEqualTo(line.substring(line.indexOf(' ') + 1)));
        assertThat(IntStream.range(0, texts.size() / 2).mapToObj(act -> texts.get(2 * act + 1)))
                .containsExactlyElementsOf(IntStream.range(0, texts.size() / 2)
                        .mapToObj(act -> "after " + 2 * act)
                        .toList());
    }

    private static long sequence(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private Process started(Ground ground, int first, int acts) throws IOException {
        List<String> command = new ArrayList<>(Child.java(home));
        command.addAll(List.of(
                ActingChild.class.getName(),
                Child.url(ground.archivePlace()),
                Child.url(ground.keyPlace()),
                String.valueOf(first),
                String.valueOf(acts)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Up to so many more whole lines of what a process says; the last may be cut short by the killing. */
    private static List<String> lines(Process process, int most) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        while (lines.size() < most) {
            String line = said.readLine();
            if (line == null) {
                break;
            }
            if (line.matches("\\d+ act \\d{4,}")) {
                lines.add(line);
            }
        }
        return lines;
    }
}
