package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** A scene's beats: what keeps them from being published, and who is asked again when they change. */
final class ScoreTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final PersonId NURA = new PersonId("3".repeat(32));
    private static final Shorthand SHORTHAND = new Shorthand(Map.of("mara", MARA, "tom", TOM, "nura", NURA));

    private static Move move(String id, String line) throws UnreadableMove {
        return SHORTHAND.read(id, line);
    }

    private static Beat beat(String id, Map<Variant, List<Move>> variants) {
        return new Beat(id, "They part.", variants);
    }

    private static Score score() throws UnreadableMove {
        return new Score(
                "s1",
                List.of(
                        beat(
                                "b1",
                                Map.of(
                                        Variant.FULL,
                                        List.of(move("m1", "tom look mara 2"), move("m2", "mara approach tom 4")),
                                        Variant.ALT_B,
                                        List.of(move("m1", "tom look mara 2")))),
                        beat(
                                "b2",
                                Map.of(
                                        Variant.FULL, List.of(move("m1", "nura withdraw tom 4")),
                                        Variant.ALT_B, List.of(move("m1", "nura withdraw 2"))))));
    }

    @Test
    void a_beat_without_its_plan_b_keeps_the_score_from_being_published() throws Exception {
        Rule rule = new Rule(Map.of());
        assertThat(score().unready(rule)).isEmpty();
        Score without =
                new Score("s1", List.of(beat("b1", Map.of(Variant.FULL, List.of(move("m1", "tom look mara 2"))))));
        assertThat(without.unready(rule)).containsExactly(new Score.Unready.NoVariant("b1", Variant.ALT_B));
    }

    @Test
    void a_move_that_does_not_fit_does_too_whichever_variant_it_is_of() throws Exception {
        Score touches = new Score(
                "s1",
                List.of(beat(
                        "b1",
                        Map.of(
                                Variant.FULL,
                                List.of(move("m1", "tom look mara 2")),
                                Variant.ALT_B,
                                List.of(move("m1", "tom hand.R hold mara hand.L L1 2"))))));
        assertThat(touches.unready(new Rule(Map.of())))
                .singleElement()
                .isInstanceOfSatisfying(Score.Unready.Outside.class, it -> {
                    assertThat(it.variant()).isEqualTo(Variant.ALT_B);
                    assertThat(it.fit().allowed()).isFalse();
                });
    }

    @Test
    void thirty_beats_with_a_plan_b_each_are_walked_through_in_every_way() throws Exception {
        List<Beat> beats = new ArrayList<>();
        for (int beat = 0; beat < 30; beat++) {
            beats.add(beat(
                    "b" + beat,
                    Map.of(
                            Variant.FULL, List.of(move("m1", "tom look mara 2")),
                            Variant.ALT_B, List.of(move("m1", "mara approach tom 3")))));
        }
        assertThat(new Score("s1", beats).unready(new Rule(Map.of()))).isEmpty();
    }

    @Test
    void what_only_one_way_leaves_exposed_is_held_against_the_beats_after_it() throws Exception {
        Move bares = new Move(
                "m2",
                MARA,
                new Touched.Air(),
                Optional.empty(),
                Optional.empty(),
                Action.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Set.of(),
                Set.of(),
                List.of(new Exposed(MARA, Zone.CHEST, RoomExposure.E2, PictureExposure.E0)));
        Score score = new Score(
                "s1",
                List.of(
                        beat(
                                "b1",
                                Map.of(
                                        Variant.FULL, List.of(move("m1", "tom look mara 2")),
                                        Variant.ALT_B, List.of(bares))),
                        beat(
                                "b2",
                                Map.of(
                                        Variant.FULL, List.of(move("m1", "tom look mara 2")),
                                        Variant.ALT_B, List.of(move("m1", "tom look mara 1"))))));
        assertThat(score.unready(new Rule(Map.of())))
                .extracting(Score.Unready::beat)
                .containsExactly("b1", "b2", "b2");
    }

    @Test
    void a_change_asks_again_only_those_it_touches() throws Exception {
        Score before = score();
        assertThat(before.askedAgain(before)).isEmpty();
        List<Beat> beats = new ArrayList<>(before.beats());
        beats.set(
                1,
                beat(
                        "b2",
                        Map.of(
                                Variant.FULL, List.of(move("m1", "nura withdraw tom 4")),
                                Variant.ALT_B, List.of(move("m1", "nura withdraw 3")))));
        assertThat(new Score("s1", beats).askedAgain(before)).containsExactly(NURA);
        beats.set(1, before.beats().get(1));
        beats.set(
                0,
                beat(
                        "b1",
                        Map.of(
                                Variant.FULL,
                                List.of(move("m2", "mara approach tom 4"), move("m1", "tom look mara 2")),
                                Variant.ALT_B,
                                List.of(move("m1", "tom look mara 2")))));
        assertThat(new Score("s1", beats).askedAgain(before)).containsExactlyInAnyOrder(MARA, TOM);
        assertThat(new Score("s1", before.beats().subList(0, 1)).askedAgain(before))
                .containsExactlyInAnyOrder(TOM, NURA);
    }

    @Test
    void a_double_stands_in_every_move_of_whoever_they_double() throws Exception {
        Score doubled = score().with(NURA, MARA);
        assertThat(doubled.people()).containsExactlyInAnyOrder(TOM, NURA);
        assertThat(doubled.askedAgain(score())).contains(NURA, TOM, MARA);
    }

    @Test
    void mirrored_a_move_is_on_the_other_side_and_twice_it_is_itself() throws Exception {
        Move move = move("m1", "tom hand.R hold mara lower-back.L L1 4");
        Move mirrored = move.mirrored("m2");
        assertThat(mirrored.by().orElseThrow().side()).isEqualTo(Side.L);
        assertThat(mirrored.on().orElseThrow().side()).isEqualTo(Side.R);
        assertThat(mirrored.mirrored("m1")).isEqualTo(move);
        assertThat(move.copied("m9").id()).isEqualTo("m9");
    }

    @Test
    void no_two_beats_or_moves_of_a_variant_have_one_id() throws Exception {
        Score score = score();
        assertThatThrownBy(() -> new Score(
                        "s1", List.of(score.beats().getFirst(), score.beats().getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
        Move move = move("m1", "tom look mara 2");
        assertThatThrownBy(() -> beat("b", Map.of(Variant.FULL, List.of(move, move))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> beat("b", Map.of(Variant.FULL, List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
