package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.Test;

/** A score typed, kept, shown as text and typed again. */
final class TypedScoreTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Map<String, PersonId> NAMES = names();
    private static final Shorthand SHORTHAND = new Shorthand(NAMES);

    private static Map<String, PersonId> names() {
        Map<String, PersonId> names = new LinkedHashMap<>();
        names.put("mara", MARA);
        names.put("tom", TOM);
        return names;
    }

    private static TypedBeat typed(String id, String full, String instead) {
        return new TypedBeat(id, " They meet. ", Map.of(Variant.FULL, full, Variant.ALT_B, instead));
    }

    private static Score read(Score before, TypedBeat... beats) {
        TypedScore.Reading reading = TypedScore.read(SHORTHAND, before, List.of(beats));
        assertThat(reading).isInstanceOf(TypedScore.Reading.Read.class);
        return ((TypedScore.Reading.Read) reading).score();
    }

    private static List<String> ids(Score score, Variant variant) {
        return score.beats().getFirst().moves(variant).stream().map(Move::id).toList();
    }

    @Test
    void lines_are_moves_in_their_order_and_empty_ones_are_none() {
        Score score =
                read(Score.none("sc-1"), typed("b1", "tom look mara 2\n\n  mara approach tom 4\n", "mara look 2"));
        assertThat(score.beats()).singleElement().satisfies(beat -> {
            assertThat(beat.story()).isEqualTo("They meet.");
            assertThat(beat.moves(Variant.FULL))
                    .extracting(SHORTHAND::write)
                    .containsExactly("tom look mara 2", "mara approach tom 4");
            assertThat(beat.counts(Variant.FULL)).isEqualTo(6);
            assertThat(beat.moves(Variant.MARK_THROUGH)).isEmpty();
        });
        assertThat(ids(score, Variant.FULL)).containsExactly("m1", "m2");
    }

    @Test
    void a_move_keeps_its_id_wherever_its_line_goes_and_whatever_comes_between() {
        Score before = read(Score.none("sc-1"), typed("b1", "tom look mara 2\nmara approach tom 4", "mara look 2"));
        Score after =
                read(before, typed("b1", "mara approach tom 4\ntom withdraw mara 1\ntom look mara 2", "mara look 2"));
        assertThat(ids(after, Variant.FULL)).containsExactly("m2", "m4", "m1");
        assertThat(ids(after, Variant.ALT_B)).isEqualTo(ids(before, Variant.ALT_B));
        Score same = read(before, typed("b1", "TOM look  mara 2c\nmara approach tom 4", "mara look 2"));
        assertThat(same).isEqualTo(before);
        assertThat(same.askedAgain(before)).isEmpty();
        Score twice = read(before, typed("b1", "tom look mara 2\ntom look mara 2", "mara look 2"));
        assertThat(ids(twice, Variant.FULL)).containsExactly("m1", "m4");
    }

    @Test
    void every_line_that_says_something_else_is_told_with_its_place() {
        TypedScore.Reading reading = TypedScore.read(
                SHORTHAND,
                Score.none("sc-1"),
                List.of(typed("b1", "tom look mara 2\n\ntom hold mara elbow.L", "nobody"), typed("b2", "tom", "")));
        assertThat(reading).isInstanceOfSatisfying(TypedScore.Reading.Unreadable.class, it -> {
            assertThat(it.faults())
                    .extracting(TypedScore.Fault::beat, TypedScore.Fault::variant, TypedScore.Fault::line)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("b1", Variant.FULL, 3),
                            org.assertj.core.groups.Tuple.tuple("b1", Variant.ALT_B, 1),
                            org.assertj.core.groups.Tuple.tuple("b2", Variant.FULL, 1));
            assertThat(it.faults().getFirst().why().word()).isEqualTo("elbow.L");
            assertThat(it.faults().getFirst().toString()).doesNotContain("elbow");
        });
    }

    @Test
    void whatever_is_kept_comes_back_from_its_text_as_it_was() {
        SplittableRandom chance = new SplittableRandom(1130);
        for (int i = 0; i < 300; i++) {
            Score score = some(chance);
            Set<Condition> throughout = Throughout.of(score);
            List<TypedBeat> text = score.beats().stream()
                    .map(it -> TypedBeat.of(it, SHORTHAND, throughout))
                    .toList();
            assertThat(TypedScore.read(SHORTHAND, score, text, throughout))
                    .isEqualTo(new TypedScore.Reading.Read(score));
        }
    }

    @Test
    void what_is_so_throughout_is_said_once_and_held_by_every_move() {
        Set<Condition> set = Set.of(Condition.CLOSED_SET, Condition.COORDINATOR_PRESENT);
        TypedBeat beat = typed("b1", "tom look mara 2 clothed\nmara look closed-set", "mara look 2");
        Score score =
                ((TypedScore.Reading.Read) TypedScore.read(SHORTHAND, Score.none("sc-1"), List.of(beat), set)).score();
        assertThat(score.moves())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.met()).containsAll(set));
        assertThat(Throughout.of(score)).isEqualTo(set);
        TypedBeat shown = TypedBeat.of(score.beats().getFirst(), SHORTHAND, set);
        assertThat(shown.lines(Variant.FULL)).isEqualTo("tom look mara 2 clothed\nmara look");
        Score same = ((TypedScore.Reading.Read) TypedScore.read(SHORTHAND, score, List.of(shown), set)).score();
        assertThat(same).isEqualTo(score);
        Score open = ((TypedScore.Reading.Read) TypedScore.read(SHORTHAND, score, List.of(shown))).score();
        assertThat(Throughout.of(open)).isEmpty();
        assertThat(open.askedAgain(score)).isEqualTo(Set.of(TOM, MARA));
        assertThat(Throughout.of(Score.none("sc-1"))).isEmpty();
        assertThat(Throughout.of(read(Score.none("sc-1"), typed("b1", "tom look clothed", "tom look clothed"))))
                .isEmpty();
    }

    private static Score some(SplittableRandom chance) {
        List<Beat> beats = new ArrayList<>();
        for (int beat = 1; beat <= 1 + chance.nextInt(4); beat++) {
            Map<Variant, List<Move>> variants = new EnumMap<>(Variant.class);
            for (Variant variant : Variant.values()) {
                List<Move> moves = IntStream.range(0, chance.nextInt(4))
                        .mapToObj(it -> SomeMoves.any("m" + (it + 1), List.of(MARA, TOM), chance))
                        .toList();
                if (!moves.isEmpty()) {
                    variants.put(variant, moves);
                }
            }
            beats.add(new Beat("b" + beat, "Beat " + beat, variants));
        }
        return new Score("sc-1", beats);
    }

    @Test
    void two_that_say_the_same_are_spelt_alike_and_no_others_are() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            Score one = some(chance);
            Score other = some(chance);
            assertThat(one.spelt().equals(other.spelt())).isEqualTo(one.equals(other));
            assertThat(new Score(one.scene(), one.beats()).spelt()).isEqualTo(one.spelt());
        }
    }

    @Test
    void beats_are_moved_copied_mirrored_and_taken_away() {
        Score score = read(
                Score.none("sc-1"),
                typed("b1", "tom hand.R hold mara lower-back.L 4", "mara look 2"),
                typed("b2", "mara look 2", "mara look 2"));
        assertThat(score.freshBeat()).isEqualTo("b3");
        assertThat(score.moved("b1", 1).beats()).extracting(Beat::id).containsExactly("b2", "b1");
        assertThat(score.moved("b1", -1)).isEqualTo(score);
        assertThat(score.moved("b9", 1)).isEqualTo(score);
        Score copied = score.copied("b1");
        assertThat(copied.beats()).extracting(Beat::id).containsExactly("b1", "b3", "b2");
        assertThat(copied.beats().get(1).variants())
                .isEqualTo(score.beats().getFirst().variants());
        Score mirrored = score.mirrored("b1");
        assertThat(SHORTHAND.write(
                        mirrored.beats().getFirst().moves(Variant.FULL).getFirst()))
                .isEqualTo("tom hand.L hold mara lower-back.R 4");
        assertThat(mirrored.mirrored("b1")).isEqualTo(score);
        assertThat(mirrored.askedAgain(score)).containsExactlyInAnyOrder(MARA, TOM);
        assertThat(score.without("b1").beats()).extracting(Beat::id).containsExactly("b2");
    }
}
