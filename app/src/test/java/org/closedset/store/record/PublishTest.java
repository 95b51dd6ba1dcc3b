package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What anybody may be shown of the logs, written out as files that any web server can give out. */
final class PublishTest {
    @TempDir
    private Path folder;

    private final Ticking clock = new Ticking();

    private Ground ground() {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    private Sequencer sequencer(Ground.Open open) {
        return open.archive().sequencer(Ground.FILM, open.keys(), clock.pace());
    }

    private List<PublishedLog> published(Ground.Open open) throws RecordFailure {
        return open.archive().publish(folder.resolve("public"), open.keys());
    }

    @Test
    void a_published_log_is_checked_whole_by_whoever_has_its_files() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            for (int epoch = 1; epoch <= 3; epoch++) {
                open.add(epoch, "act " + epoch);
                clock.tick();
                sequencer.turn();
                List<PublishedLog> logs = published(open);
                assertThat(logs).hasSize(2).extracting(PublishedLog::folder).doesNotHaveDuplicates();
                for (PublishedLog log : logs) {
                    assertThat(PublicFiles.checked(log).size()).isEqualTo(epoch * 256L);
                }
            }
        }
    }

    @Test
    void nothing_that_is_published_tells_how_much_was_kept_or_whose_it_is() throws Exception {
        Ground busy = new Ground(
                new Place.File(folder.resolve("busy/archive.db")), new Place.File(folder.resolve("busy/keys.db")));
        try (Ground.Open quiet = ground().made();
                Ground.Open full = busy.made();
                Sequencer one = sequencer(quiet);
                Sequencer two = sequencer(full)) {
            one.turn();
            two.turn();
            for (int act = 1; act <= 20; act++) {
                full.add(act, "canary " + act);
            }
            clock.tick();
            one.turn();
            two.turn();
            List<PublishedLog> first = published(quiet);
            List<PublishedLog> second = full.archive().publish(folder.resolve("other"), full.keys());
            for (int log = 0; log < 2; log++) {
                assertThat(sizes(first.get(log).folder()))
                        .isEqualTo(sizes(second.get(log).folder()));
            }
            try (Stream<Path> files = Files.walk(folder.resolve("other"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(file.toString()).doesNotContain(Ground.FILM.text());
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain("canary", Ground.FILM.text());
                }
            }
        }
    }

    private static TreeMap<String, Long> sizes(Path folder) throws IOException {
        TreeMap<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.put(folder.relativize(file).toString(), Files.size(file));
            }
        }
        return sizes;
    }

    @Test
    void what_was_published_is_never_contradicted() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            Path first = published(open).getFirst().folder();
            Path tile = first.resolve("tile/0/000");
            byte[] was = Files.readAllBytes(tile);
            Files.write(tile, new byte[8192]);
            assertThatThrownBy(() -> published(open))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("was published otherwise");
            assertThat(tile).hasBinaryContent(new byte[8192]);
            Files.write(tile, was);
            Files.writeString(first.resolve("checkpoint"), "not a checkpoint");
            assertThatThrownBy(() -> published(open)).isInstanceOf(RecordFailure.class);
            Files.delete(first.resolve("checkpoint"));
            published(open);
            assertThat(first.resolve("checkpoint")).exists();
        }
    }

    @Test
    void what_does_not_follow_from_what_was_signed_is_not_published() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            open.archive()
                    .database()
                    .write(sql -> sql.client()
                            .sql("UPDATE log_file SET content = zeroblob(8192) WHERE log = 1 AND path = 'tile/0/000'")
                            .update());
            assertThatThrownBy(() -> published(open))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("nothing more is signed or published");
            assertThat(folder.resolve("public")).doesNotExist();
        }
    }

    @Test
    void an_older_archive_does_not_publish_behind_what_is_out() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            LogRow then = Logs.last(open, Log.AGREEMENTS);
            clock.tick();
            sequencer.turn();
            PublishedLog log = published(open).getFirst();
            open.archive().database().write(sql -> {
                sql.client()
                        .sql("DELETE FROM log_epoch WHERE epoch = 2 AND log = 1")
                        .update();
                LogRows.update(sql, then);
                return then;
            });
            assertThatThrownBy(() -> published(open))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("was published otherwise");
            open.archive().database().write(LogRows::end);
            assertThat(published(open)).extracting(PublishedLog::ended).containsOnly(true);
            assertThat(PublicFiles.checked(log).size()).isEqualTo(512);
        }
    }
}
