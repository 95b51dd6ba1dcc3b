package org.closedset.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What somebody calls their own body, said by zone or on an earlier form. */
final class OwnWordsTest {
    private static final List<String> EARLIER = List.of(
            "head",
            "neck",
            "shoulders",
            "arms",
            "hands",
            "chest",
            "back",
            "belly",
            "hips",
            "bottom",
            "genitals",
            "thighs",
            "legs",
            "feet");

    @Test
    void a_word_for_a_zone_is_for_that_zone() {
        for (Zone zone : Zone.values()) {
            assertThat(new Own.OwnWord(zone.code(), "mine").zones()).containsExactly(zone);
        }
    }

    @Test
    void every_word_of_the_earlier_forms_still_says_where_it_belongs_and_none_claims_another_s_zone() {
        List<Zone> all = EARLIER.stream()
                .flatMap(form -> new Own.OwnWord(form, "mine").zones().stream())
                .toList();
        assertThat(EARLIER)
                .allMatch(form -> !new Own.OwnWord(form, "mine").zones().isEmpty());
        assertThat(all).doesNotHaveDuplicates().contains(Zone.CHEST, Zone.EXTERNAL_GENITALS);
    }

    @Test
    void what_no_form_ever_had_is_for_no_zone() {
        assertThat(new Own.OwnWord("z18", "mine").zones()).isEmpty();
        assertThat(new Own.OwnWord("Chest", "mine").zones()).isEmpty();
    }

    @Test
    void a_zone_s_own_word_stands_before_an_earlier_form_s_in_either_order() {
        Own.OwnWord earlier = new Own.OwnWord("bottom", "seat");
        Own.OwnWord zone = new Own.OwnWord("Z29", "cheeks");
        for (List<Own.OwnWord> words : List.of(List.of(earlier, zone), List.of(zone, earlier))) {
            OwnWords own = Own.NOTHING.words(words).ownWords();
            assertThat(own.of(Zone.UPPER_BUTTOCK)).contains("cheeks");
            assertThat(own.of(Zone.LOWER_BUTTOCK)).contains("seat");
            assertThat(own.of(Zone.HIP)).isEmpty();
        }
    }

    @Test
    void it_is_shown_in_every_language_as_they_said_it() {
        OwnWords own =
                Own.NOTHING.words(List.of(new Own.OwnWord("chest", "torso"))).ownWords();
        assertThat(Arrays.stream(Language.values()))
                .allMatch(language -> Terms.of(language).say(Zone.CHEST, own).equals("torso"));
    }

    @Test
    void every_performer_class_is_called_something_in_every_language() {
        for (Language language : Language.values()) {
            assertThat(PerformerClass.values())
                    .extracting(it -> it.term(language).neutral())
                    .doesNotHaveDuplicates();
        }
        assertThat(PerformerClass.BODY_DOUBLE.term(Language.GERMAN).neutral()).isEqualTo("Körperdouble");
    }
}
