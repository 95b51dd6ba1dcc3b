package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves typed in a line. */
final class ShorthandTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Shorthand SHORTHAND = new Shorthand(Map.of("mara", MARA, "tom", TOM, "t", TOM));

    private static Move read(String line) throws UnreadableMove {
        return SHORTHAND.read("m1", line);
    }

    @Test
    void a_line_says_who_does_what_with_what_where_to_whom_how_deep_and_how_long() throws Exception {
        Move move = read("tom hand.R hold mara lower-back.L L1 4 B08 clothed");
        assertThat(move)
                .isEqualTo(new Move(
                        "m1",
                        TOM,
                        new Touched.Somebody(MARA),
                        Optional.of(new Spot(Zone.HAND, Side.R)),
                        Optional.of(new Spot(Zone.LOWER_BACK, Side.L)),
                        Action.HOLD,
                        Optional.of(Level.SKIN),
                        Optional.empty(),
                        Optional.of(4),
                        Set.of(Barrier.SHEET),
                        Set.of(Condition.CLOTHED),
                        List.of()));
    }

    @Test
    void codes_names_case_and_order_are_all_the_same() throws Exception {
        Move one = read("tom Z15.r HOLD mara Z26.l skin 4c sheet");
        Move other = read("  T   mara hand.R sheet 4 LOWER_BACK.L l1 hold ");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void what_is_not_said_stays_not_set() throws Exception {
        Move move = read("tom hold mara hand.L");
        assertThat(move.by()).isEmpty();
        assertThat(move.on()).contains(new Spot(Zone.HAND, Side.L));
        assertThat(move.level()).isEmpty();
        assertThat(move.counts()).isEmpty();
        assertThat(read("mara look 2").receiver()).isEqualTo(new Touched.Air());
        assertThat(read("tom hand.R hold tom chest.L").receiver()).isEqualTo(new Touched.Self());
        assertThat(read("tom hand.R hold thing 2").receiver()).isEqualTo(new Touched.Thing());
    }

    @Test
    void a_word_that_is_action_and_motion_is_the_action_first() throws Exception {
        assertThat(read("tom trace mara").motion()).isEmpty();
        assertThat(read("tom trace trace mara").motion()).contains(Motion.TRACE);
        assertThat(read("tom hold press mara").motion()).contains(Motion.PRESS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', NOBODY, 1
                    hold mara, NOBODY, 1
                    nura hold mara, NOBODY, 1
                    tom, NO_ACTION, 4
                    tom mara hand.L, NO_ACTION, 16
                    tom hold mara elbow.L, UNKNOWN, 15
                    tom hold mara hand, SIDE, 15
                    tom hold mara navel.L, SIDE, 15
                    tom hold mara hand.X, SIDE, 15
                    tom hold mara tom, TWICE, 15
                    tom hold hug-front mara, TWICE, 10
                    tom hold mara L1 L2, TWICE, 18
                    tom hold mara 4 5, TWICE, 17
                    tom hold mara hand.L hand.R knee.L, TWICE, 29
                    tom hold mara 0, COUNTS, 15
                    tom hold mara 1000, COUNTS, 15
                    tom hold mara with, WITH, 19
                    tom hold mara with hand.L with hand.R, TWICE, 32
                    tom hold mara with hand.L hand.R knee.L, TWICE, 34
                    tom lift-hem mara mara.chest=E2, EXPOSURE, 19
                    tom lift-hem mara chest=E2/E1, EXPOSURE, 19
                    tom lift-hem mara nura.chest=E2/E1, EXPOSURE, 19
                    tom lift-hem mara mara.elbow=E2/E1, EXPOSURE, 19
                    tom lift-hem mara mara.chest=E9/E1, EXPOSURE, 19
                    tom lift-hem mara mara.chest=EX/E0, EXPOSURE, 19
                    tom lift-hem mara mara.chest=E0/EX, EXPOSURE, 19
                    tom lift-hem mara =/., EXPOSURE, 19
                    tom lift-hem mara mara.chest=E2/E1 mara.chest=E0/E0, TWICE, 36
                    """)
    void a_line_that_says_something_else_is_refused_at_the_word(String line, UnreadableMove.Why why, int column) {
        assertThatThrownBy(() -> read(line)).isInstanceOfSatisfying(UnreadableMove.class, it -> {
            assertThat(it.why()).isEqualTo(why);
            assertThat(it.column()).isEqualTo(column);
        });
    }

    @Test
    void who_is_seen_how_from_then_on_stands_in_the_line_too() throws Exception {
        assertThat(read("tom lift-hem mara 2 mara.upper-chest=E2/E1 tom.Z28=e0/e0")
                        .exposes())
                .containsExactly(
                        new Exposed(MARA, Zone.UPPER_CHEST, RoomExposure.E2, PictureExposure.E1),
                        new Exposed(TOM, Zone.HIP, RoomExposure.E0, PictureExposure.E0));
    }

    @Test
    void what_it_is_done_with_may_be_said_alone() throws Exception {
        Move move = read("tom hold mara with hand.R");
        assertThat(move.by()).contains(new Spot(Zone.HAND, Side.R));
        assertThat(move.on()).isEmpty();
        assertThat(read("tom hold mara lower-back.L with hand.R")).isEqualTo(read("tom hand.R hold mara lower-back.L"));
    }

    @Test
    void a_move_written_as_a_line_is_read_as_the_same_move() throws Exception {
        SplittableRandom chance = new SplittableRandom(2026);
        for (int i = 0; i < 20_000; i++) {
            Move move = SomeMoves.any("m1", List.of(MARA, TOM), chance);
            String line = SHORTHAND.write(move);
            assertThat(read(line)).as(line).isEqualTo(move);
        }
    }

    @Test
    void a_line_that_was_read_is_written_in_its_one_order() throws Exception {
        Shorthand called = new Shorthand(Map.of("mara", MARA, "tom", TOM));
        assertThat(called.write(called.read("m1", "TOM z15.r hold 4c mara sheet Z26.l skin clothed MARA.Z17=e2/e1")))
                .isEqualTo("tom hand.R hold mara lower-back.L L1 4 sheet clothed mara.upper-chest=E2/E1");
        assertThat(called.write(called.read("m1", "mara look"))).isEqualTo("mara look");
    }

    @Test
    void nobody_is_written_who_has_no_name_here() throws Exception {
        Move move = read("tom hold mara");
        assertThatThrownBy(() -> new Shorthand(Map.of("tom", TOM)).write(move))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    hod, hold
                    elbow.L, forearm.L
                    elbow.r, forearm.R
                    lowerback.L, lower-back.L
                    hgu-front, hug-front
                    tomm, tom
                    blanket, ''
                    """)
    void a_word_that_says_nothing_is_answered_with_those_most_like_it(String word, String first) {
        assertThat(SHORTHAND.near(word).stream().findFirst().orElse("")).isEqualTo(first);
        assertThat(SHORTHAND.near(word)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void who_does_it_is_never_taken_for_anything_but_a_name() {
        assertThat(SHORTHAND.nearNames("mar")).containsExactly("mara");
        assertThat(SHORTHAND.nearNames("hold")).isEmpty();
    }

    @Test
    void a_line_without_end_is_refused() {
        assertThatThrownBy(() -> read("tom " + "x".repeat(400)))
                .isInstanceOfSatisfying(
                        UnreadableMove.class, it -> assertThat(it.why()).isEqualTo(UnreadableMove.Why.LONG));
    }

    /** Whatever is typed is a move or is refused with its place, and nothing else. */
    @Test
    void any_line_is_a_move_or_refused() {
        SplittableRandom chance = new SplittableRandom(81);
        List<String> words = List.of(
                "tom",
                "mara",
                "hold",
                "trace",
                "hand.R",
                "hand",
                "navel",
                "L1",
                "L9",
                "4",
                "99999",
                "B08",
                ".",
                "..L",
                "clothed",
                "self",
                "air",
                "\u00e9",
                "Z35",
                "z35.L",
                "4c",
                "c",
                "-",
                "chest.both",
                "with",
                "mara.chest=E2/E1",
                "=",
                "tom.=E1/",
                "x.y=E0/E0/E0");
        int moves = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int word = chance.nextInt(9); word > 0; word--) {
                line.append(words.get(chance.nextInt(words.size()))).append(chance.nextInt(9) == 0 ? "\t" : " ");
            }
            try {
                assertThat(read(line.toString()).initiator()).isIn(MARA, TOM);
                moves++;
            } catch (UnreadableMove refused) {
                assertThat(refused.column()).isBetween(1, line.length() + 1);
                assertThat(line.substring(refused.column() - 1)).startsWith(refused.word());
            }
        }
        assertThat(moves).isGreaterThan(30);
    }
}
