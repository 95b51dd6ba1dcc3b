package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One line that keeps several numbers stands for as many omitted scenes. */
final class OmittedRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10-12 | 10 11 12",
                "10\u201312 | 10 11 12",
                "10 - 12 | 10 11 12",
                "10 thru 12 | 10 11 12",
                "10 THROUGH 12 | 10 11 12",
                "10 to 12 | 10 11 12",
                "A10-12 | A10 10 11 12",
                "10-12A | 10 11 12 12A",
                "10-12C | 10 11 12 12A 12B 12C",
                "10A-12 | 10A 11 12",
                "10A-10C | 10A 10B 10C",
                "10A-C | 10A 10B 10C",
                "10-10B | 10 10A 10B",
                "10-B12 | 10 11 A12 B12",
                "A10-C10 | A10 B10 C10",
                "A10-10 | A10 10",
                "10, 12 | 10 12",
                "10 & 11 | 10 11",
                "10 and 11 | 10 11",
                "10, 12-14, and 16 | 10 12 13 14 16",
                "10 | 10",
            })
    void a_range_stands_for_every_number_in_it(String written, String numbers) throws UnreadableScreenplay {
        assertThat(omitted(".OMITTED #" + written + "#")).isEqualTo(List.of(numbers.split(" ")));
        assertThat(omitted("." + written + " OMITTED")).isEqualTo(List.of(numbers.split(" ")));
        assertThat(omitted(written + " OMITTED")).isEqualTo(List.of(numbers.split(" ")));
        assertThat(omitted("OMITTED SCENES " + written)).isEqualTo(List.of(numbers.split(" ")));
        assertThat(omitted("SCENES " + written + " (OMITTED)")).isEqualTo(List.of(numbers.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-10", "1-9999", "10-12-13B-", "AA10-12", "12C-12A"})
    void what_is_no_range_stays_one_number_as_written(String written) throws UnreadableScreenplay {
        assertThat(omitted(".OMITTED #" + written + "#")).containsExactly(written);
    }

    @Test
    void a_number_that_stands_elsewhere_is_not_kept_twice() throws UnreadableScreenplay {
        assertThat(omitted("INT. A - DAY #11#\n\nx\n\n.OMITTED #10-12#\n\n.OMITTED #12-13#"))
                .containsExactly("10", "12", "13");
    }

    @Test
    void where_scenes_are_numbered_with_a_dash_a_dash_is_no_range() throws UnreadableScreenplay {
        assertThat(omitted("INT. A - DAY #1-4#\n\nx\n\n.OMITTED #1-5#")).containsExactly("1-5");
        assertThat(omitted("INT. A - DAY #1-4#\n\nx\n\n.OMITTED #1 THRU 3#")).containsExactly("1", "2", "3");
    }

    @Test
    void a_scene_that_stands_under_a_number_with_a_dash_is_one_scene() throws UnreadableScreenplay {
        assertThat(scenes("INT. A - DAY #1-3#\n\nx")).hasSize(1);
    }

    @Test
    void scenes_after_a_range_keep_the_ids_they_would_have_after_one_omission() throws UnreadableScreenplay {
        List<Scene> scenes = scenes("INT. A - DAY #9#\n\nx\n\n.OMITTED #10-12#\n\nINT. B - DAY #13#\n\ny");
        assertThat(scenes).extracting(scene -> scene.id().own()).containsExactly("s1", "s2", "s2-2", "s2-3", "s3");
        assertThat(scenes).extracting(Scene::omitted).containsExactly(false, true, true, true, false);
    }

    @Test
    void scenes_of_an_old_draft_are_found_omitted_under_their_numbers_in_a_new_one() throws UnreadableScreenplay {
        String old =
                "INT. A - DAY #10#\n\nA red boat.\n\nINT. B - DAY #11#\n\nA blue lamp.\n\nINT. C - DAY #12#\n\nRain.";
        DraftMatch match = DraftMatch.of(
                Screenplays.of(FountainReader.read(old)),
                Screenplays.of(FountainReader.read("INT. A - DAY #10#\n\nA red boat.\n\n.OMITTED #11-12#")));
        assertThat(match.carried().scenes())
                .extracting(scene -> scene.id().own())
                .containsExactly("s1", "s2", "s3");
    }

    @Test
    void words_about_an_omission_are_action() throws UnreadableScreenplay {
        assertThat(omitted("She wrote 10-12 OMITTED on the board.\n\n10-12 omitted"))
                .isEmpty();
    }

    @Test
    void many_ranges_do_not_grow_without_end() throws UnreadableScreenplay {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            text.append(".OMITTED #")
                    .append(i * 5)
                    .append('-')
                    .append(i * 5 + 199)
                    .append("#\n\n");
        }
        assertThat(scenes(text.toString())).hasSizeLessThan(8000);
    }

    private static List<String> omitted(String text) throws UnreadableScreenplay {
        List<String> numbers = new ArrayList<>();
        for (Scene scene : scenes("INT. START - DAY\n\nx\n\n" + text + "\n\nINT. END - DAY\n\ny\n")) {
            if (scene.omitted()) {
                numbers.add(scene.id().number());
            }
        }
        return numbers;
    }

    private static List<Scene> scenes(String text) throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read(text)).scenes();
    }
}
