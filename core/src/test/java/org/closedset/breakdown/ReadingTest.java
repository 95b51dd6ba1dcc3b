package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The small readers the finder stands on: words, forms of verbs, places, ages, and lines without names. */
final class ReadingTest {
    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    @Test
    void a_possessive_is_a_word_of_its_own_and_a_hyphen_joins() {
        assertThat(words("Mara's half-open eyes")).containsExactly("mara", "'s", "half-open", "eyes");
    }

    @Test
    void a_title_ends_no_sentence_and_a_full_stop_does() {
        assertThat(Tokens.of("Mrs. Gaunt sits. He goes.").stream()
                        .filter(Token::stop)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void every_token_knows_where_it_stands() {
        String text = "She  turns, slowly.";
        for (Token token : Tokens.of(text)) {
            assertThat(text.substring(token.start(), token.end())).isEqualToIgnoringCase(token.word());
        }
    }

    @Test
    void a_capital_inside_a_sentence_is_proper_and_at_its_start_or_shouted_is_not() {
        assertThat(Tokens.of("Gary Kiss waves. KISS").stream()
                        .filter(Token::proper)
                        .map(Token::word))
                .containsExactly("kiss");
    }

    @Test
    void verbs_take_their_endings_and_irregular_ones_their_own_forms() {
        Inflection forms = new Inflection(List.of("tear tears tore torn tearing"));
        assertThat(forms.of("strip")).containsExactlyInAnyOrder("strip", "strips", "stripping", "stripped");
        assertThat(forms.of("caress")).contains("caresses", "caressed");
        assertThat(forms.of("carry")).contains("carries", "carried", "carrying");
        assertThat(forms.of("free")).contains("freeing", "freed".substring(0, 3) + "ed");
        assertThat(forms.of("tear")).isEqualTo(Set.of("tear", "tears", "tore", "torn", "tearing"));
    }

    @Test
    void a_heading_names_the_sets_that_matter_and_a_strip_mall_is_no_club() {
        assertThat(Places.of("INT. MOTEL - BATHROOM - NIGHT")).contains("bed", "bath");
        assertThat(Places.of("EXT. STRIP CLUB - NIGHT")).contains("club");
        assertThat(Places.of("EXT. STRIP MALL - DAY")).doesNotContain("club");
    }

    @Test
    void ages_are_read_from_introductions_in_figures_words_and_decades() {
        Ages ages = Ages.of(Scripts.read("INT. HALL - DAY\n\nMILO, 7, runs in after ANA (16). PETER, fifteen, follows."
                + " RUTH (40s), CAL, thirty-one, and JO, late fifties, sit down.\n\nMILO\nA.\n\nANA\nB.\n\nPETER\nC.\n\n"
                + "RUTH\nD.\n\nCAL\nE.\n\nJO\nF.\n\nSAM\nG.\n"));
        assertThat(ages.isChild("MILO")).isTrue();
        assertThat(ages.isMinor("ANA")).isTrue();
        assertThat(ages.isChild("ANA")).isFalse();
        assertThat(ages.of("PETER")).hasValue(15);
        assertThat(List.of("RUTH", "CAL", "JO")).allMatch(ages::isGrown).noneMatch(ages::isMinor);
        assertThat(ages.isGrown("SAM")).isFalse();
        assertThat(ages.isMinor("SAM")).isFalse();
    }

    @Test
    void a_number_that_is_no_age_is_not_read_as_one() {
        Ages ages = Ages.of(Scripts.read("INT. HALL - DAY\n\nMILO, 7 minutes late, sits.\n\nMILO\nSorry.\n"));
        assertThat(ages.of("MILO")).isEmpty();
    }

    @Test
    void the_model_is_given_no_name_and_one_pronoun() {
        Persons persons = Persons.of(
                Scripts.read("INT. HALL - DAY\n\nMARA\nOh.\n\nTOM\nAh.\n"),
                Ages.of(Scripts.read("INT. HALL - DAY\n\nMARA\nOh.\n")));
        String line = "She takes Tom's hand and Mara lets go of hers. He gives her the keys to her car.";
        assertThat(Anonymous.of(line, Tokens.of(line), persons))
                .isEqualTo("he takes Alex's hand and Robin lets go of his. He gives him the keys to his car.");
    }

    @Test
    void idioms_and_props_silence_the_rules_they_would_set_off() {
        String page = "EXT. STRIP MALL - DAY\n\nA shower of sparks. He strips the wallpaper. A naked bulb.\n";
        assertThat(Scripts.scene(page).passages())
                .allMatch(passage -> passage.marks().isEmpty());
    }
}
