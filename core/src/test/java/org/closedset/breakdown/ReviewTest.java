package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Heading;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.SceneId;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

final class ReviewTest {
    private static final Passage KISS = passage("k", Kind.KISS);
    private static final Passage BATH = passage("b", Kind.EXPOSED);
    private static final SceneBreakdown SCENE = scene(KISS);

    @Test
    void a_proposal_without_a_decision_stays_a_proposal() {
        assertThat(after()).containsExactly(new Review.Item(KISS, Review.State.PROPOSED));
    }

    @Test
    void the_last_decision_about_a_passage_counts() {
        assertThat(after(new Decision.Confirmed("s1", "k"), new Decision.Rejected("s1", "k")))
                .containsExactly(new Review.Item(KISS, Review.State.REJECTED));
    }

    @Test
    void a_rejected_passage_does_not_stand() {
        assertThat(after(new Decision.Rejected("s1", "k"))).noneMatch(Review.Item::stands);
    }

    @Test
    void reopening_takes_a_decision_back() {
        assertThat(after(new Decision.Rejected("s1", "k"), new Decision.Reopened("s1", "k")))
                .containsExactly(new Review.Item(KISS, Review.State.PROPOSED));
    }

    @Test
    void an_added_passage_stands_beside_the_proposals() {
        assertThat(after(new Decision.Added("s1", BATH)))
                .containsExactly(
                        new Review.Item(KISS, Review.State.PROPOSED), new Review.Item(BATH, Review.State.ADDED));
    }

    @Test
    void an_added_passage_can_be_changed_and_stays_an_added_one() {
        Passage now = passage("b", Kind.NUDITY);
        assertThat(after(new Decision.Added("s1", BATH), new Decision.Changed("s1", "b", now)))
                .contains(new Review.Item(now, Review.State.ADDED));
    }

    @Test
    void taking_an_addition_back_removes_it() {
        assertThat(after(new Decision.Added("s1", BATH), new Decision.Reopened("s1", "b")))
                .containsExactly(new Review.Item(KISS, Review.State.PROPOSED));
    }

    @Test
    void a_decision_in_another_scene_changes_nothing_here() {
        assertThat(after(new Decision.Rejected("s2", "k")))
                .containsExactly(new Review.Item(KISS, Review.State.PROPOSED));
    }

    @Test
    void a_scene_counts_as_read_only_while_a_person_says_so() {
        assertThat(review().isRead("s1")).isFalse();
        assertThat(review(new Decision.SceneRead("s1", true)).isRead("s1")).isTrue();
        assertThat(review(new Decision.SceneRead("s1", true), new Decision.SceneRead("s1", false))
                        .isRead("s1"))
                .isFalse();
    }

    private static List<Review.Item> after(Decision... decisions) {
        return review(decisions).items(SCENE);
    }

    private static Review review(Decision... decisions) {
        Screenplay screenplay =
                new Screenplay(Source.FOUNTAIN, List.of(), List.of(SCENE.scene()), List.of(), List.of(), 1, List.of());
        return Review.of(new Breakdown(screenplay, List.of(SCENE)), List.of(decisions));
    }

    private static SceneBreakdown scene(Passage... passages) {
        Heading heading = new Heading("INT. KITCHEN - DAY", Heading.Setting.INTERIOR, "KITCHEN", "DAY");
        Scene scene = new Scene(
                new SceneId("1", "1", "s1"),
                heading,
                List.of(),
                Lines.of(1, 9),
                1,
                new Eighths(1),
                false,
                List.of(),
                List.of());
        return new SceneBreakdown(scene, List.of(passages), List.of());
    }

    private static Passage passage(String id, Kind kind) {
        List<String> nobody = List.of();
        return new Passage(
                id, kind, "", Mode.DEPICTED, nobody, nobody, nobody, Lines.of(3, 3), 0, 0, List.of(), .9, "", "");
    }
}
