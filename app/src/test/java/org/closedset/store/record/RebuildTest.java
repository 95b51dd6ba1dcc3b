package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what was signed is written again as it was; what does not is refused, and nothing is changed. */
final class RebuildTest {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private static Path template;

    @TempDir
    private Path folder;

    private static Ground in(Path folder) {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    /** Two epochs with facts 1 and 2, then an ended log, then one epoch more with 3; 4 waits. */
    @BeforeAll
    static void fills() throws Exception {
        Ticking clock = new Ticking();
        try (Ground.Open open = in(template).made();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            sequencer.turn();
            open.add(1, "one", MIRA);
            clock.tick();
            sequencer.turn();
            open.add(2, "two");
            clock.tick();
            sequencer.turn();
            open.archive().database().write(LogRows::end);
            sequencer.turn();
            open.add(3, "three");
            clock.tick();
            sequencer.turn();
            open.add(4, "four waits");
        }
    }

    private Ground copied() throws Exception {
        for (String file : List.of("archive.db", "keys.db")) {
            Files.copy(template.resolve(file), folder.resolve(file));
        }
        return in(folder);
    }

    private static Map<Long, Long> places(Ground ground) throws RecordFailure {
        try (Ground.Open open = ground.opened()) {
            return Logs.places(open, Logs.all(open).get(2));
        }
    }

    private static void change(Ground ground, String change) throws RecordFailure {
        try (Database database = Database.open(ground.archivePlace(), Use.ARCHIVE)) {
            for (String statement : change.split(";", -1)) {
                assertThat(database.<Integer>write(
                                sql -> sql.client().sql(statement).update()))
                        .isPositive();
            }
        }
    }

    @Test
    void what_is_sound_is_left_as_it_is() throws Exception {
        try (Ground.Open open = copied().opened()) {
            assertThat(open.archive().rebuild(open.keys())).isEqualTo(new Rebuilt(4, 0, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM log_file WHERE path LIKE 'tile/0/%' OR path LIKE 'tile/1/%'
            DELETE FROM log_file
            UPDATE log_file SET content = zeroblob(8192) WHERE path = 'tile/0/000' AND log = 2
            UPDATE log_file SET content = zeroblob(9) WHERE path = 'tile/entries/001' AND log = 2
            UPDATE log_file SET content = (SELECT content FROM log_file WHERE path = 'tile/entries/000' AND log = 1 AND number = 1) WHERE path = 'tile/entries/001' AND log = 2
            UPDATE log_file SET path = 'tile/0/007' WHERE path = 'tile/0/001' AND log = 2
            DELETE FROM leaf
            UPDATE leaf SET place = (SELECT 256 + (place + 1) % 256 FROM leaf WHERE sequence = 2) WHERE sequence = 1
            UPDATE leaf SET number = 2 WHERE sequence = 2
            UPDATE leaf SET log = 1 WHERE sequence = 3
            UPDATE log SET size = 256
            UPDATE log SET sequenced = 1 WHERE log = 2
            UPDATE log SET sequenced = 4 WHERE log = 2
            UPDATE log_epoch SET checkpoint = zeroblob(90) WHERE epoch = 1
            UPDATE log_epoch SET checkpoint = zeroblob(90)
            DELETE FROM log_epoch WHERE epoch = 0
            UPDATE log_epoch SET checkpoint = (SELECT checkpoint FROM log_epoch WHERE epoch = 1 AND log = 2 AND number = 1) WHERE epoch = 2 AND log = 2 AND number = 1
            """)
    void what_was_signed_is_made_again_as_it_was(String change) throws Exception {
        Ground ground = copied();
        Map<Long, Long> before = places(ground);
        change(ground, change);
        try (Ground.Open open = ground.opened()) {
            assertThat(open.archive().fsck(open.keys()).sound()).isFalse();
            Rebuilt rebuilt = open.archive().rebuild(open.keys());
            assertThat(rebuilt.refused()).isEmpty();
            assertThat(rebuilt.mended()).isPositive();
            assertThat(open.archive().fsck(open.keys()).faults()).isEmpty();
            assertThat(open.archive().fsck(open.keys()).waiting()).isEqualTo(1);
        }
        assertThat(places(ground)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM log_file WHERE log = 2; DELETE FROM leaf | Epoch 1 comes to no root that was signed
            UPDATE log_epoch SET padding = zeroblob(60) WHERE log = 2; DELETE FROM log_file WHERE log = 2 | Epoch 1 comes to no root that was signed
            UPDATE log_epoch SET padding = zeroblob(60) WHERE log = 2 | neither a fact nor padding that opens
            DELETE FROM log_epoch WHERE epoch = 2 AND log = 2 | up to 512 entries, and its last epochs are missing
            DELETE FROM log_epoch WHERE epoch = 1 AND log = 2 AND number = 1 | neither a fact nor padding that opens
            UPDATE fact SET commitment = (SELECT commitment FROM fact WHERE sequence = 4) WHERE sequence = 1 | neither a fact nor padding that opens
            UPDATE log_file SET content = (SELECT content FROM log_file WHERE path = 'tile/entries/000' AND log = 1 AND number = 2) WHERE path = 'tile/entries/000' AND log = 2 AND number = 2; DELETE FROM leaf WHERE sequence = 3 | Epoch 1 comes to no root that was signed
            """)
    void what_was_never_signed_is_refused_and_left_as_it_is(String change, String refused) throws Exception {
        Ground ground = copied();
        change(ground, change);
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
                Archive archive = Archive.open(ground.archivePlace())) {
            List<String> before = archive.fsck(keys).faults();
            assertThat(archive.rebuild(keys).refused())
                    .anySatisfy(line -> assertThat(line).contains(refused));
            assertThat(archive.fsck(keys).faults()).isEqualTo(before);
        }
    }

    @Test
    void a_tree_that_nobody_bears_out_is_not_signed() throws Exception {
        Ground ground = copied();
        change(ground, "UPDATE log_epoch SET checkpoint = zeroblob(90) WHERE epoch = 2 AND log = 2");
        try (Ground.Open open = ground.opened()) {
            byte[] empty = open.archive()
                    .database()
                    .read(sql -> LogRows.epoch(sql, new LogId(Ground.FILM, Log.PRIVATE, 1), 0))
                    .orElseThrow()
                    .checkpoint();
            LogRow first = Logs.all(open).get(2);
            open.keys().write(sql -> {
                LogKeyRows.remember(sql, first.key(), empty);
                return first;
            });
            assertThat(open.archive().rebuild(open.keys()).refused())
                    .singleElement()
                    .asString()
                    .contains("Nothing bears out epoch 2");
        }
    }
}
