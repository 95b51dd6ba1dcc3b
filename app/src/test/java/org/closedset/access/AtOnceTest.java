package org.closedset.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Costly work is done by so many at once, in the order they came. */
@Timeout(60)
final class AtOnceTest {
    private final CountDownLatch free = new CountDownLatch(1);
    private final List<Thread> working = new ArrayList<>();

    /** Takes a place, or waits for one. */
    private void comes(AtOnce atOnce, Runnable work) {
        Thread one = Thread.ofPlatform()
                .daemon()
                .start(() -> atOnce.of(() -> {
                    work.run();
                    return 0;
                }));
        working.add(one);
        while (one.getState() != Thread.State.WAITING && one.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }

    private void untilFree() {
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void allDone() throws InterruptedException {
        free.countDown();
        for (Thread one : working) {
            one.join();
        }
    }

    @Test
    void who_comes_when_all_places_are_taken_is_turned_away_after_a_moment() throws Exception {
        AtOnce atOnce = new AtOnce(2, Duration.ofMillis(50));
        comes(atOnce, this::untilFree);
        assertThat(atOnce.of(() -> "the second place")).isEqualTo("the second place");
        comes(atOnce, this::untilFree);
        assertThatThrownBy(() -> atOnce.of(() -> "a third")).isInstanceOf(Crowded.class);
        allDone();
        assertThat(atOnce.of(() -> "again")).isEqualTo("again");
    }

    @Test
    void those_who_wait_go_in_their_order() throws Exception {
        AtOnce atOnce = new AtOnce(1, Duration.ofSeconds(50));
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        comes(atOnce, this::untilFree);
        for (int number = 0; number < 6; number++) {
            int mine = number;
            comes(atOnce, () -> order.add(mine));
        }
        allDone();
        assertThat(order).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void work_that_fails_gives_its_place_back() {
        AtOnce atOnce = new AtOnce(1, Duration.ofMillis(50));
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> atOnce.of(() -> {
                        throw new IllegalStateException("a fault");
                    }))
                    .hasMessage("a fault");
        }
    }
}
