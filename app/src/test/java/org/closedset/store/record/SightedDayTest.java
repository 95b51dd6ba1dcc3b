package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One day of who was shown what has one spelling in bytes, and every other is refused. */
final class SightedDayTest {
    private static final SightedDay DAY = new SightedDay(
            LocalDate.of(2026, 12, 1), List.of(new Sighted("desk", "said", 2), new Sighted("desk", "list", 1)));
    private static final String SPELT = "01" + "00005134" + "0002" + "046465736b" + "046c697374" + "00000001"
            + "046465736b" + "0473616964" + "00000002";

    @Test
    void it_is_spelt_as_its_format_says_and_read_again() {
        byte[] bytes = DAY.bytes();
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(SPELT + "00".repeat(256 - SPELT.length() / 2));
        assertThat(SightedDay.read(bytes)).contains(DAY);
    }

    @Test
    void its_length_says_little_of_how_much_was_looked_at() {
        SightedDay more = DAY;
        for (int i = 0; i < 50; i++) {
            more = more.with(new Sighting(SightingsContract.MIRA, "desk", "said", more.day()));
        }
        assertThat(more.bytes()).hasSameSizeAs(DAY.bytes());
        assertThat(more.sighted()).containsExactly(new Sighted("desk", "list", 1), new Sighted("desk", "said", 52));
    }

    @Test
    void two_of_one_day_are_added_up() {
        SightedDay other =
                new SightedDay(DAY.day(), List.of(new Sighted("desk", "said", 3), new Sighted("p-jon", "page", 1)));
        assertThat(DAY.and(other).sighted())
                .containsExactly(
                        new Sighted("desk", "list", 1),
                        new Sighted("desk", "said", 5),
                        new Sighted("p-jon", "page", 1));
    }

    @Test
    void what_differs_in_any_way_is_refused() {
        byte[] whole = DAY.bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(SightedDay.read(Arrays.copyOf(whole, length)))
                    .as("cut to " + length)
                    .isEmpty();
        }
        assertThat(SightedDay.read(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
        assertThat(SightedDay.read(Arrays.copyOf(whole, whole.length + 256))).isEmpty();
        for (String other : List.of(
                SPELT.replaceFirst("^01", "02"),
                SPELT.replace("0002", "0001"),
                SPELT.replace("0002", "0003"),
                SPELT.replace("046c697374", "0473616964"),
                SPELT.replace("046c697374", "046c692074"),
                SPELT.replace("00000002", "00000000"),
                SPELT.replace("00000002", "80000002"),
                SPELT.substring(0, 14) + "046465736b047361696400000002046465736b046c69737400000001",
                SPELT + "01")) {
            byte[] bytes = HexFormat.of().parseHex(other + "00".repeat(256 - other.length() / 2));
            assertThat(SightedDay.read(bytes)).as(other).isEmpty();
        }
    }
}
