package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NeutralWordingTest {
    @Test
    void a_loaded_word_is_offered_a_neutral_one_at_its_place() {
        assertThat(NeutralWording.offer(Writing.ASK, "Two hookers wait."))
                .containsExactly(new NeutralWording.Offer(4, 11, "hookers", "sex workers"));
    }

    @Test
    void the_longest_wording_wins() {
        assertThat(NeutralWording.offer(Writing.ASK, "The nude scene is long."))
                .extracting(NeutralWording.Offer::loaded)
                .containsExactly("nude scene");
    }

    @Test
    void case_does_not_matter_and_the_words_are_given_back_as_written() {
        assertThat(NeutralWording.offer(Writing.ASK, "PUNTERS at the bar"))
                .extracting(NeutralWording.Offer::loaded)
                .containsExactly("PUNTERS");
    }

    @Test
    void only_whole_words_count() {
        assertThat(NeutralWording.offer(Writing.ASK, "a class of assistants, the mountain, a photograph, whorehouses"))
                .isEmpty();
    }

    @Test
    void what_is_quoted_stays_as_written() {
        assertThat(NeutralWording.offer(Writing.ASK, "He says \"stripper\" and \u201cpunter\u201d, then grope"))
                .extracting(NeutralWording.Offer::loaded)
                .containsExactly("grope");
    }

    @Test
    void a_name_inside_another_word_is_no_name() {
        assertThat(NeutralWording.offer(Writing.ASK, "Hook\u2019s boat; two hookers wait for Hook", List.of("HOOK")))
                .extracting(NeutralWording.Offer::loaded)
                .containsExactly("hookers");
    }

    @Test
    void a_character_s_name_stays_as_written() {
        assertThat(NeutralWording.offer(Writing.ASK, "STRIPPER #2 meets a stripper", List.of("Stripper #2")))
                .extracting(NeutralWording.Offer::start)
                .containsExactly(20);
    }

    @Test
    void neutral_text_is_offered_nothing() {
        assertThat(NeutralWording.offer(
                        Writing.ASK, "Sex worker and client; the dancer's chest is covered. Simulated sex, in beats."))
                .isEmpty();
    }

    @Test
    void what_is_offered_is_itself_neutral() {
        assertThat(NeutralWording.offer(
                        Writing.ASK, "dancer, client, sex worker, stroke, from place to place, modesty garment"))
                .isEmpty();
    }

    @Test
    void what_is_offered_can_stand_where_the_loaded_words_stood() {
        assertThat(NeutralWording.offer(Writing.ASK, "She gropes the naked stripper, then they make out."))
                .extracting(NeutralWording.Offer::neutral)
                .containsExactly("touches", "undressed", "dancer", "kiss several times");
    }

    @Test
    void empty_text_is_offered_nothing() {
        assertThat(NeutralWording.offer(Writing.ASK, "")).isEmpty();
    }

    @Test
    void neutral_words_are_offered_where_the_work_is_planned() {
        assertThat(Writing.values())
                .filteredOn(writing ->
                        !NeutralWording.offer(writing, "They make out.").isEmpty())
                .containsExactly(Writing.BREAKDOWN, Writing.ASK, Writing.PLAN, Writing.RIDER, Writing.DAY_REPORT);
    }

    @Test
    void no_word_is_touched_in_what_people_say_of_themselves_or_of_what_happened() {
        assertThat(Writing.values())
                .filteredOn(writing -> !writing.neutralWordsOffered())
                .containsExactly(
                        Writing.OWN_WORDS, Writing.PRIVATE_RECORD, Writing.REPORT, Writing.INCIDENT, Writing.MESSAGE)
                .allMatch(writing -> NeutralWording.offer(writing, "He groped my chest, the punter.")
                        .isEmpty());
    }
}
