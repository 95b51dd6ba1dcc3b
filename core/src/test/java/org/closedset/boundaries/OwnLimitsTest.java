package org.closedset.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of somebody, what a boundary says of one zone, and whose it is when somebody comes in anew. */
final class OwnLimitsTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    private static Limits said(Boundary boundary) {
        return Limits.UNSAID.said(boundary, Limits.Saying.BEGINNING, NOON, Duration.ZERO);
    }

    private static Boundary with(Zone zone, Answer answer) {
        return new Boundary(Touching.UNSAID.with(Place.of(zone), answer), Showing.UNSAID);
    }

    private static final Answer OPEN = new Answer.Open(Level.SKIN, Set.of());

    @Test
    void whoever_comes_in_anew_sees_nothing_of_before_and_once_heard_only_what_both_allow_is_left() {
        OwnLimits before = OwnLimits.NONE.heard().said(said(with(Zone.KNEE, OPEN)));
        OwnLimits anew = before.cameInAnew();
        assertThat(anew.limits()).isEqualTo(Limits.UNSAID);
        assertThat(anew.heard()).isEqualTo(before);
        assertThat(anew.cameInAnew().heard()).as("twice").isEqualTo(before);
        Boundary both = with(Zone.KNEE, new Answer.Closed());
        OwnLimits said =
                anew.said(said(both.with(with(Zone.HAND, OPEN).of(Zone.HAND)))).heard();
        assertThat(said.limits().now().touching().at(Place.of(Zone.KNEE))).contains(new Answer.Closed());
        assertThat(said.limits().now().touching().at(Place.of(Zone.HAND)))
                .as("said since, of something new")
                .contains(OPEN);
        OwnLimits first =
                OwnLimits.NONE.cameInAnew().said(said(with(Zone.KNEE, OPEN))).heard();
        assertThat(first.limits().now()).as("nothing was said before").isEqualTo(with(Zone.KNEE, OPEN));
        assertThat(anew.unsaid().heard().limits())
                .as("a second code opens nothing of before")
                .isEqualTo(Limits.UNSAID);
    }

    @Test
    void what_somebody_opened_who_was_never_heard_is_nobodys_and_what_they_closed_stays_closed() {
        Boundary both =
                with(Zone.KNEE, OPEN).with(with(Zone.HAND, new Answer.Closed()).of(Zone.HAND));
        OwnLimits stranger = OwnLimits.NONE.said(said(both));
        OwnLimits owner = stranger.cameInAnew().heard();
        assertThat(owner.limits().now()).isEqualTo(with(Zone.HAND, new Answer.Closed()));
        assertThat(owner.known()).isTrue();
        OwnLimits doubted = owner.said(said(both)).doubted().cameInAnew().heard();
        assertThat(doubted.limits().now()).isEqualTo(with(Zone.HAND, new Answer.Closed()));
    }

    @Test
    void one_zone_is_taken_out_and_put_back_and_nothing_else_changes() {
        Some some = new Some(new SplittableRandom(71));
        for (int run = 0; run < 400; run++) {
            Boundary boundary = some.boundary();
            Boundary other = some.boundary();
            for (Zone zone : Zone.values()) {
                assertThat(boundary.with(boundary.of(zone))).isEqualTo(boundary);
                Boundary changed = boundary.with(other.of(zone));
                assertThat(changed.of(zone)).isEqualTo(other.of(zone));
                assertThat(changed.of(zone).spelt().equals(boundary.of(zone).spelt()))
                        .isEqualTo(changed.of(zone).equals(boundary.of(zone)));
                Zone next = Zone.values()[(zone.ordinal() + 1) % Zone.values().length];
                assertThat(changed.of(next)).isEqualTo(boundary.of(next));
            }
            assertThat(Boundary.closed().within(boundary)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_passage_asks_more_than_ten_questions_and_none_twice(Kind kind) {
        List<Question> asked = Questions.of(kind, List.of("12"), List.of(Some.partner(1)));
        assertThat(asked).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
        assertThat(asked.isEmpty()).isEqualTo(kind == Kind.VOICE);
        assertThat(asked).noneMatch(it -> it.zone().closedByDefault());
    }

    @Test
    void a_question_of_several_scenes_is_put_once_and_the_most_needed_first() {
        List<Question> all = new ArrayList<>(Questions.of(Kind.KISS, List.of("3"), List.of(Some.partner(1))));
        all.addAll(Questions.of(Kind.TOUCH, List.of("9"), List.of(Some.partner(2))));
        List<Question> once = Questions.together(all);
        Question shoulder = once.stream()
                .filter(it -> it.zone() == Zone.SHOULDER)
                .findFirst()
                .orElseThrow();
        assertThat(shoulder.scenes()).containsExactly("3", "9");
        assertThat(shoulder.partners()).containsExactly(Some.partner(1), Some.partner(2));
        assertThat(once.getFirst().scenes()).hasSize(2);
        assertThat(Questions.together(once)).isEqualTo(once);
        assertThatThrownBy(() -> new Question(Zone.INTERNAL, Optional.empty(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_question_is_answered_by_what_is_said_of_its_way_of_touching_or_of_the_whole_place() {
        Question hand = new Question(Zone.SHOULDER, Optional.of(Means.HAND), List.of(), List.of());
        Question seen = new Question(Zone.SHOULDER, Optional.empty(), List.of(), List.of());
        assertThat(Boundary.UNSAID.answers(hand)).isFalse();
        assertThat(with(Zone.SHOULDER, new Answer.AskMe()).answers(hand)).isTrue();
        Boundary mouth =
                new Boundary(Touching.UNSAID.with(Place.of(Zone.SHOULDER).by(Means.MOUTH), OPEN), Showing.UNSAID);
        assertThat(mouth.answers(hand)).isFalse();
        assertThat(mouth.answers(seen)).isFalse();
        Boundary covered = new Boundary(Touching.UNSAID, Showing.of(Map.of(Zone.SHOULDER, Showing.Degrees.NONE)));
        assertThat(covered.answers(seen))
                .as("that it stays covered is an answer")
                .isTrue();
    }

    @Test
    void what_opens_an_intimate_zone_or_lets_anything_be_seen_is_told_from_the_rest() {
        assertThat(with(Zone.CHEST, OPEN).of(Zone.CHEST).opensIntimate()).isTrue();
        assertThat(with(Zone.CHEST, new Answer.Closed()).of(Zone.CHEST).opensIntimate())
                .isFalse();
        assertThat(with(Zone.HAND, OPEN).of(Zone.HAND).opensIntimate()).isFalse();
        Showing.Degrees bare = new Showing.Degrees(Set.of(RoomExposure.E4), Set.of(PictureExposure.E0));
        assertThat(new OfZone(Zone.HAND, Map.of(), Optional.of(bare)).opensIntimate())
                .isTrue();
        assertThat(new OfZone(Zone.HAND, Map.of(), Optional.of(Showing.Degrees.NONE)).opensIntimate())
                .isFalse();
    }
}
