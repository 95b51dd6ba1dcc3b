package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was shown what, in SQLite files; copies of them, damage, and a file that may not be written. */
final class SqliteSightingsTest extends SightingsContract {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Override
    Ground ground() throws Exception {
        Path here = Files.createTempDirectory(folder, "record");
        return new Ground(new Place.File(here.resolve("archive.db")), new Place.File(here.resolve("keys.db")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE FROM sighting WHERE number = 1 | what stands before day 2 is missing
            UPDATE sighting SET sealed = zeroblob(100) WHERE number = 2 | day 2 is not as it was written
            UPDATE sighting SET sealed = (SELECT sealed FROM sighting WHERE number = 1) WHERE number = 2 | day 2 is not as
            UPDATE sighting SET number = 9 WHERE number = 2 | day 9 is not as it was written
            """)
    void a_change_is_found_and_keeps_nobody_from_the_record(String change, String found) throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "desk", "page", MONDAY);
            shown(open, MIRA, "desk", "page", TUESDAY);
            open.archive().database().write(sql -> sql.client().sql(change).update());
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.archive().fsck(open.keys()).faults())
                    .anySatisfy(fault -> assertThat(fault).contains(found));
            shown(open, MIRA, "desk", "page", TUESDAY);
            assertThat(open.journal().sights(MIRA)).isNotEmpty();
        }
    }

    @Test
    void a_day_under_a_key_that_is_not_here_is_told_and_keeps_no_copy_from_being_restored() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "desk", "page", MONDAY);
            open.archive()
                    .database()
                    .write(sql -> sql.client()
                            .sql("UPDATE sighting SET data_key = 'elsewhere'")
                            .update());
        }
        try (Ground.Open open = ground.opened()) {
            Findings found = open.archive().fsck(open.keys());
            assertThat(found.faults()).isEmpty();
            assertThat(found.told()).singleElement().asString().contains("lies under a key that is not here");
            assertThat(open.journal().sights(MIRA)).isEmpty();
        }
    }

    @Test
    void an_older_copy_shows_nothing_of_it_once_the_person_is_erased() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            open.add(2, "the film's");
            shown(open, MIRA, "desk", "page", MONDAY);
            copy = Backups.in(folder.resolve("copies"), folder.resolve("key-copies"), NOW)
                    .take(open.archive(), open.keys())
                    .getFirst();
            open.erase(3, MIRA);
        }
        try (Ground.Open old = new Ground(new Place.File(copy), ground.keyPlace()).opened()) {
            assertThat(old.journal().sights(MIRA)).isEmpty();
            assertThat(rows(old)).isEmpty();
            assertThat(old.archive().fsck(old.keys()).sound()).isTrue();
        }
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            Restoring.archive(copy, ground.archivePlace(), keys, NOW);
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().sights(MIRA)).isEmpty();
        }
    }

    @Test
    void a_copy_has_it_and_a_row_left_under_a_destroyed_key_goes_at_the_next_start() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "desk", "page", MONDAY);
            List<Path> copies = Backups.in(folder.resolve("copies"), folder.resolve("key-copies"), NOW)
                    .take(open.archive(), open.keys());
            try (Ground.Open copy = new Ground(new Place.File(copies.get(0)), new Place.File(copies.get(1))).opened()) {
                assertThat(copy.journal().sights(MIRA)).hasSize(1);
            }
            SightingRows.Row row = rows(open).getFirst();
            open.erase(2, MIRA);
            open.archive().database().write(sql -> {
                SightingRows.insert(sql, Ground.FILM, row);
                return row;
            });
            assertThat(open.archive().fsck(open.keys()).faults())
                    .anySatisfy(fault -> assertThat(fault).contains("is erased but still there"));
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(rows(open)).isEmpty();
        }
    }

    @Test
    void no_file_says_who_looked_at_whom_and_what_is_erased_is_gone_from_the_file() throws Exception {
        Ground ground = ground();
        byte[] sealed;
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "canary-reader-4711", "canary-of-what", MONDAY);
            assertThat(holding("canary-reader-4711".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(holding("canary-of-what".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            sealed = rows(open).getFirst().sealed();
            assertThat(holding(sealed)).isNotEmpty();
            open.erase(2, MIRA);
            assertThat(holding(sealed)).isEmpty();
        }
        assertThat(holding(sealed)).isEmpty();
    }

    private List<Path> holding(byte[] bytes) throws IOException {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> all(file).contains(wanted))
                    .toList();
        }
    }

    private static String all(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void where_nothing_may_be_written_it_is_told_and_everything_can_still_be_read() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "desk", "page", MONDAY);
            readOnly(open);
            assertThatThrownBy(() -> shown(open, MIRA, "desk", "page", TUESDAY))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessage("archive.db may be read but not written. Nothing was lost; allow writing to it and"
                            + " to its folder, then do it again.");
            assertThat(open.journal().state().texts()).containsExactly("Mira");
            assertThat(open.journal().sights(MIRA)).hasSize(1);
        }
    }

    /** Holds for the writing connection, and ends with it. */
    private static void readOnly(Ground.Open open) throws RecordFailure {
        open.archive()
                .database()
                .write(sql -> sql.client().sql("PRAGMA query_only = 1").update());
    }
}
