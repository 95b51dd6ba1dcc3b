package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What holds of the record wherever it is kept. */
abstract class RecordContract {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);
    private static final KeyName JON = new KeyName("p-jon", RecordClass.BOUNDARY);

    /** An archive and keys that nobody else uses, not yet made. */
    abstract Ground ground() throws Exception;

    @Test
    void what_was_kept_is_there_again_in_order() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            assertThat(open.add(1, "one")).isEqualTo(1);
            assertThat(open.add(2, "two", MIRA)).isEqualTo(2);
            assertThat(open.journal().state().texts()).containsExactly("one", "two");
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one", "two");
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(2, 2, 0, 2, List.of(), List.of()));
            assertThat(open.archive().productions()).containsExactly(Ground.FILM);
        }
    }

    @Test
    void an_act_sees_what_stands_and_may_refuse() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, "one");
            Outcome<Integer> outcome = open.journal()
                    .act(Counting.act(2), state -> Decided.refuse(state.texts().size()));
            assertThat(outcome).isEqualTo(new Outcome.Refused<>(1));
            assertThat(open.journal().head()).isEqualTo(1);
        }
    }

    @Test
    void the_facts_of_one_act_stand_together() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            Outcome<String> outcome = open.journal()
                    .act(
                            Counting.act(1),
                            state -> Decided.keep(
                                    List.of(Counting.entry("a"), Counting.entry("b", MIRA), Counting.entry("c"))));
            assertThat(outcome).isEqualTo(new Outcome.Kept<>(1, 3, false));
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("a", "b", "c");
        }
    }

    @Test
    void an_act_that_comes_twice_counts_once() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            open.add(7, "seven");
            Outcome<String> again = open.journal().act(Counting.act(1), state -> Decided.refuse("decided twice"));
            assertThat(again).isEqualTo(new Outcome.Kept<>(1, 1, true));
        }
        try (Ground.Open open = ground.opened()) {
            Outcome<String> again = open.journal().act(Counting.act(7), state -> Decided.refuse("decided twice"));
            assertThat(again).isEqualTo(new Outcome.Kept<>(2, 2, true));
            assertThat(open.journal().state().texts()).containsExactly("one", "seven");
        }
    }

    @Test
    void a_bug_in_one_act_is_that_acts_alone() throws Exception {
        try (Ground.Open open = ground().made()) {
            assertThatThrownBy(() -> open.journal().act(Counting.act(1), state -> {
                        throw new IllegalStateException("a bug");
                    }))
                    .hasMessage("a bug");
            assertThatThrownBy(() -> open.add(2, "+no number")).isInstanceOf(NumberFormatException.class);
            open.add(3, "three");
            assertThat(open.journal().state().texts()).containsExactly("three");
        }
    }

    @Test
    void fifty_threads_that_add_to_what_they_read_lose_nothing() throws Exception {
        Ground ground = ground();
        int threads = 50;
        int each = 8;
        try (Ground.Open open = ground.made();
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Long>> adding = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                adding.add(() -> increments(open, thread, each));
            }
            for (Future<Long> done : pool.invokeAll(adding)) {
                done.get();
            }
            assertThat(open.journal().state().sum()).isEqualTo((long) threads * each);
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().sum()).isEqualTo((long) threads * each);
            assertThat(open.journal().state().texts())
                    .containsExactlyElementsOf(LongStream.range(0, (long) threads * each)
                            .mapToObj(n -> n + " and one more")
                            .flatMap(text -> List.of(text, "+1").stream())
                            .toList());
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
    }

    private static long increments(Ground.Open open, int thread, int each) throws RecordFailure {
        for (int i = 0; i < each; i++) {
            open.journal()
                    .act(
                            Counting.act(thread * 1000 + i),
                            state -> Decided.keep(
                                    List.of(Counting.entry(state.sum() + " and one more"), Counting.entry("+1"))));
        }
        return each;
    }

    @Test
    void two_processes_see_what_the_other_kept() throws Exception {
        Ground ground = ground();
        try (Ground.Open one = ground.made();
                Ground.Open two = ground.opened()) {
            one.add(1, "one", MIRA);
            two.add(2, "two", MIRA);
            one.add(3, "three", JON);
            two.journal().look();
            assertThat(two.journal().state().texts()).containsExactly("one", "two", "three");
            Outcome<String> again = two.journal().act(Counting.act(3), state -> Decided.refuse("decided twice"));
            assertThat(again).isEqualTo(new Outcome.Kept<>(3, 3, true));
            one.journal().look();
            assertThat(one.journal().reached(3).get(10, TimeUnit.SECONDS).texts())
                    .isEqualTo(two.journal().state().texts());
        }
    }

    @Test
    void what_is_erased_is_counted_and_the_rest_stands() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made();
                Ground.Open other = ground.opened()) {
            open.add(1, "mine", MIRA);
            open.add(2, "his", JON);
            other.journal().look();
            open.erase(3, MIRA);
            assertThat(open.journal().state().texts()).containsExactly("-", "his", "erased");
            other.add(4, "mine again", MIRA);
            assertThat(other.journal().state().texts()).containsExactly("-", "his", "erased", "mine again");
            assertThat(other.journal().state().erased()).isEqualTo(1);
            open.journal().look();
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("-", "his", "erased", "mine again");
            assertThat(open.archive().fsck(open.keys())).isEqualTo(new Findings(4, 4, 1, 4, List.of(), List.of()));
        }
    }

    @Test
    void a_new_answer_in_one_act_takes_the_old_ones_place() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "old", MIRA);
            open.journal()
                    .act(
                            Counting.act(2),
                            state -> new Decided.Keep<String>(List.of(Counting.entry("new", MIRA)), Set.of(MIRA)));
            assertThat(open.journal().state().texts()).containsExactly("-", "new");
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("-", "new");
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
    }

    @Test
    void erasing_twice_by_the_same_act_spares_what_came_between() throws Exception {
        try (Ground.Open open = ground().made()) {
            open.add(1, "old", MIRA);
            open.erase(2, MIRA);
            open.add(3, "new", MIRA);
            open.erase(2, MIRA);
            assertThat(open.journal().state().texts()).containsExactly("-", "erased", "new");
        }
    }

    @Test
    void productions_lie_apart() throws Exception {
        ProductionId second = new ProductionId("film-2");
        try (Ground.Open open = ground().made()) {
            open.archive().begin(second);
            open.add(1, "one", MIRA);
            try (Journal<Counting> other = open.archive().journal(second, open.keys(), Counting.FOLDING)) {
                other.act(Counting.act(1), state -> Decided.keep(List.of(Counting.entry("two", MIRA))));
                assertThat(other.state().texts()).containsExactly("two");
            }
            open.erase(2, MIRA);
            try (Journal<Counting> other = open.archive().journal(second, open.keys(), Counting.FOLDING)) {
                assertThat(other.state().texts()).containsExactly("two");
            }
        }
    }

    @Test
    void a_production_that_was_not_begun_is_not_there() throws Exception {
        try (Ground.Open open = ground().made()) {
            assertThatThrownBy(() -> open.archive().journal(new ProductionId("film-9"), open.keys(), Counting.FOLDING))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("film-9");
        }
    }

    @Test
    void new_words_open_the_keys_after_rotating_and_the_old_ones_do_not() throws Exception {
        Unlocking next = new Unlocking.Environment("HxEdHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=");
        Ground ground = ground();
        try (Ground.Open open = ground.made();
                Keys elsewhere = Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE)) {
            open.add(1, "one", MIRA);
            open.keys().rotate(next);
            open.add(2, "two", JON);
            assertThatThrownBy(() -> elsewhere.make(Ground.FILM, JON))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("Start again");
        }
        assertThatThrownBy(ground::opened)
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.LOCKED));
        try (Ground.Open open = ground.opened(next)) {
            assertThat(open.journal().state().texts()).containsExactly("one", "two");
        }
    }

    @Test
    void what_is_there_is_not_made_again_and_what_is_missing_not_made_up() throws Exception {
        Ground ground = ground();
        assertThatThrownBy(ground::opened)
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.MISSING));
        ground.made().close();
        assertThatThrownBy(() -> Archive.create(ground.archivePlace()))
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.PRESENT));
    }

    @Test
    void keys_of_another_archive_are_refused() throws Exception {
        Ground ground = ground();
        Ground other = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
        }
        other.made().close();
        assertThatThrownBy(() -> new Ground(ground.archivePlace(), other.keyPlace()).opened())
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.KEYS));
    }
}
