package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.breakdown.SceneFlag;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

final class HarbourLightTest {
    private final Screenplay film = HarbourLight.white();

    @Test
    void the_film_is_a_feature_and_is_read_without_a_warning() {
        assertThat(film.name()).isEqualTo("HARBOUR LIGHT");
        assertThat(film.pages()).isGreaterThanOrEqualTo(40);
        assertThat(film.warnings()).isEmpty();
    }

    @Test
    void every_scene_has_a_number_of_its_own() {
        List<String> numbers =
                film.scenes().stream().map(scene -> scene.id().number()).toList();
        assertThat(numbers).doesNotHaveDuplicates().doesNotContain("").contains("42", "42A", "A43", "12A", "51");
        assertThat(film.scenes().stream().filter(Scene::omitted))
                .extracting(Scene::label)
                .containsExactly("60");
    }

    @Test
    void the_scenes_of_the_schedule_have_the_lengths_it_gives_them() {
        assertThat(List.of("12", "42", "42A", "A43", "51"))
                .extracting(number -> HarbourLight.scene(film, number).eighths().toString())
                .containsExactly("2 7/8", "3 2/8", "6/8", "5/8", "1");
    }

    @Test
    void the_words_of_every_expectation_stand_in_one_paragraph_of_its_scene() {
        assertThat(HarbourLight.expectations())
                .filteredOn(row -> HarbourLight.holding(HarbourLight.scene(film, row.scene()), row.where()) != 1)
                .isEmpty();
    }

    @Test
    void every_expectation_uses_the_words_of_the_labelling_guide() {
        Set<String> flags =
                Arrays.stream(SceneFlag.Type.values()).map(SceneFlag.Type::code).collect(Collectors.toSet());
        for (HarbourLight.Expected row : HarbourLight.expectations()) {
            switch (row.kind()) {
                case "flag" -> assertThat(flags).contains(row.mode());
                case "none" -> assertThat(Kind.ofCode(row.mode())).isNotNull();
                default -> {
                    assertThat(Kind.ofCode(row.kind())).isNotNull();
                    assertThat(row.people().isEmpty())
                            .as("%s", row)
                            .isEqualTo(!Mode.ofCode(row.mode()).needsCare());
                }
            }
        }
    }

    @Test
    void every_kind_and_every_mode_is_in_it() {
        List<HarbourLight.Expected> passages = HarbourLight.expectations().stream()
                .filter(row -> !Set.of("flag", "none").contains(row.kind()))
                .toList();
        assertThat(passages)
                .extracting(HarbourLight.Expected::kind)
                .containsAll(Arrays.stream(Kind.values()).map(Kind::code).toList());
        assertThat(passages)
                .extracting(HarbourLight.Expected::mode)
                .containsAll(Arrays.stream(Mode.values()).map(Mode::code).toList());
    }
}
