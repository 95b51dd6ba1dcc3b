package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.closedset.ledger.Checkpoint;
import org.junit.jupiter.api.Test;

/** What holds of the ledger wherever the record is kept. */
abstract class SequencingContract {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    private final Ticking clock = new Ticking();

    /** An archive and keys that nobody else uses, not yet made. */
    abstract Ground ground() throws Exception;

    private Sequencer sequencer(Ground.Open open) {
        return open.archive().sequencer(Ground.FILM, open.keys(), clock.pace());
    }

    private static void sound(Ground.Open open, long waiting) throws RecordFailure {
        Findings found = open.archive().fsck(open.keys());
        assertThat(found.faults()).isEmpty();
        assertThat(found.waiting()).isEqualTo(waiting);
    }

    private static void keep(Ground.Open open, int act, int facts, Log log) throws RecordFailure {
        List<Entry> entries = IntStream.range(0, facts)
                .mapToObj(n -> new Entry(log, MIRA, ("fact " + n).getBytes(StandardCharsets.UTF_8)))
                .toList();
        open.journal().act(Counting.act(act), state -> Decided.keep(entries));
    }

    @Test
    void facts_wait_for_the_epoch_and_then_stand_in_the_tree_for_good() throws Exception {
        Ground ground = ground();
        Map<Long, Long> first;
        try (Ground.Open open = ground.made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "one", MIRA);
            open.add(2, "two");
            sequencer.turn();
            sound(open, 2);
            clock.tick();
            sequencer.turn();
            sound(open, 0);
            first = Logs.places(open, Logs.last(open));
            assertThat(first).containsOnlyKeys(1L, 2L);
            open.add(3, "three");
            sound(open, 1);
        }
        try (Ground.Open open = ground.opened();
                Sequencer sequencer = sequencer(open)) {
            clock.tick();
            sequencer.turn();
            sound(open, 0);
            assertThat(Logs.places(open, Logs.last(open)))
                    .containsAllEntriesOf(first)
                    .containsOnlyKeys(1L, 2L, 3L);
            assertThat(Logs.checkpoint(open, Logs.last(open)).size()).isEqualTo(512);
        }
    }

    @Test
    void an_epoch_is_a_full_tile_whether_anything_waits_or_not() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            for (int epoch = 1; epoch <= 3; epoch++) {
                clock.tick();
                sequencer.turn();
                sequencer.turn();
                assertThat(Logs.all(open)).extracting(LogRow::size).containsExactly(epoch * 256L, epoch * 256L);
            }
            sound(open, 0);
        }
    }

    @Test
    void more_facts_than_a_tile_holds_enter_by_several_epochs_in_a_row() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            keep(open, 1, 600, Log.PRIVATE);
            clock.tick();
            sequencer.turn();
            assertThat(Logs.last(open).size()).isEqualTo(3 * 256);
            assertThat(Logs.last(open, Log.AGREEMENTS).size()).isEqualTo(256);
            sound(open, 0);
            keep(open, 2, 512, Log.PRIVATE);
            clock.tick();
            sequencer.turn();
            assertThat(Logs.last(open).size()).isEqualTo(5 * 256);
            assertThat(Logs.places(open, Logs.last(open)).keySet())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 1112).boxed().toList());
            sound(open, 0);
        }
    }

    @Test
    void agreements_and_what_is_private_enter_logs_of_their_own() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            keep(open, 1, 2, Log.AGREEMENTS);
            keep(open, 2, 3, Log.PRIVATE);
            clock.tick();
            sequencer.turn();
            assertThat(Logs.places(open, Logs.last(open, Log.AGREEMENTS))).containsOnlyKeys(1L, 2L);
            assertThat(Logs.places(open, Logs.last(open))).containsOnlyKeys(3L, 4L, 5L);
            assertThat(Logs.checkpoint(open, Logs.last(open)).origin())
                    .isNotEqualTo(Logs.checkpoint(open, Logs.last(open, Log.AGREEMENTS))
                            .origin());
            sound(open, 0);
        }
    }

    @Test
    void of_two_processes_one_makes_an_epoch() throws Exception {
        Ground ground = ground();
        try (Ground.Open one = ground.made();
                Ground.Open two = ground.opened();
                Sequencer first = sequencer(one);
                Sequencer second = sequencer(two)) {
            first.turn();
            second.turn();
            assertThat(Logs.all(one)).hasSize(2);
            for (int epoch = 1; epoch <= 4; epoch++) {
                one.add(epoch, "act " + epoch);
                clock.tick();
                (epoch % 2 == 0 ? first : second).turn();
                (epoch % 2 == 0 ? second : first).turn();
                assertThat(Logs.last(two).size()).isEqualTo(epoch * 256L);
                sound(one, 0);
            }
        }
    }

    @Test
    void a_process_whose_clock_is_far_off_makes_no_more_than_its_own_epochs() throws Exception {
        Ground ground = ground();
        Ticking ahead = new Ticking();
        ahead.tick(Duration.ofDays(1));
        try (Ground.Open one = ground.made();
                Ground.Open two = ground.opened();
                Sequencer first = sequencer(one);
                Sequencer second = two.archive().sequencer(Ground.FILM, two.keys(), ahead.pace())) {
            first.turn();
            for (int look = 0; look < 5; look++) {
                second.turn();
                first.turn();
            }
            assertThat(Logs.last(one).size()).isEqualTo(512);
            sound(one, 0);
        }
    }

    @Test
    void what_is_erased_keeps_its_place() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            clock.tick();
            sequencer.turn();
            open.add(2, "hers, not yet in the tree", MIRA);
            open.erase(3, MIRA);
            sound(open, 2);
            clock.tick();
            sequencer.turn();
            assertThat(Logs.places(open, Logs.last(open))).containsOnlyKeys(1L, 2L, 3L);
            sound(open, 0);
        }
    }

    @Test
    void a_log_goes_on_under_a_new_passphrase() throws Exception {
        Unlocking next = new Unlocking.Environment("HxEdHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
        Ground ground = ground();
        try (Ground.Open open = ground.made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.keys().rotate(next);
            clock.tick();
            sequencer.turn();
        }
        try (Ground.Open open = ground.opened(next);
                Sequencer sequencer = sequencer(open)) {
            clock.tick();
            sequencer.turn();
            assertThat(Logs.last(open).size()).isEqualTo(512);
            sound(open, 0);
        }
    }

    @Test
    void a_clock_that_was_ahead_holds_nothing_up() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            clock.tick(Duration.ofDays(4000));
            sequencer.turn();
            clock.tick(Duration.ofDays(-4000));
            sequencer.turn();
            assertThat(Logs.last(open).size()).isEqualTo(256);
            clock.tick(Duration.ofSeconds(-1));
            sequencer.turn();
            assertThat(Logs.last(open).size()).isEqualTo(256);
        }
    }

    @Test
    void an_ended_log_goes_on_under_another_origin_with_what_was_not_in_it() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "one");
            clock.tick();
            sequencer.turn();
            Checkpoint before = Logs.checkpoint(open, Logs.last(open));
            open.archive().database().write(LogRows::end);
            open.add(2, "two");
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            assertThat(Logs.all(open)).hasSize(4);
            Checkpoint after = Logs.checkpoint(open, Logs.last(open));
            assertThat(after.origin()).isNotEqualTo(before.origin());
            assertThat(Logs.places(open, Logs.last(open))).containsOnlyKeys(2L);
            sound(open, 0);
        }
    }

    @Test
    void an_archive_behind_what_was_signed_goes_on_under_another_origin_and_is_told_of() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "one");
            clock.tick();
            sequencer.turn();
            LogRow then = Logs.last(open);
            open.add(2, "cut off");
            clock.tick();
            sequencer.turn();
            cutBack(open, then);
            assertThat(open.archive().fsck(open.keys()).faults())
                    .singleElement()
                    .asString()
                    .contains("was signed up to 512 entries and holds 256");
            clock.tick();
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            assertThat(Logs.last(open).id().number()).isEqualTo(2);
            assertThat(Logs.last(open).size()).isEqualTo(256);
            Findings found = open.archive().fsck(open.keys());
            assertThat(found.faults()).isEmpty();
            assertThat(found.told()).singleElement().asString().contains("ended at 256 entries");
        }
    }

    /** As an archive from before the last epoch would be, fact and all. */
    private static void cutBack(Ground.Open open, LogRow then) throws RecordFailure {
        open.archive().database().write(sql -> {
            for (String statement : List.of(
                    "DELETE FROM leaf WHERE sequence = 2",
                    "DELETE FROM fact WHERE sequence = 2",
                    "UPDATE production SET head = 1",
                    "DELETE FROM log_epoch WHERE epoch = 2 AND log = 2",
                    "DELETE FROM log_file WHERE log = 2 AND path IN ('tile/0/001', 'tile/entries/001', 'tile/1/000.p/2')")) {
                sql.client().sql(statement).update();
            }
            LogRows.update(sql, then);
            return then;
        });
    }

    @Test
    void nothing_is_signed_behind_a_tree_that_is_not_the_one_that_was_signed() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            for (int epoch = 1; epoch <= 2; epoch++) {
                open.add(epoch, "act " + epoch);
                clock.tick();
                sequencer.turn();
            }
            open.archive()
                    .database()
                    .write(sql -> sql.client()
                            .sql("UPDATE log_file SET content = (SELECT content FROM log_file"
                                    + " WHERE log = 2 AND path = 'tile/1/000.p/2') WHERE log = 1"
                                    + " AND path = 'tile/1/000.p/2'")
                            .update());
            clock.tick();
            assertThatThrownBy(sequencer::turn)
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("nothing more is signed");
            assertThat(Logs.last(open, Log.AGREEMENTS).size()).isEqualTo(512);
            assertThat(Logs.last(open).size()).isEqualTo(768);
            assertThat(open.archive().fsck(open.keys()).sound()).isFalse();
        }
    }

    @Test
    void what_was_signed_is_made_again_and_shown() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            clock.tick();
            sequencer.turn();
            Map<Long, Long> places = Logs.places(open, Logs.last(open));
            for (String gone : List.of("DELETE FROM log_file WHERE path LIKE 'tile/0/%'", "DELETE FROM leaf")) {
                open.archive().database().write(sql -> sql.client().sql(gone).update());
                assertThat(open.archive().fsck(open.keys()).sound()).isFalse();
                assertThat(open.archive().rebuild(open.keys()).refused()).isEmpty();
                sound(open, 0);
            }
            assertThat(Logs.places(open, Logs.last(open))).isEqualTo(places);
            assertThat(open.archive().evidence(Ground.FILM, 1, open.keys()))
                    .isInstanceOfSatisfying(
                            Evidence.Sequenced.class,
                            it -> assertThat(it.place()).isEqualTo(places.get(1L)));
        }
    }

    @Test
    void a_record_from_before_the_ledger_is_brought_to_it_with_all_its_facts() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers", MIRA);
            open.add(2, "his");
        }
        before(ground.archivePlace(), Use.ARCHIVE, List.of("sighting", "leaf", "log_file", "log_epoch", "log"));
        before(ground.keyPlace(), Use.KEYS, List.of("log_key"));
        try (Ground.Open open = ground.opened();
                Sequencer sequencer = sequencer(open)) {
            sound(open, 2);
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            assertThat(Logs.places(open, Logs.last(open))).containsOnlyKeys(1L, 2L);
            sound(open, 0);
        }
    }

    /** The database as it was after its first migration. */
    private static void before(Place place, Use use, List<String> tables) throws RecordFailure {
        try (Database database = Database.open(place, use)) {
            database.write(sql -> {
                tables.forEach(table -> sql.client().sql("DROP TABLE " + table).update());
                return sql.client()
                        .sql("DELETE FROM " + use.history() + " WHERE version IN ('2', '3')")
                        .update();
            });
        }
    }

    @Test
    void a_production_that_was_not_begun_has_no_logs() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = open.archive().sequencer(new ProductionId("film-9"), open.keys(), clock.pace())) {
            assertThatThrownBy(sequencer::turn)
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("film-9");
        }
    }
}
