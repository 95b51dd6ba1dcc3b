package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.NeutralWording;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Writing;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** Riders in everyday words. */
final class PlainRiderTest {
    private static final RiderSheet MARA = SampleSheets.principal();

    private static Plain.Said contact(int number, Language language, OwnWords own) {
        return new PlainClauses(MARA, language, own)
                .of(MARA.matter().terms().contacts().get(number));
    }

    @Test
    void a_contact_is_one_sentence_with_all_that_its_clause_says() {
        assertThat(contact(0, Language.ENGLISH, OwnWords.NONE).sentence())
                .isEqualTo(
                        "Jolana Haddad (as TOM) may do “kiss, lips closed” or “kiss, lips parted” on your mouth line,"
                                + " with: mouth line; no deeper than “skin”, for at most 8 counts, and only while the"
                                + " coordinator is there and on a closed set.");
        assertThat(contact(1, Language.ENGLISH, OwnWords.NONE).sentence())
                .contains("on your shoulder (left), upper back (left) and lower back (left)");
        assertThat(contact(2, Language.ENGLISH, OwnWords.NONE).sentence()).contains("without touching it");
    }

    @Test
    void what_their_own_hand_may_do_is_said_as_what_they_may_do() {
        ContactClause first = MARA.matter().terms().contacts().getFirst();
        ContactClause own = new ContactClause(
                "c9",
                Set.of(Zone.HAND),
                EnumSet.allOf(Side.class),
                Set.of(Zone.SHOULDER),
                Set.of(Action.PLACE_HAND),
                first.upTo(),
                4,
                first.partners(),
                Set.of());
        for (Language language : Language.values()) {
            assertThat(new PlainClauses(MARA, language, OwnWords.NONE).of(own).sentence())
                    .contains("Jolana Haddad", "4")
                    .doesNotStartWith("Jolana");
        }
        assertThat(new PlainClauses(MARA, Language.ENGLISH, OwnWords.NONE)
                        .of(own)
                        .sentence())
                .startsWith("You may do ")
                .contains("with your hand", "on Jolana Haddad (as TOM), here: shoulder");
    }

    @Test
    void room_and_picture_are_two_sentences_and_only_the_furthest_degree_is_said() {
        Plain.Seen seen = new PlainClauses(MARA, Language.ENGLISH, OwnWords.NONE)
                .of(MARA.matter().terms().exposures().get(1));
        assertThat(seen.room())
                .isEqualTo(
                        "In the room: your chest, full; at most “in a modesty garment that the scene partner sees”.");
        assertThat(seen.picture())
                .isEqualTo(
                        "In the picture: your chest, full; at most “the audience understands, and sees nothing of it”.");
        assertThat(seen.words()).containsExactly(new Gloss("chest, full", "chest, breast", "breast, pectoral region"));
    }

    @Test
    void their_own_word_for_their_own_body_stands_before_every_other_in_every_language() {
        OwnWords own = new OwnWords(Map.of(Zone.MOUTH_LINE, "my smile"));
        for (Language language : Language.values()) {
            Plain.Said said = contact(0, language, own);
            assertThat(said.sentence()).contains("my smile");
            assertThat(said.words().getFirst().word()).isEqualTo("my smile");
            assertThat(said.words().getFirst().label()).isNotBlank();
        }
    }

    @Test
    void an_exclusion_says_never() {
        PlainClauses clauses = new PlainClauses(MARA, Language.ENGLISH, OwnWords.NONE);
        assertThat(clauses.of(MARA.matter().terms().exclusions().get(0)).sentence())
                .isEqualTo("Your neck, front and thigh, inner: never touched and never shown, whatever else is said.");
        assertThat(clauses.of(MARA.matter().terms().exclusions().get(1)).sentence())
                .startsWith("Never, whatever else is said: “kiss, mouth open”");
    }

    @Test
    void every_rider_is_said_in_every_language_and_no_two_languages_say_the_same() {
        for (RiderSheet sheet : SampleSheets.all().values()) {
            Map<String, Language> sentences = new HashMap<>();
            for (Language language : Language.values()) {
                for (String sentence : all(sheet, language)) {
                    assertThat(sentence).isNotBlank().doesNotContain("{", "}", "null", "''", "\u2014");
                    if (sentence.length() > 30) {
                        Language other = sentences.put(sentence, language);
                        assertThat(other == null || other == language)
                                .as(sentence)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void no_loaded_word_is_in_what_a_rider_says() {
        for (RiderSheet sheet : SampleSheets.all().values()) {
            for (String sentence : all(sheet, Language.ENGLISH)) {
                assertThat(NeutralWording.offer(Writing.RIDER, sentence))
                        .as(sentence)
                        .isEmpty();
            }
        }
    }

    @Test
    void what_holds_for_every_rider_is_said_first_and_what_is_not_listed_last() {
        PlainGroups groups = new PlainGroups(MARA, Language.ENGLISH);
        assertThat(groups.first().getFirst()).startsWith("You may withdraw at any time");
        assertThat(groups.first()).contains("Everything that is not listed here is closed.");
        assertThat(groups.uses()).hasSize(8);
        assertThat(groups.uses().getFirst().usage()).isEqualTo("cinema release");
        assertThat(groups.barred()).contains("merchandise", "game").doesNotContain("cinema release");
    }

    private static List<String> all(RiderSheet sheet, Language language) {
        PlainClauses clauses = new PlainClauses(sheet, language, OwnWords.NONE);
        PlainGroups groups = new PlainGroups(sheet, language);
        Terms terms = sheet.matter().terms();
        List<String> all = new ArrayList<>();
        terms.contacts().forEach(it -> all.add(clauses.of(it).sentence()));
        terms.exposures().stream()
                .map(clauses::of)
                .flatMap(it -> Stream.of(it.room(), it.picture(), it.limits()))
                .forEach(all::add);
        terms.exclusions().forEach(it -> all.add(clauses.of(it).sentence()));
        switch (sheet.matter()) {
            case Matter.Replica it -> {
                it.altered().forEach(one -> all.add(clauses.of(one).sentence()));
                all.addAll(groups.likeness(it.likeness()));
            }
            case Matter.Voice it ->
                it.heard().forEach(one -> all.add(clauses.of(one).sentence()));
            case Matter.Minor it -> all.addAll(groups.guarding(it.guarding()));
            case Matter.Items it -> all.add(groups.skipped());
            case Matter.Whole it -> all.addAll(groups.first());
        }
        sheet.around().ifPresent(it -> {
            all.addAll(groups.presence(it.presence()));
            all.addAll(groups.wear(it.wear()));
            all.addAll(groups.doubling(it.doubling()));
            all.addAll(groups.post(it.post()));
        });
        all.addAll(groups.readers());
        all.addAll(groups.process());
        all.addAll(groups.withdrawal());
        all.add(groups.barred());
        return all;
    }

    @Test
    void every_sentence_of_one_language_is_in_each() {
        Set<String> english = java.util.ResourceBundle.getBundle("org.closedset.riders.plain-en", java.util.Locale.ROOT)
                .keySet();
        for (Language language : Language.values()) {
            assertThat(java.util.ResourceBundle.getBundle(
                                    "org.closedset.riders.plain-" + language.code(), java.util.Locale.ROOT)
                            .keySet())
                    .isEqualTo(english);
        }
    }
}
