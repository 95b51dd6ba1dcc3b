package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every code has its words in every language, and a person's own stand before them. */
final class TermsTest {
    private static final Map<String, List<Coded>> SIDES = Map.of("side", List.of(Side.values()));
    private static final List<String> WHOLE = List.of(
            "# a note",
            "[side]",
            "L | left | left side | their own left",
            "R | right | right side | their own right",
            "C | centre | midline | in the middle",
            "BOTH | both sides | bilateral | left and right");

    @Test
    void every_code_is_called_something_in_every_language() {
        for (Language language : Language.values()) {
            Terms terms = Terms.of(language);
            for (Vocabulary vocabulary : Vocabulary.values()) {
                assertThat(vocabulary.words())
                        .isNotEmpty()
                        .allSatisfy(word -> assertThat(terms.say(word)).isNotBlank());
            }
        }
    }

    @Test
    void labels_and_glosses_are_short_and_carry_no_dash_nobody_can_type() {
        for (Language language : Language.values()) {
            for (Vocabulary vocabulary : Vocabulary.values()) {
                assertThat(vocabulary.words()).allSatisfy(word -> {
                    Term term = Terms.of(language).term(word);
                    assertThat(term.label()).hasSizeLessThanOrEqualTo(70);
                    assertThat(term.gloss()).hasSizeLessThanOrEqualTo(90);
                    assertThat(term.neutral() + term.label() + term.gloss()).doesNotContain("\u2014", "\u2013", "  ");
                });
            }
        }
    }

    @Test
    void no_word_of_ours_is_one_a_neutral_word_is_offered_for() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(vocabulary.words()).allSatisfy(word -> {
                Term term = Terms.of(Language.ENGLISH).term(word);
                assertThat(NeutralWording.offer(
                                Writing.RIDER, term.neutral() + ". " + term.label() + ". " + term.gloss()))
                        .isEmpty();
            });
        }
    }

    @Test
    void languages_differ() {
        assertThat(Language.values())
                .extracting(language -> Terms.of(language).say(Zone.UPPER_CHEST))
                .doesNotHaveDuplicates();
        assertThat(Terms.of(Language.GERMAN).term(Zone.PERINEUM))
                .isEqualTo(new Term("Damm", "Perineum", "zwischen den Beinen"));
    }

    @Test
    void a_language_is_found_by_what_somebody_reads_and_english_where_there_is_none() {
        assertThat(Language.near("de-AT")).isEqualTo(Language.GERMAN);
        assertThat(Language.near("FR")).isEqualTo(Language.FRENCH);
        assertThat(Language.near("es_419")).isEqualTo(Language.SPANISH);
        assertThat(List.of("", "pl", "den", "e", "deutsch")).allMatch(it -> Language.near(it) == Language.ENGLISH);
    }

    @Test
    void a_person_s_own_word_stands_before_every_other_in_any_language() {
        OwnWords own = new OwnWords(Map.of(Zone.CHEST, "torso"));
        for (Language language : Language.values()) {
            Terms terms = Terms.of(language);
            assertThat(terms.say(Zone.CHEST, own)).isEqualTo("torso");
            assertThat(terms.say(Zone.HIP, own)).isEqualTo(terms.say(Zone.HIP));
        }
    }

    @Test
    void where_one_own_word_is_for_two_zones_the_neutral_one_tells_them_apart() {
        OwnWords own = new OwnWords(Map.of(Zone.UPPER_BUTTOCK, "seat", Zone.LOWER_BUTTOCK, "seat"));
        assertThat(Terms.of(Language.ENGLISH).say(Zone.UPPER_BUTTOCK, own)).isEqualTo("seat (buttock, upper)");
        assertThat(Terms.of(Language.ENGLISH).say(Zone.LOWER_BUTTOCK, own))
                .isEqualTo("seat (buttock, lower and cleft)");
    }

    @Test
    void own_words_are_in_no_log_and_never_empty() {
        assertThat(new OwnWords(Map.of(Zone.CHEST, "torso")).toString()).doesNotContain("torso");
        assertThatIllegalArgumentException().isThrownBy(() -> new OwnWords(Map.of(Zone.CHEST, " ")));
    }

    @Test
    void a_whole_file_is_read() {
        assertThat(TermFile.read(WHOLE, SIDES)).hasSize(4);
    }

    @Test
    void a_missing_code_is_refused() {
        refused("no BOTH", WHOLE.subList(0, 5));
    }

    @Test
    void an_unknown_code_is_refused() {
        refused("X", with("X | elsewhere | elsewhere | elsewhere"));
    }

    @Test
    void a_code_that_is_there_twice_is_refused() {
        refused("twice", with("L | far left | left side | their own left"));
    }

    @Test
    void a_neutral_word_for_two_codes_is_refused() {
        List<String> lines = new ArrayList<>(WHOLE);
        lines.set(3, "R | left | right side | their own right");
        refused("the same word twice", lines);
    }

    @Test
    void a_line_with_a_part_too_few_or_too_many_is_refused() {
        refused("not a term", with("L | left | left side"));
        refused("not a term", with("L | left | left side | their own left | more"));
    }

    @Test
    void a_word_too_long_for_a_phone_is_refused() {
        refused("not a term", with("L | on the left side of their body | left side | left"));
    }

    @Test
    void an_empty_part_is_refused() {
        refused("not a term", with("L | left |  | left"));
    }

    @Test
    void an_unknown_vocabulary_is_refused() {
        refused("not a vocabulary", with("[corner]"));
    }

    @Test
    void a_term_before_any_vocabulary_is_refused() {
        refused("not of this vocabulary", WHOLE.subList(2, 6));
    }

    private static List<String> with(String line) {
        List<String> lines = new ArrayList<>(WHOLE);
        lines.add(line);
        return lines;
    }

    private static void refused(String why, List<String> lines) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermFile.read(lines, SIDES))
                .withMessageContaining(why);
    }
}
