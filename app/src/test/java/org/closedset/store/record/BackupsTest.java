package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.closedset.ledger.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, restoring them, and what was erased since they were taken. */
final class BackupsTest {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private Path folder;

    private Ground ground() {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    private Backups at(String instant) throws RecordFailure {
        return Backups.in(folder.resolve("copies"), folder.resolve("key-copies"), clock(instant));
    }

    private static Clock clock(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @Test
    void a_copy_taken_while_people_act_is_whole_and_can_be_opened_on_its_own() throws Exception {
        List<Path> copies;
        try (Ground.Open open = ground().made()) {
            open.add(1, "one", MIRA);
            copies = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys());
            open.add(2, "two");
        }
        Ground copy = new Ground(new Place.File(copies.get(0)), new Place.File(copies.get(1)));
        try (Ground.Open open = copy.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one");
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
    }

    @Test
    void what_was_erased_stays_unreadable_in_an_older_archive_restored_with_todays_keys() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers", MIRA);
            open.add(2, "the film's");
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
            open.erase(3, MIRA);
            open.add(4, "later");
        }
        Ground old = new Ground(new Place.File(copy), ground.keyPlace());
        try (Ground.Open open = old.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("-", "the film's");
        }
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            Path aside = Restoring.archive(copy, ground.archivePlace(), keys, clock("2026-11-25T10:00:00Z"))
                    .orElseThrow();
            assertThat(aside).exists();
            try (Ground.Open before = new Ground(new Place.File(aside), ground.keyPlace()).opened()) {
                assertThat(before.journal().state().texts()).containsExactly("-", "the film's", "erased", "later");
            }
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("-", "the film's");
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(2, 2, 1, 2, List.of(), List.of()));
            open.add(5, "goes on", MIRA);
        }
    }

    @Test
    void a_restored_archive_goes_on_in_logs_under_another_origin() throws Exception {
        Ground ground = ground();
        Ticking clock = new Ticking();
        Path copy;
        Checkpoint copied;
        try (Ground.Open open = ground.made();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            sequencer.turn();
            open.add(1, "one");
            clock.tick();
            sequencer.turn();
            open.add(2, "two, in the copy and not in its log");
            copied = Logs.checkpoint(open, Logs.last(open));
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
            open.add(3, "three, lost with what is replaced");
            clock.tick();
            sequencer.turn();
        }
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            Restoring.archive(copy, ground.archivePlace(), keys, clock("2026-11-25T10:00:00Z"));
        }
        try (Ground.Open open = ground.opened();
                Sequencer sequencer = open.archive().sequencer(Ground.FILM, open.keys(), clock.pace())) {
            open.add(4, "goes on with the number 3");
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            LogRow now = Logs.last(open);
            assertThat(now.id().number()).isEqualTo(2);
            assertThat(Logs.checkpoint(open, now).origin()).isNotEqualTo(copied.origin());
            assertThat(Logs.places(open, now)).containsOnlyKeys(2L, 3L);
            Findings found = open.archive().fsck(open.keys());
            assertThat(found.faults()).isEmpty();
            assertThat(found.told())
                    .hasSize(2)
                    .allSatisfy(
                            line -> assertThat(line).contains("ended at 256 entries though it was signed up to 512"));
        }
    }

    @Test
    void keys_brought_back_from_a_copy_lose_again_what_the_archive_knows_to_be_erased() throws Exception {
        Ground ground = ground();
        Path oldKeys;
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers", MIRA);
            open.add(9, "the film's");
            oldKeys =
                    at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).get(1);
            open.erase(2, MIRA);
        }
        Ground back = new Ground(ground.archivePlace(), new Place.File(oldKeys));
        try (Ground.Open open = back.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("-", "the film's", "erased");
            assertThat(open.keys().live(Ground.FILM, MIRA)).isEmpty();
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
    }

    @Test
    void keys_that_are_lost_are_brought_back_from_their_copy_by_who_can_open_it() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers", MIRA);
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).get(1);
            assertThatThrownBy(() -> Restoring.keys(copy, ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE))
                    .hasMessageContaining("is there already");
        }
        Files.delete(folder.resolve("keys.db"));
        Unlocking other = new Unlocking.Environment("HxEdHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
        assertThatThrownBy(() -> Restoring.keys(copy, ground.keyPlace(), other, Ground.CHANCE))
                .hasMessageContaining("does not open");
        Restoring.keys(copy, ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("hers");
        }
    }

    @Test
    void copies_of_the_keys_live_thirty_days_and_those_of_the_archive_longer() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, "one");
            at("2026-11-01T00:00:00Z").take(open.archive(), open.keys());
            at("2026-11-20T00:00:00Z").take(open.archive(), open.keys());
            assertThat(at("2026-12-01T00:00:00Z").prune()).isEmpty();
            assertThat(at("2026-12-01T00:00:01Z").prune()).hasSize(1);
        }
        assertThat(folder.resolve("key-copies").toFile().list()).containsExactly("keys-2026-11-20T00-00-00Z.db");
        assertThat(folder.resolve("copies").toFile().list()).hasSize(2);
    }

    @Test
    void what_a_copying_that_was_cut_short_left_of_the_keys_goes_with_the_old_copies() throws Exception {
        Path copies = Files.createDirectories(folder.resolve("key-copies"));
        Files.writeString(copies.resolve("keys-2026-10-01T00-00-00Z.db.new"), "wrapped keys");
        Files.writeString(copies.resolve("keys-2026-10-01T00-00-00Z.db.new-journal"), "wrapped keys");
        Files.writeString(copies.resolve("keys-notes.txt"), "somebody's own");
        assertThat(at("2026-12-01T00:00:01Z").prune()).hasSize(2);
        assertThat(copies.toFile().list()).containsExactly("keys-notes.txt");
    }

    @Test
    void whatever_is_brought_back_is_its_owners_alone() throws Exception {
        Ground ground = ground();
        List<Path> copies;
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers", MIRA);
            copies = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys());
        }
        for (Path copy : copies) {
            assertThat(mode(copy)).isEqualTo("rw-------");
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
        }
        Files.delete(folder.resolve("keys.db"));
        Restoring.keys(copies.get(1), ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE);
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            Restoring.archive(copies.getFirst(), ground.archivePlace(), keys, clock("2026-11-25T10:00:00Z"));
        }
        assertThat(mode(folder.resolve("keys.db"))).isEqualTo("rw-------");
        assertThat(mode(folder.resolve("archive.db"))).isEqualTo("rw-------");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_copy_of_the_keys_that_does_not_open_leaves_nothing_behind() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).get(1);
        }
        Files.delete(folder.resolve("keys.db"));
        Unlocking other = new Unlocking.Environment("HxEdHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
        assertThatThrownBy(() -> Restoring.keys(copy, ground.keyPlace(), other, Ground.CHANCE))
                .isInstanceOf(RecordFailure.class);
        assertThat(folder.resolve("keys.db.new")).doesNotExist();
    }

    @Test
    void an_archive_that_was_only_opened_is_not_replaced_either() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
        }
        try (Ground.Open open = ground.opened()) {
            assertThatThrownBy(() ->
                            Restoring.archive(copy, ground.archivePlace(), open.keys(), clock("2026-11-25T10:00:00Z")))
                    .isInstanceOf(RecordFailure.class);
            assertThat(open.journal().state().texts()).containsExactly("one");
        }
    }

    @Test
    void copies_of_keys_and_archive_are_not_kept_together() {
        assertThatThrownBy(() -> Backups.in(folder, folder.resolve("keys"), clock("2026-11-25T09:30:00Z")))
                .isInstanceOf(RecordFailure.class)
                .hasMessageContaining("two folders");
    }

    @Test
    void an_archive_that_is_open_is_not_replaced() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            Path copy =
                    at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
            open.add(2, "two");
            assertThatThrownBy(() ->
                            Restoring.archive(copy, ground.archivePlace(), open.keys(), clock("2026-11-25T10:00:00Z")))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("open in another program");
            open.add(3, "three");
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one", "two", "three");
        }
    }

    @Test
    void a_damaged_copy_is_not_put_in_place() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
        }
        try (Database spoiled = Database.open(new Place.File(copy), Use.ARCHIVE)) {
            spoiled.write(sql ->
                    sql.client().sql("UPDATE fact SET commitment = sealed").update());
        }
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            assertThatThrownBy(
                            () -> Restoring.archive(copy, ground.archivePlace(), keys, clock("2026-11-25T10:00:00Z")))
                    .isInstanceOf(RecordFailure.class);
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one");
        }
    }

    @Test
    void a_damaged_archive_is_kept_aside_when_a_copy_takes_its_place() throws Exception {
        Ground ground = ground();
        Path copy;
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            copy = at("2026-11-25T09:30:00Z").take(open.archive(), open.keys()).getFirst();
        }
        Files.write(folder.resolve("archive.db"), new byte[5000]);
        try (Keys keys = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            assertThatThrownBy(ground::opened)
                    .isInstanceOfSatisfying(
                            RecordFailure.class,
                            failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.DAMAGED));
            assertThat(Restoring.archive(copy, ground.archivePlace(), keys, clock("2026-11-25T10:00:00Z")))
                    .isPresent();
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one");
        }
    }

    @Test
    void erasing_with_a_key_file_that_cannot_be_written_is_told_and_done_at_the_next_start() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made();
                Database held = Database.open(ground.keyPlace(), Use.KEYS)) {
            open.add(1, "hers", MIRA);
            open.add(2, "the film's");
            held.write(sql -> sql.client()
                    .sql("CREATE TRIGGER full BEFORE UPDATE ON data_key BEGIN SELECT RAISE(ABORT, 'no room'); END")
                    .update());
            assertThatThrownBy(() -> open.erase(3, MIRA))
                    .isInstanceOfSatisfying(
                            RecordFailure.class,
                            failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.UNFINISHED));
            assertThat(open.journal().state().texts()).containsExactly("-", "the film's", "erased");
            assertThatThrownBy(() -> open.erase(3, MIRA))
                    .as("the same act sent again is not answered as done either")
                    .isInstanceOfSatisfying(
                            RecordFailure.class,
                            failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.UNFINISHED));
            assertThat(open.archive().fsck(open.keys()).sound()).isFalse();
            held.write(sql -> sql.client().sql("DROP TRIGGER full").update());
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(3, 3, 1, 3, List.of(), List.of()));
            assertThat(open.journal().act(Counting.act(3), state -> Decided.refuse("decided twice")))
                    .isEqualTo(new Outcome.Kept<>(3, 3, true));
        }
    }
}
