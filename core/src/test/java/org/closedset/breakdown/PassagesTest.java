package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** From lines to passages: joined or apart, in which mode, and who is in them. */
final class PassagesTest {
    private static List<Passage> of(SceneBreakdown scene, Kind kind) {
        return scene.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .toList();
    }

    @Test
    void neighbouring_lines_of_one_kind_and_mode_are_one_passage() {
        SceneBreakdown scene = Scripts.scene(
                "INT. HALL - DAY\n\nMARA kisses TOM.\n\nTOM kisses MARA back.\n\nMARA\nOh.\n\nTOM\nAh.\n");
        assertThat(of(scene, Kind.KISS)).singleElement().satisfies(kiss -> {
            assertThat(kiss.lines().from().line()).isEqualTo(3);
            assertThat(kiss.lines().to().line()).isEqualTo(5);
            assertThat(kiss.people()).containsExactlyInAnyOrder("MARA", "TOM");
        });
    }

    @Test
    void lines_with_something_else_between_them_are_two_passages_with_two_ids() {
        SceneBreakdown scene =
                Scripts.scene("INT. HALL - DAY\n\nThey kiss.\n\nThe kettle boils over.\n\nThey kiss.\n\nMARA\nOh.\n");
        assertThat(of(scene, Kind.KISS)).hasSize(2).extracting(Passage::id).doesNotHaveDuplicates();
    }

    @Test
    void talk_is_a_mention_and_makes_no_scene_positive() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - DAY\n\nMARA\nYou kissed her on the mouth. I saw you.\n");
        assertThat(scene.positive()).isFalse();
        assertThat(of(scene, Kind.KISS)).extracting(Passage::mode).containsExactly(Mode.MENTION);
    }

    @Test
    void what_comes_through_a_wall_is_heard_and_a_person_through_a_door_is_not() {
        assertThat(of(
                        Scripts.scene("INT. MOTEL - NIGHT\n\nThrough the wall, the sounds of a couple having sex.\n"),
                        Kind.SIMULATED_SEX))
                .extracting(Passage::mode)
                .contains(Mode.HEARD);
        assertThat(of(Scripts.scene("INT. MOTEL - NIGHT\n\nHe comes through the door and undresses.\n"), Kind.UNDRESS))
                .extracting(Passage::mode)
                .containsExactly(Mode.DEPICTED);
    }

    @Test
    void a_picture_inside_the_story_is_on_screen() {
        assertThat(of(
                        Scripts.scene(
                                "INT. OFFICE - NIGHT\n\nOn the monitor, MARA kisses TOM.\n\nMARA\nOh.\n\nTOM\nAh.\n"),
                        Kind.KISS))
                .extracting(Passage::mode)
                .containsExactly(Mode.SCREEN);
    }

    @Test
    void pronouns_stand_for_those_named_before() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - DAY\n\nMARA puts her bag down. TOM takes off his hat.\n\n"
                + "MARA\nYou came.\n\nTOM\nI did.\n\nHe kisses her.\n");
        assertThat(of(scene, Kind.KISS))
                .singleElement()
                .satisfies(kiss -> assertThat(kiss.people()).containsExactlyInAnyOrder("MARA", "TOM"));
    }

    @Test
    void who_only_watches_is_a_witness() {
        SceneBreakdown scene = Scripts.scene(
                "INT. HALL - DAY\n\nMARA kisses TOM. ANN watches.\n\nMARA\nOh.\n\nTOM\nAh.\n\nANN\nWell.\n");
        assertThat(of(scene, Kind.KISS)).singleElement().satisfies(kiss -> {
            assertThat(kiss.people()).containsExactlyInAnyOrder("MARA", "TOM");
            assertThat(kiss.witnesses()).containsExactly("ANN");
        });
    }

    @Test
    void somebody_introduced_by_a_full_name_and_speaking_by_half_of_it_is_one_person() {
        SceneBreakdown scene =
                Scripts.scene("INT. HALL - DAY\n\nTOM ALDER (33) kisses MARA VOSS (31).\n\nTOM\nAh.\n\nMARA\nOh.\n");
        assertThat(of(scene, Kind.KISS))
                .singleElement()
                .satisfies(kiss -> assertThat(kiss.people()).containsExactlyInAnyOrder("TOM", "MARA"));
    }

    @Test
    void unnamed_groups_are_counted_as_groups() {
        SceneBreakdown scene = Scripts.scene("INT. CLUB - NIGHT\n\n30 DANCERS give lap dances to thirty clients.\n");
        assertThat(of(scene, Kind.PERFORMANCE))
                .first()
                .satisfies(dance -> assertThat(dance.groups()).contains("DANCERS", "CLIENTS"));
    }

    @Test
    void every_passage_says_why_and_every_passage_to_be_performed_asks_something() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - DAY\n\nMARA kisses TOM.\n\nMARA\nOh.\n\nTOM\nAh.\n");
        assertThat(scene.passages()).isNotEmpty().allSatisfy(passage -> {
            assertThat(passage.reason()).isNotBlank().doesNotContain("\n");
            assertThat(passage.question()).endsWith("?");
        });
    }
}
