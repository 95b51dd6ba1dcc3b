package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed in the ledger behind the program's back is found by the check, each for its own fault. */
final class LedgerFsckTest {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private static Path template;

    @TempDir
    private Path folder;

    private static Ground in(Path folder) {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    /** Two epochs of each log with facts 1, 2 and 4, of which 2 is erased; 3 tells of that, and 5 waits. */
    @BeforeAll
    static void fills() throws Exception {
        Ticking clock = new Ticking();
        try (Ground.Open open = in(template).made();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            sequencer.turn();
            open.add(1, "one");
            open.add(2, "two", MIRA);
            clock.tick();
            sequencer.turn();
            open.erase(3, MIRA);
            open.add(4, "four");
            clock.tick();
            sequencer.turn();
            open.add(5, "five waits");
        }
    }

    private Ground copied() throws Exception {
        for (String file : List.of("archive.db", "keys.db")) {
            Files.copy(template.resolve(file), folder.resolve(file));
        }
        return in(folder);
    }

    @Test
    void what_was_not_changed_is_sound() throws Exception {
        try (Ground.Open open = copied().opened()) {
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(5, 5, 1, 1, List.of(), List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE log_file SET content = zeroblob(8192) WHERE path = 'tile/0/000' AND log = 2 | tile/0/000: This file does not follow
            UPDATE log_file SET content = zeroblob(64) WHERE path = 'tile/1/000.p/2' AND log = 2 | Checkpoint 2 is not what was signed
            UPDATE log_file SET content = zeroblob(32) WHERE path = 'tile/1/000.p/2' AND log = 2 | tile/1/000.p/2: This file is not as long as its name says
            UPDATE log_file SET content = zeroblob(9216) WHERE path = 'tile/entries/000' AND log = 2 | tile/entries/000: This file goes on
            UPDATE log_file SET content = zeroblob(20) WHERE path = 'tile/entries/001' AND log = 2 | tile/entries/001: This file ends before
            DELETE FROM log_file WHERE path = 'tile/0/001' AND log = 2 | tile/0/001: This file of the log is missing
            DELETE FROM log_file WHERE path = 'tile/entries/001' AND log = 2 | Its file tile/entries/001 is missing
            UPDATE log_file SET content = (SELECT content FROM log_file WHERE log = 1 AND path = 'tile/entries/001') WHERE path = 'tile/entries/001' AND log = 2 | tile/entries/001: The entry is of another log
            UPDATE log_file SET content = (SELECT content FROM log_file WHERE log = 2 AND path = 'tile/entries/000') WHERE path = 'tile/entries/001' AND log = 2 | is neither a fact nor padding that opens
            DELETE FROM log_epoch WHERE epoch = 2 AND log = 2 | Checkpoint 2 is not what was signed
            DELETE FROM log_epoch WHERE epoch = 1 AND log = 2 | Checkpoint 1 is not what was signed
            DELETE FROM log_epoch WHERE epoch = 0 AND log = 2 | Checkpoint 0 is not what was signed
            UPDATE log_epoch SET checkpoint = (SELECT checkpoint FROM log_epoch WHERE log = 2 AND epoch = 1) WHERE epoch = 2 AND log = 2 | Checkpoint 2 is not what was signed. Its size or root
            UPDATE log_epoch SET checkpoint = (SELECT checkpoint FROM log_epoch WHERE log = 1 AND epoch = 2) WHERE epoch = 2 AND log = 2 | Checkpoint 2 is not what was signed. Nobody whose key is known here
            UPDATE log_epoch SET checkpoint = replace(checkpoint, char(10, 53, 49, 50, 10), char(10, 53, 49, 49, 10)) WHERE epoch = 2 AND log = 2 | Checkpoint 2 is not what was signed. Line 5: The signature
            UPDATE log_epoch SET padding = zeroblob(8109) WHERE epoch = 2 AND log = 2 | neither a fact nor padding that opens
            UPDATE log_epoch SET padding = (SELECT padding FROM log_epoch WHERE log = 1 AND epoch = 2) WHERE epoch = 2 AND log = 2 | neither a fact nor padding that opens
            UPDATE leaf SET place = (SELECT 511 - place FROM leaf WHERE sequence = 1) WHERE sequence = 1 | Fact 1 is not what stands for it
            DELETE FROM leaf WHERE sequence = 2 | Fact 2 should stand in it and does not
            UPDATE leaf SET log = 1 WHERE sequence = 2 | Fact 2 should stand in it and does not
            UPDATE leaf SET number = 2 WHERE sequence = 2 | names facts or logs that are not there
            UPDATE leaf SET place = place + 256 WHERE sequence = 4 | Fact 4 is said to stand in it and cannot
            UPDATE log SET sequenced = 5 WHERE log = 2 | Fact 5 should stand in it and does not
            UPDATE log SET sequenced = 3 WHERE log = 2 | Fact 4 is said to stand in it and cannot
            UPDATE log SET size = 511 WHERE log = 2 | It says that it holds 511 entries
            UPDATE log SET size = 768 WHERE log = 2 | tile/1/000.p/3: This file of the log is missing
            UPDATE log SET size = 256 WHERE log = 2 | was signed up to 512 entries and holds 256
            UPDATE log SET number = 2 WHERE log = 2 | is not where it should be among the logs
            UPDATE log SET log_key = (SELECT log_key FROM log WHERE log = 1) WHERE log = 2 | Checkpoint 0 is not what was signed
            UPDATE log SET log_key = 'elsewhere' WHERE log = 2 | whose key is not among
            UPDATE log SET log = 9 WHERE log = 2 | a log it cannot have
            UPDATE fact SET commitment = (SELECT commitment FROM fact WHERE sequence = 4) WHERE sequence = 2 | Fact 2 is not what stands for it
            """)
    void a_change_is_found(String change, String found) throws Exception {
        Ground ground = copied();
        try (Database database = Database.open(ground.archivePlace(), Use.ARCHIVE)) {
            assertThat(database.<Integer>write(sql -> sql.client().sql(change).update()))
                    .isPositive();
        }
        assertThat(faults(ground)).anySatisfy(fault -> assertThat(fault).contains(found));
    }

    @Test
    void a_key_store_that_knows_of_another_log_is_heard() throws Exception {
        Ground ground = copied();
        try (Database database = Database.open(ground.keyPlace(), Use.KEYS)) {
            assertThat(database.<Integer>write(sql -> sql.client()
                            .sql(
                                    "UPDATE log_key SET checkpoint = replace(checkpoint, char(10, 53, 49, 50, 10), char(10, 50, 53, 54, 10))")
                            .update()))
                    .isPositive();
        }
        assertThat(faults(ground)).allSatisfy(fault -> assertThat(fault).contains("keys.db are damaged"));
    }

    private static List<String> faults(Ground ground) throws RecordFailure {
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
                Archive archive = Archive.open(ground.archivePlace())) {
            return archive.fsck(keys).faults();
        }
    }
}
