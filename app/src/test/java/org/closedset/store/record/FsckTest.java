package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed in an archive behind the program's back is found, and opening it is refused. */
final class FsckTest {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private Path folder;

    private Ground ground() {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM fact WHERE sequence = 2 | Fact 2 is missing
            DELETE FROM fact WHERE sequence = 4 | Fact 4 is missing
            UPDATE production SET head = 9 | Fact 5 is missing
            UPDATE fact SET log = 1 WHERE sequence = 1 | Fact 1 is not as it was written
            UPDATE fact SET sealed = (SELECT sealed FROM fact WHERE sequence = 1) WHERE sequence = 4 | Fact 4 is not as
            UPDATE fact SET commitment = zeroblob(34) WHERE sequence = 3 | Fact 3 is not as it was written
            UPDATE fact SET commitment = zeroblob(3) WHERE sequence = 3 | Fact 3 is not as it was written
            UPDATE fact SET sealed = zeroblob(100) WHERE sequence = 3 | Fact 3 is not as it was written
            UPDATE fact SET sealed = zeroblob(1) WHERE sequence = 3 | Fact 3 is not as it was written
            UPDATE fact SET data_key = 'elsewhere' WHERE sequence = 3 | whose key is not among
            UPDATE fact SET sealed = NULL WHERE sequence = 1 | The content of fact 1 is gone
            UPDATE fact SET act = '' WHERE sequence = 3 | a row that no Closed Set wrote
            """)
    void a_change_is_found_and_refused(String change, String found) throws Exception {
        Ground ground = filled();
        change(change);
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
                Archive archive = Archive.open(ground.archivePlace())) {
            assertThat(archive.fsck(keys).faults())
                    .anySatisfy(fault -> assertThat(fault).contains(found));
        }
        assertThatThrownBy(ground::opened).isInstanceOf(RecordFailure.class).hasMessageContaining(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE fact SET act = 'x' WHERE sequence = 3 | Fact 3 is not where its act has it
            UPDATE fact SET parts = 3 WHERE sequence = 4 | Fact 4 is not where its act has it
            UPDATE production SET erasures = 3 | erasures of production film-1 are not all there
            """)
    void what_opening_does_not_look_at_is_found_by_the_check(String change, String found) throws Exception {
        Ground ground = filled();
        change(change);
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
                Archive archive = Archive.open(ground.archivePlace())) {
            assertThat(archive.fsck(keys).faults())
                    .anySatisfy(fault -> assertThat(fault).contains(found));
        }
    }

    @Test
    void a_file_that_is_no_archive_is_refused_and_left_alone() throws Exception {
        byte[] other = "not a database, not at all, but long enough to look at"
                .repeat(40)
                .getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("archive.db"), other);
        assertThatThrownBy(() -> Archive.open(ground().archivePlace()))
                .isInstanceOf(RecordFailure.class)
                .hasMessageContaining("is damaged");
        assertThat(folder.resolve("archive.db")).hasBinaryContent(other);
    }

    @Test
    void an_archive_of_a_newer_program_is_left_to_that_one() throws Exception {
        Ground ground = filled();
        change("UPDATE archive_history SET version = '9'");
        assertThatThrownBy(ground::opened)
                .isInstanceOf(RecordFailure.class)
                .hasMessage("archive.db was written by a newer Closed Set. Use that one.");
    }

    @Test
    void an_empty_file_is_not_taken_for_an_empty_archive() throws Exception {
        Files.createFile(folder.resolve("archive.db"));
        assertThatThrownBy(() -> Archive.open(ground().archivePlace())).isInstanceOf(RecordFailure.class);
    }

    private Ground filled() throws RecordFailure {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "one", MIRA);
            open.journal()
                    .act(
                            Counting.act(2),
                            state -> new Decided.Keep<String>(
                                    List.of(Counting.entry("two"), Counting.entry("three")), Set.of()));
            open.add(3, "four", MIRA);
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(3, 4, 0, 4, List.of(), List.of()));
        }
        return ground;
    }

    private void change(String statement) throws RecordFailure {
        try (Database database = Database.open(ground().archivePlace(), Use.ARCHIVE)) {
            assertThat(database.<Integer>write(
                            sql -> sql.client().sql(statement).update()))
                    .isPositive();
        }
    }
}
