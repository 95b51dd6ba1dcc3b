package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.StoryAge;
import org.closedset.production.PlannedScene.Care;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** Whether a scene needs care, as production is told of it. */
final class PlannedSceneTest {
    private static final Breakdown FOUND = found();
    private static final SceneBreakdown YARD = FOUND.scenes().get(0);
    private static final SceneBreakdown HALL = FOUND.scenes().get(1);

    private static Breakdown found() {
        try {
            return Finder.findByRules(Screenplays.of(FountainReader.read("""
                            INT. YARD - DAY #1#

                            ADA, 15, sweeps. BEN, 40, watches the rain with CLEO.

                            CLEO
                            Rain again.

                            EXT. HALL - NIGHT #2A#

                            Ben kisses Cleo on the mouth.
                            """)), scene -> {});
        } catch (UnreadableScreenplay e) {
            throw new AssertionError(e);
        }
    }

    private static Care care(SceneBreakdown scene, Decision... decisions) {
        return PlannedScene.of(Review.of(FOUND, List.of(decisions)), scene).care();
    }

    private static Decision read(SceneBreakdown scene) {
        return new Decision.SceneRead(scene.scene().id().own(), true);
    }

    private static Decision added(Kind kind, Mode mode, List<String> people, List<String> groups) {
        Passage like = Told.passage("a1");
        return new Decision.Added(
                YARD.scene().id().own(),
                new Passage(
                        "a1",
                        kind,
                        "",
                        mode,
                        people,
                        groups,
                        List.of("ADA"),
                        like.lines(),
                        1,
                        1,
                        List.of(),
                        1,
                        "",
                        ""));
    }

    private static Care withPassage(Kind kind, String who, Decision... more) {
        List<Decision> all = new ArrayList<>(List.of(more));
        all.add(added(kind, Mode.DEPICTED, List.of("BEN", who), List.of()));
        return care(YARD, all.toArray(Decision[]::new));
    }

    @Test
    void a_scene_is_told_by_number_heading_and_length() {
        PlannedScene told = PlannedScene.of(Review.of(FOUND, List.of()), HALL);
        assertThat(told)
                .isEqualTo(new PlannedScene(
                        HALL.scene().id().own(), "2A", "EXT. HALL - NIGHT", new Eighths(1), Care.COVERED));
    }

    @Test
    void a_scene_that_nobody_read_needs_care() {
        assertThat(care(YARD)).isEqualTo(Care.COVERED);
        assertThat(care(YARD, read(YARD))).isEqualTo(Care.NOT_COVERED);
    }

    @Test
    void a_scene_that_was_read_with_something_undecided_needs_care() {
        String passage = HALL.passages().getFirst().id();
        String hall = HALL.scene().id().own();
        assertThat(care(HALL, read(HALL))).isEqualTo(Care.COVERED);
        assertThat(care(HALL, read(HALL), new Decision.Confirmed(hall, passage)))
                .isEqualTo(Care.COVERED);
        assertThat(care(HALL, read(HALL), new Decision.Rejected(hall, passage))).isEqualTo(Care.NOT_COVERED);
    }

    @Test
    void a_mention_needs_none() {
        assertThat(care(YARD, read(YARD), added(Kind.NUDITY, Mode.MENTION, List.of("ADA"), List.of())))
                .isEqualTo(Care.NOT_COVERED);
    }

    @Test
    void the_minors_gate_closes_for_exactly_three_kinds() {
        for (Kind kind : Kind.values()) {
            boolean closes = kind == Kind.NUDITY || kind == Kind.SIMULATED_SEX || kind == Kind.SEXUAL_VIOLENCE;
            assertThat(withPassage(kind, "ADA")).as(kind.code()).isEqualTo(closes ? Care.MINOR : Care.COVERED);
            assertThat(withPassage(kind, "BEN")).as(kind.code()).isEqualTo(Care.COVERED);
        }
    }

    @Test
    void a_minor_by_the_coordinators_word_is_one() {
        assertThat(withPassage(Kind.NUDITY, "CLEO")).isEqualTo(Care.COVERED);
        assertThat(withPassage(Kind.NUDITY, "CLEO", new Decision.AgeSaid("CLEO", StoryAge.MINOR)))
                .isEqualTo(Care.MINOR);
        assertThat(withPassage(Kind.NUDITY, "ADA", new Decision.AgeSaid("ADA", StoryAge.ADULT)))
                .isEqualTo(Care.MINOR);
    }

    @Test
    void a_group_of_minors_closes_the_gate_too() {
        assertThat(care(YARD, added(Kind.NUDITY, Mode.DEPICTED, List.of("BEN"), List.of("TEENAGERS"))))
                .isEqualTo(care(
                        YARD,
                        added(Kind.NUDITY, Mode.DEPICTED, List.of("BEN"), List.of("GUESTS")),
                        new Decision.AgeSaid("GUESTS", StoryAge.MINOR)))
                .isEqualTo(Care.MINOR);
    }

    @Test
    void what_is_only_proposed_closes_nothing_and_needs_care() {
        Review review = Review.of(FOUND, List.of());
        assertThat(FOUND.scenes())
                .allMatch(scene -> PlannedScene.of(review, scene).care() == Care.COVERED);
    }
}
