package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes are for ever, and an unknown one is refused by name: docs/formats/vocabulary.md. */
final class CodesTest {
    private static final Map<Vocabulary, Function<String, Coded>> READ = Map.ofEntries(
            Map.entry(Vocabulary.ZONE, Zone::ofCode),
            Map.entry(Vocabulary.TIER, Tier::ofCode),
            Map.entry(Vocabulary.REGION, Region::ofCode),
            Map.entry(Vocabulary.SIDE, Side::ofCode),
            Map.entry(Vocabulary.ASPECT, Aspect::ofCode),
            Map.entry(Vocabulary.FAMILY, Action.Family::ofCode),
            Map.entry(Vocabulary.ACTION, Action::ofCode),
            Map.entry(Vocabulary.LEVEL, Level::ofCode),
            Map.entry(Vocabulary.MOTION, Motion::ofCode),
            Map.entry(Vocabulary.TEMPO, Tempo::ofCode),
            Map.entry(Vocabulary.RAMP, Ramp::ofCode),
            Map.entry(Vocabulary.MEASURE, Measure::ofCode),
            Map.entry(Vocabulary.DISTANCE, Distance::ofCode),
            Map.entry(Vocabulary.BREATH, Breath::ofCode),
            Map.entry(Vocabulary.EYE_CONTACT, EyeContact::ofCode),
            Map.entry(Vocabulary.SOUND, Sound::ofCode),
            Map.entry(Vocabulary.WEIGHT, Weight::ofCode),
            Map.entry(Vocabulary.TONUS, Tonus::ofCode),
            Map.entry(Vocabulary.POWER_SHIFT, PowerShift::ofCode),
            Map.entry(Vocabulary.VARIANT, Variant::ofCode),
            Map.entry(Vocabulary.GARMENT, Garment::ofCode),
            Map.entry(Vocabulary.BARRIER, Barrier::ofCode),
            Map.entry(Vocabulary.SUPPLY, Supply::ofCode),
            Map.entry(Vocabulary.IRRITANT, Irritant::ofCode),
            Map.entry(Vocabulary.FRAMING, Framing::ofCode),
            Map.entry(Vocabulary.LENS, Lens::ofCode),
            Map.entry(Vocabulary.FOCUS, Focus::ofCode),
            Map.entry(Vocabulary.CROP, Crop::ofCode),
            Map.entry(Vocabulary.EXTENT, Extent::ofCode),
            Map.entry(Vocabulary.MASK, Mask::ofCode),
            Map.entry(Vocabulary.ROOM, RoomExposure::ofCode),
            Map.entry(Vocabulary.PICTURE, PictureExposure::ofCode),
            Map.entry(Vocabulary.USAGE, Usage::ofCode),
            Map.entry(Vocabulary.USE_LEAVE, UseLeave::ofCode));

    @Test
    void every_word_is_found_by_its_code() {
        assertThat(READ).containsOnlyKeys(Vocabulary.values());
        READ.forEach((vocabulary, read) -> vocabulary
                .words()
                .forEach(word -> assertThat(read.apply(word.code())).isSameAs(word)));
    }

    @Test
    void an_unknown_code_is_refused_and_named() {
        READ.values().forEach(read -> {
            for (String code : List.of("Z99", "", "z18", " Z18", "l0", "E8", "HEAD,", "B001")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> read.apply(code))
                        .withMessageEndingWith(": " + code);
            }
        });
    }

    @Test
    void no_code_stands_for_two_words_of_a_vocabulary() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(vocabulary.words()).extracting(Coded::code).doesNotHaveDuplicates();
        }
    }

    @Test
    void numbered_codes_run_without_a_gap() {
        assertThat(codes(Zone.values())).isEqualTo(run("Z", 46));
        assertThat(codes(Garment.values())).isEqualTo(run("G", 25));
        assertThat(codes(Barrier.values())).isEqualTo(run("B", 13));
        assertThat(codes(Supply.values())).isEqualTo(run("K", 12));
        assertThat(codes(Mask.values())).isEqualTo(run("M", 15));
        assertThat(codes(Usage.values())).isEqualTo(run("U", 35));
    }

    @Test
    void vocabularies_and_languages_are_found_by_their_codes_too() {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            assertThat(Vocabulary.ofCode(vocabulary.code())).isSameAs(vocabulary);
        }
        for (Language language : Language.values()) {
            assertThat(Language.ofCode(language.code())).isSameAs(language);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.ofCode("xx"))
                .withMessageEndingWith(": xx");
    }

    private static List<String> codes(Coded... words) {
        return Arrays.stream(words).map(Coded::code).toList();
    }

    private static List<String> run(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + (number < 10 ? "0" : "") + number)
                .toList();
    }
}
