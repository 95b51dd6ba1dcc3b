package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes take their turns at one production of one PostgreSQL at the same times, and one is killed in its turn. */
final class TwoSequencersTest {
    private static final int EPOCHS = 40;
    private static final int KILLED = 25;

    @TempDir
    private Path home;

    private record Turning(Process process, BufferedReader said) implements AutoCloseable {
        void turn(int epoch) throws IOException {
            process.outputWriter(StandardCharsets.UTF_8).append(epoch + "\n").flush();
        }

        /** The fact that it kept before its turn. */
        long done() throws IOException {
            String line = said.readLine();
            while (line != null && !line.matches("fact \\d+")) {
                line = said.readLine();
            }
            if (line == null) {
                throw new IOException("the process ended before its turn");
            }
            return Long.parseLong(line.substring("fact ".length()));
        }

        @Override
        public void close() throws IOException {
            process.toHandle().destroyForcibly();
            said.close();
        }
    }

    @Test
    void no_epoch_is_made_twice_and_no_fact_is_lost_or_moved() throws Exception {
        try (RealPostgres server = RealPostgres.start()) {
            Ground ground = server.ground();
            try (Ground.Open open = ground.made();
                    Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), new Ticking().pace());
                    Turning killed = started(ground, 1_000);
                    Turning whole = started(ground, 900_000)) {
                sequencer.turn();
                Map<Long, Long> places = new TreeMap<>();
                List<Long> kept = new ArrayList<>();
                for (int epoch = 1; epoch <= EPOCHS; epoch++) {
                    kept.addAll(epoch(epoch, killed, whole));
                    LogRow log = Logs.last(open);
                    assertThat(log.size()).as("epoch %s", epoch).isEqualTo(epoch * 256L);
                    Map<Long, Long> now = Logs.places(open, log);
                    assertThat(now).containsAllEntriesOf(places);
                    places = now;
                }
                whole.process().outputWriter(StandardCharsets.UTF_8).close();
                assertThat(whole.process().waitFor()).isZero();
                assertThat(killed.process().waitFor()).isNotZero();
                assertThat(kept).hasSize(EPOCHS + KILLED - 1).doesNotHaveDuplicates();
                Findings found = open.archive().fsck(open.keys());
                assertThat(found.faults()).isEmpty();
                assertThat(found.told()).isEmpty();
                assertThat(found.facts()).isGreaterThanOrEqualTo(kept.size());
            }
        }
    }

    private static List<Long> epoch(int epoch, Turning killed, Turning whole) throws IOException {
        if (epoch <= KILLED) {
            killed.turn(epoch);
        }
        whole.turn(epoch);
        if (epoch == KILLED) {
            killed.process().toHandle().destroyForcibly();
        }
        return epoch < KILLED ? List.of(killed.done(), whole.done()) : List.of(whole.done());
    }

    private Turning started(Ground ground, int first) throws IOException {
        List<String> command = new ArrayList<>(Child.java(home));
        command.addAll(List.of(
                SequencingChild.class.getName(),
                Child.url(ground.archivePlace()),
                Child.url(ground.keyPlace()),
                String.valueOf(first)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Turning(process, process.inputReader(StandardCharsets.UTF_8));
    }
}
