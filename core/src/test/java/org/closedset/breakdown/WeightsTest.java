package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How a model is written on one line, and the words it weighs. */
final class WeightsTest {
    @Test
    void what_is_written_weighs_the_same_when_it_is_read() {
        double[] grams = new double[Grams.COUNT];
        int[] own = Grams.of("They kiss.");
        for (int gram : own) {
            grams[gram] = 0.6;
        }
        Weights weights = new Weights(-1.5, new double[] {0.25, -0.125}, grams);
        Inputs inputs = new Inputs(new double[] {2, 4}, own);
        Weights read = Weights.read(weights.written());
        assertThat(own).hasSize(3);
        assertThat(read.of(inputs)).isCloseTo(1 / (1 + Math.exp(1.5 - 1.8 / Math.sqrt(3))), within(1e-9));
    }

    @Test
    void a_weight_beyond_the_farthest_letter_is_cut_and_every_letter_is_printable() {
        Weights read = Weights.read(new Weights(0, new double[0], new double[] {100, -100, 0}).written());
        assertThat(read.grams()[0]).isCloseTo(2.76, within(1e-9));
        assertThat(read.grams()[1]).isCloseTo(-2.76, within(1e-9));
        assertThat(read.grams()[2]).isZero();
        assertThat(new Weights(0, new double[0], new double[] {100, -100, 0}).written())
                .matches("[!-~ ]+");
    }

    @Test
    void words_count_once_in_any_case_with_their_neighbours_and_the_next_but_one() {
        assertThat(Grams.of("")).isEmpty();
        assertThat(Grams.of("They kiss.")).isEqualTo(Grams.of("they KISS"));
        assertThat(Grams.of("a b c")).hasSize(6);
        assertThat(Grams.of("kiss kiss kiss")).hasSize(3);
    }
}
