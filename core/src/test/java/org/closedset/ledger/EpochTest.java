package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class EpochTest {
    private static final LogKind KIND = LogKind.AGREEMENTS;

    @Test
    void an_epoch_is_a_full_tile_whoever_waits() throws UnreadableLedger {
        for (int waiting : new int[] {0, 1, 7, 255, 256}) {
            Epoch epoch = Epoch.of(KIND, waiting(waiting), salts(), chance(1));
            assertThat(epoch.entries()).hasSize(256);
            assertThat(epoch.order())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 256).boxed().toList());
            Kept kept = new Kept();
            kept.append(epoch.entries().stream().map(Entry::bytes).toList());
            assertThat(kept.files.keySet()).containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
        }
    }

    @Test
    void every_entry_of_an_epoch_opens_to_what_waited_or_to_nothing() {
        List<Entry> waiting = waiting(100);
        Epoch epoch = Epoch.of(KIND, waiting, salts(), chance(2));
        for (int place = 0; place < 256; place++) {
            int which = epoch.order().get(place);
            Entry entry = epoch.entries().get(place);
            if (which < 100) {
                assertThat(entry).isSameAs(waiting.get(which));
            } else {
                byte[] salt = salts().get(which - 100);
                assertThat(Entry.opens(KIND, entry.bytes(), salt, new byte[0]).holds())
                        .isTrue();
            }
        }
    }

    @Test
    void the_same_chance_gives_the_same_order_and_it_alone_decides() {
        assertThat(Epoch.of(KIND, waiting(3), salts(), chance(3)).order())
                .isEqualTo(Epoch.of(KIND, waiting(200), salts(), chance(3)).order())
                .isNotEqualTo(Epoch.of(KIND, waiting(3), salts(), chance(4)).order());
        assertThat(Epoch.of(KIND, waiting(3), salts(), bound -> bound - 1).order())
                .isEqualTo(IntStream.range(0, 256).boxed().toList());
    }

    @Test
    void every_entry_may_come_to_every_place() {
        int[][] times = new int[256][256];
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 5_000; run++) {
            List<Integer> order =
                    Epoch.of(KIND, waiting(0), salts(), random::nextInt).order();
            for (int place = 0; place < 256; place++) {
                times[order.get(place)][place]++;
            }
        }
        // 5,000 / 256 is 19.5 on average; a place never or a hundred times reached would be no accident.
        for (int[] places : times) {
            assertThat(Arrays.stream(places).summaryStatistics().getMin()).isPositive();
            assertThat(Arrays.stream(places).summaryStatistics().getMax()).isLessThan(60);
        }
    }

    @Test
    void an_epoch_that_cannot_be_is_a_bug() {
        bug(() -> Epoch.of(KIND, waiting(257), salts(), chance(1)));
        bug(() -> Epoch.of(KIND, waiting(1), salts().subList(0, 255), chance(1)));
        bug(() -> Epoch.of(LogKind.PRIVATE, waiting(1), salts(), chance(1)));
        bug(() -> Epoch.of(KIND, waiting(1), Collections.nCopies(256, new byte[31]), chance(1)));
        bug(() -> Epoch.of(KIND, waiting(1), salts(), bound -> bound));
        bug(() -> Epoch.of(KIND, waiting(1), salts(), bound -> -1));
        assertThat(Epoch.most()).isEqualTo(256);
    }

    private static void bug(ThrowingCallable made) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(made);
    }

    private static IntUnaryOperator chance(long seed) {
        return new SplittableRandom(seed)::nextInt;
    }

    private static List<Entry> waiting(int count) {
        List<Entry> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(Entry.of(KIND, salt(1000 + i), Kept.entry(i)));
        }
        return waiting;
    }

    private static List<byte[]> salts() {
        return IntStream.range(0, 256).mapToObj(EpochTest::salt).toList();
    }

    private static byte[] salt(int number) {
        return Hashing.leaf(Kept.entry(number));
    }
}
