package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of who was shown what, wherever it is kept. */
abstract class SightingsContract {
    static final KeyName MIRA = new KeyName("p-mira", RecordClass.WORKING);
    static final KeyName JON = new KeyName("p-jon", RecordClass.WORKING);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);

    /** An archive and keys that nobody else uses, not yet made. */
    abstract Ground ground() throws Exception;

    static void shown(Ground.Open open, KeyName of, String by, String what, LocalDate day) throws RecordFailure {
        open.journal().showing(List.of(new Sighting(of, by, what, day)));
    }

    @Test
    void what_was_shown_is_counted_for_each_day_and_told_the_newest_first() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
            open.add(2, "Jon", JON);
            shown(open, MIRA, "desk", "page", MONDAY);
            shown(open, MIRA, "desk", "page", MONDAY);
            shown(open, MIRA, "p-jon", "page", MONDAY);
            shown(open, MIRA, "desk", "list", TUESDAY);
        }
        try (Ground.Open open = ground.opened()) {
            shown(open, MIRA, "desk", "list", TUESDAY);
            assertThat(open.journal().sights(MIRA))
                    .containsExactly(
                            new SightedDay(TUESDAY, List.of(new Sighted("desk", "list", 2))),
                            new SightedDay(
                                    MONDAY, List.of(new Sighted("desk", "page", 2), new Sighted("p-jon", "page", 1))));
            assertThat(open.journal().sights(JON)).isEmpty();
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(2, 2, 0, 2, List.of(), List.of()));
            assertThat(open.journal().head()).isEqualTo(2);
        }
    }

    @Test
    void a_clock_that_was_set_back_counts_on_the_day_it_says() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, "Mira", MIRA);
            shown(open, MIRA, "desk", "page", TUESDAY);
            shown(open, MIRA, "desk", "page", MONDAY);
            shown(open, MIRA, "desk", "page", TUESDAY);
            assertThat(open.journal().sights(MIRA))
                    .containsExactly(
                            new SightedDay(TUESDAY, List.of(new Sighted("desk", "page", 2))),
                            new SightedDay(MONDAY, List.of(new Sighted("desk", "page", 1))));
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
    }

    @Test
    void who_is_erased_is_erased_from_it_and_nobody_else() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made();
                Ground.Open other = ground.opened()) {
            open.add(1, "Mira", MIRA);
            open.add(2, "Jon", JON);
            shown(open, MIRA, "desk", "page", MONDAY);
            shown(open, JON, "desk", "page", MONDAY);
            other.journal().look();
            open.erase(3, MIRA);
            assertThat(open.journal().sights(MIRA)).isEmpty();
            assertThat(rows(open)).hasSize(1);
            shown(other, MIRA, "desk", "page", TUESDAY);
            assertThat(other.journal().sights(MIRA))
                    .as("what came after is kept, under a key of its own")
                    .containsExactly(new SightedDay(TUESDAY, List.of(new Sighted("desk", "page", 1))));
            assertThat(open.journal().sights(JON)).hasSize(1);
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(3, 3, 1, 3, List.of(), List.of()));
        }
    }

    static List<SightingRows.Row> rows(Ground.Open open) throws RecordFailure {
        return open.archive().database().read(sql -> SightingRows.all(sql, Ground.FILM));
    }

    @Test
    void many_who_have_no_key_yet_get_theirs_and_keep_them() throws Exception {
        Ground ground = ground();
        List<KeyName> everybody = IntStream.range(0, 60)
                .mapToObj(i -> new KeyName("p-" + i, RecordClass.PERSONAL))
                .toList();
        List<Sighting> list = everybody.stream()
                .map(it -> new Sighting(it, "desk", "list", MONDAY))
                .toList();
        try (Ground.Open open = ground.made()) {
            open.journal().showing(list);
            open.journal().showing(list);
            assertThat(open.keys().rows(Ground.FILM)).hasSize(60);
        }
        try (Ground.Open open = ground.opened()) {
            for (KeyName one : everybody) {
                assertThat(open.journal().sights(one))
                        .containsExactly(new SightedDay(MONDAY, List.of(new Sighted("desk", "list", 2))));
            }
        }
    }

    @Test
    void two_processes_and_many_threads_that_show_and_act_lose_no_count() throws Exception {
        Ground ground = ground();
        int threads = 8;
        int each = 5;
        try (Ground.Open one = ground.made();
                Ground.Open two = ground.opened();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            one.add(1, "Mira", MIRA);
            two.journal().look();
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(() -> looks(thread % 2 == 0 ? one : two, thread, each));
            }
            for (Future<Integer> done : pool.invokeAll(all)) {
                done.get();
            }
            assertThat(one.journal().sights(MIRA))
                    .containsExactly(new SightedDay(MONDAY, List.of(new Sighted("desk", "page", threads * each))));
            one.journal().look();
            assertThat(one.journal().head()).isEqualTo(1 + threads * each);
        }
    }

    private static int looks(Ground.Open open, int thread, int each) throws RecordFailure {
        for (int i = 0; i < each; i++) {
            shown(open, MIRA, "desk", "page", MONDAY);
            open.add(100 + thread * 100 + i, "act");
        }
        return each;
    }

    @Test
    void an_archive_from_before_is_brought_to_it() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "Mira", MIRA);
        }
        try (Database database = Database.open(ground.archivePlace(), Use.ARCHIVE)) {
            database.write(sql -> {
                sql.client().sql("DROP TABLE sighting").update();
                return sql.client()
                        .sql("DELETE FROM " + Use.ARCHIVE.history() + " WHERE version = '3'")
                        .update();
            });
        }
        try (Ground.Open open = ground.opened()) {
            shown(open, MIRA, "desk", "page", MONDAY);
            assertThat(open.journal().sights(MIRA)).hasSize(1);
        }
    }
}
