package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What is agreed aloud makes a published move less, or does it with the other hand, and nothing else. */
final class AloudTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Move HOLD = new Move(
            "m1",
            TOM,
            new Touched.Somebody(MARA),
            Optional.of(new Spot(Zone.HAND, Side.R)),
            Optional.of(new Spot(Zone.SHOULDER, Side.L)),
            Action.HOLD,
            Optional.of(Level.SKIN),
            Optional.empty(),
            Optional.of(4),
            Set.of(),
            Set.of(),
            List.of());
    private static final Move LOOK = new Move(
            "m2",
            MARA,
            new Touched.Somebody(TOM),
            Optional.empty(),
            Optional.empty(),
            Action.LOOK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            List.of());
    private static final Score SCORE = new Score(
            "sc-1",
            List.of(
                    new Beat(
                            "b1",
                            "They wait.",
                            Map.of(Variant.FULL, List.of(HOLD, LOOK), Variant.ALT_B, List.of(LOOK))),
                    new Beat("b2", "They go.", Map.of(Variant.FULL, List.of(LOOK)))));

    private static Aloud aloud(String beat, Variant variant, String move, Aloud.Way way) {
        return new Aloud(beat, variant, move, way);
    }

    private static Aloud hold(Aloud.Way way) {
        return aloud("b1", Variant.FULL, "m1", way);
    }

    @Test
    void a_move_is_left_out_lasts_for_less_or_is_done_with_the_other_hand() {
        Score left = SCORE.aloud(List.of(hold(new Aloud.Way.LeftOut())));
        assertThat(left.beats().getFirst().moves(Variant.FULL)).containsExactly(LOOK);
        assertThat(left.beats().getFirst().moves(Variant.ALT_B)).containsExactly(LOOK);
        Move fewer = SCORE.aloud(List.of(hold(new Aloud.Way.Fewer(2))))
                .beats()
                .getFirst()
                .moves(Variant.FULL)
                .getFirst();
        assertThat(fewer).isEqualTo(HOLD.lasting(2));
        assertThat(fewer.counts()).contains(2);
        Move other = SCORE.aloud(List.of(hold(new Aloud.Way.OtherHand())))
                .beats()
                .getFirst()
                .moves(Variant.FULL)
                .getFirst();
        assertThat(other.by()).contains(new Spot(Zone.HAND, Side.L));
        assertThat(other.on()).as("where it is held stays").isEqualTo(HOLD.on());
    }

    @Test
    void a_way_of_which_every_move_is_left_out_is_no_way_and_the_beat_stays() {
        Score left = SCORE.aloud(List.of(aloud("b2", Variant.FULL, "m2", new Aloud.Way.LeftOut())));
        assertThat(left.beats()).hasSize(2);
        assertThat(left.beats().getLast().variants()).isEmpty();
    }

    @Test
    void what_is_of_no_move_changes_nothing() {
        for (Aloud odd : List.of(
                aloud("b9", Variant.FULL, "m1", new Aloud.Way.LeftOut()),
                aloud("b1", Variant.PLACEHOLDER, "m1", new Aloud.Way.LeftOut()),
                aloud("b2", Variant.FULL, "m1", new Aloud.Way.LeftOut()))) {
            assertThat(SCORE.aloud(List.of(odd))).isEqualTo(SCORE);
            assertThat(SCORE.ordered(List.of(odd))).isEmpty();
            assertThat(SCORE.only(List.of(odd)).beats()).isEmpty();
        }
    }

    @Test
    void changes_are_read_in_the_order_of_the_moves_and_the_moves_alone() {
        Aloud last = aloud("b2", Variant.FULL, "m2", new Aloud.Way.LeftOut());
        Aloud middle = aloud("b1", Variant.ALT_B, "m2", new Aloud.Way.LeftOut());
        Aloud first = hold(new Aloud.Way.Fewer(1));
        assertThat(SCORE.ordered(List.of(last, middle, first))).containsExactly(first, middle, last);
        assertThat(SCORE.only(List.of(first, last)).moves()).containsExactly(HOLD, LOOK);
    }

    @Test
    void nothing_more_can_be_said_than_less_or_the_other_hand() {
        assertThat(Aloud.changes(HOLD, new Aloud.Way.LeftOut())).isTrue();
        assertThat(Aloud.changes(HOLD, new Aloud.Way.Fewer(3))).isTrue();
        assertThat(Aloud.changes(HOLD, new Aloud.Way.Fewer(4))).isFalse();
        assertThat(Aloud.changes(HOLD, new Aloud.Way.Fewer(5))).isFalse();
        assertThat(Aloud.changes(HOLD, new Aloud.Way.OtherHand())).isTrue();
        assertThat(Aloud.changes(LOOK, new Aloud.Way.Fewer(1)))
                .as("how long it lasts is not set")
                .isFalse();
        assertThat(Aloud.changes(LOOK, new Aloud.Way.OtherHand())).isFalse();
        assertThatThrownBy(() -> new Aloud.Way.Fewer(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(hold(new Aloud.Way.LeftOut()).toString()).doesNotContain("b1");
    }
}
