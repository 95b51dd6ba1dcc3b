package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a whole scene beside its passages. */
final class SceneFlagsTest {
    private static List<SceneFlag.Type> types(SceneBreakdown scene) {
        return scene.flags().stream().map(SceneFlag::type).toList();
    }

    private static String reason(SceneBreakdown scene, SceneFlag.Type type) {
        return scene.flags().stream()
                .filter(flag -> flag.type() == type)
                .map(SceneFlag::reason)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_character_with_an_age_below_eighteen_is_a_minor_with_the_age_as_the_reason() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - DAY\n\nMILO, 16, waits by the door.\n\nMILO\nHello.\n");
        assertThat(reason(scene, SceneFlag.Type.MINOR)).isEqualTo("MILO is 16 on the page");
    }

    @Test
    void an_age_belongs_to_the_whole_name_it_stands_behind() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - DAY\n\nANNABEL, 34, waves. ANN, 8, waves back."
                + "\n\nANNABEL\nHello.\n\nANN\nHello.\n\nMATEO, 6, sleeps. The mate steers.\n\nMATE\nAye.\n");
        List<String> minors = scene.flags().stream()
                .filter(flag -> flag.type() == SceneFlag.Type.MINOR)
                .map(SceneFlag::reason)
                .toList();
        assertThat(minors).contains("ANN is 8 on the page").noneMatch(reason -> reason.contains("MATE is"));
    }

    @Test
    void a_word_for_a_child_is_a_minor_near_even_where_nothing_intimate_happens() {
        assertThat(types(Scripts.scene("EXT. PARK - DAY\n\nTwo children chase a kite.\n")))
                .containsExactly(SceneFlag.Type.MINOR);
    }

    @Test
    void a_child_word_in_the_name_of_a_grown_character_is_no_minor() {
        SceneBreakdown scene =
                Scripts.scene("INT. CHURCH - DAY\n\nThe FLOWER GIRL, 24, yawns.\n\nFLOWER GIRL\nLong day.\n");
        assertThat(types(scene)).doesNotContain(SceneFlag.Type.MINOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She does the top button as one does for a child or a king.",
                "He stands on one foot like a child.",
                "He is crying like a little boy.",
                "She lifts him the way you would a child.",
                "They giggle like schoolgirls.",
                "He sleeps as soundly as a baby.",
                "He feeds her as if she were a child.",
                "He sits on a chair meant for a child.",
                "On the wall hangs a child's drawing of a whale.",
            })
    void somebody_only_likened_to_a_child_is_no_minor_near(String line) {
        assertThat(types(Scripts.scene("INT. HALL - DAY\n\n" + line + "\n"))).doesNotContain(SceneFlag.Type.MINOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What looks like a child stands in the door.",
                "Something that sounds like a baby, next door.",
                "He sleeps like a stone, a child beside him.",
                "Like a shadow the boy follows them.",
                "She holds him as she holds the child.",
                "Grace does up a child's coat.",
                "The children run like hares.",
                "A dancer dressed like a schoolgirl.",
                "He runs as fast as the boy does.",
                "She carries a child like a parcel.",
                "A girl no taller than the table.",
            })
    void a_child_that_is_or_may_be_there_is_a_minor_near(String line) {
        assertThat(types(Scripts.scene("INT. HALL - DAY\n\n" + line + "\n"))).contains(SceneFlag.Type.MINOR);
    }

    @Test
    void somebody_only_likened_to_the_powerful_has_no_power_here() {
        String kiss =
                "INT. HALL - DAY\n\nMARA (30s) does up the shirt of TOM (50s) as one does for a child or a king and"
                        + " kisses him on the mouth.\n\nMARA\nThere.\n\nTOM\nOh.\n";
        assertThat(types(Scripts.scene(kiss))).doesNotContain(SceneFlag.Type.POWER, SceneFlag.Type.MINOR);
        assertThat(types(Scripts.scene(kiss.replace("as one does for a child or a king", "for her king"))))
                .contains(SceneFlag.Type.POWER);
    }

    @Test
    void a_child_that_is_only_talked_about_is_not_near() {
        assertThat(types(Scripts.scene("INT. HALL - DAY\n\nANN, 40\n\nANN\nThe children are at my mother's.\n")))
                .doesNotContain(SceneFlag.Type.MINOR);
    }

    @Test
    void people_in_a_passage_without_an_age_on_the_page_are_told_of() {
        SceneBreakdown scene = Scripts.scene(
                "INT. HALL - DAY\n\nMara kisses Tom on the mouth.\n\nMARA\nThere.\n\nTOM, \nOh.\n\nTOM\nOh.\n");
        assertThat(reason(scene, SceneFlag.Type.AGE_UNKNOWN)).contains("MARA").contains("unknown is not grown");
    }

    @Test
    void people_in_a_passage_whose_decade_is_on_the_page_are_grown() {
        SceneBreakdown scene = Scripts.scene(
                "INT. HALL - DAY\n\nMARA (30s) kisses TOM, late forties, on the mouth.\n\nMARA\nThere.\n\nTOM\nOh.\n");
        assertThat(types(scene)).doesNotContain(SceneFlag.Type.AGE_UNKNOWN, SceneFlag.Type.MINOR);
    }

    @Test
    void people_without_an_age_in_a_passage_at_a_school_name_the_school() {
        SceneBreakdown scene = Scripts.scene(
                "INT. SCHOOL - CORRIDOR - DAY\n\nMara kisses Tom on the mouth.\n\nMARA\nThere.\n\nTOM\nOh.\n");
        assertThat(reason(scene, SceneFlag.Type.AGE_UNKNOWN)).contains("school");
    }

    @Test
    void a_fall_a_ghost_a_dog_wine_and_a_boss_beside_a_kiss_are_five_flags() {
        SceneBreakdown scene = Scripts.scene("INT. HALL - NIGHT\n\nMARA (30s) kisses her boss, TOM (50s), on the mouth."
                + "\n\nMARA\nThere.\n\nTOM\nOh.\n\nThe ghost drinks wine. Tom falls down the stairs. A dog barks.\n");
        assertThat(types(scene))
                .contains(
                        SceneFlag.Type.STUNT,
                        SceneFlag.Type.VFX,
                        SceneFlag.Type.ANIMAL,
                        SceneFlag.Type.ALCOHOL_OR_DRUGS,
                        SceneFlag.Type.POWER);
        assertThat(reason(scene, SceneFlag.Type.ALCOHOL_OR_DRUGS)).contains("\"wine\"");
    }

    @Test
    void a_dog_alone_is_no_flag_where_nothing_intimate_happens() {
        assertThat(types(Scripts.scene("EXT. STREET - DAY\n\nA dog crosses the road.\n")))
                .isEmpty();
    }

    @Test
    void a_flag_stands_at_the_line_that_says_it() {
        SceneBreakdown scene =
                Scripts.scene("INT. BAR - NIGHT\n\nMARA (30s) kisses TOM (50s) on the mouth.\n\nA bottle of wine.\n");
        assertThat(scene.flags())
                .filteredOn(flag -> flag.type() == SceneFlag.Type.ALCOHOL_OR_DRUGS)
                .singleElement()
                .satisfies(flag -> assertThat(flag.lines().from().line()).isEqualTo(5));
    }

    @Test
    void somebody_bound_is_a_matter_of_power() {
        SceneBreakdown scene =
                Scripts.scene("INT. CELLAR - NIGHT\n\nTOM (50s) is tied to a chair, gagged.\n\nTOM\nMmm.\n");
        assertThat(types(scene)).contains(SceneFlag.Type.POWER);
    }

    @Test
    void somebody_shirtless_goes_on_being_so_in_the_scene_that_follows_at_once() {
        List<SceneBreakdown> scenes = Scripts.found("INT. KITCHEN - DAY\n\nTOM (50s), shirtless, makes coffee.\n\nTOM\n"
                + "Milk?\n\nINT. HALL - CONTINUOUS\n\nTom opens the front door.\n\nTOM\nYes?\n");
        assertThat(types(scenes.get(1))).contains(SceneFlag.Type.UNDRESS_CONTINUES);
        assertThat(reason(scenes.get(1), SceneFlag.Type.UNDRESS_CONTINUES)).startsWith("TOM was undressed in ");
    }

    @Test
    void somebody_who_dressed_before_the_cut_does_not_go_on_being_undressed() {
        List<SceneBreakdown> scenes = Scripts.found(
                "INT. KITCHEN - DAY\n\nTOM (50s), shirtless, makes coffee.\n\nTOM\n"
                        + "Milk?\n\nHe pulls on a shirt.\n\nINT. HALL - CONTINUOUS\n\nTom opens the front door.\n\nTOM\nYes?\n");
        assertThat(types(scenes.get(1))).doesNotContain(SceneFlag.Type.UNDRESS_CONTINUES);
    }

    @Test
    void another_day_in_another_place_ends_what_was_carried() {
        List<SceneBreakdown> scenes =
                Scripts.found("INT. KITCHEN - NIGHT\n\nTOM (50s), shirtless, makes coffee.\n\nTOM\n"
                        + "Milk?\n\nINT. OFFICE - DAY\n\nTom opens a file.\n\nTOM\nYes?\n");
        assertThat(types(scenes.get(1))).doesNotContain(SceneFlag.Type.UNDRESS_CONTINUES);
    }
}
