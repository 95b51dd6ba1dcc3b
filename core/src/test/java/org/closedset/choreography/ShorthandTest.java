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
                    """)
    void a_line_that_says_something_else_is_refused_at_the_word(String line, UnreadableMove.Why why, int column) {
        assertThatThrownBy(() -> read(line)).isInstanceOfSatisfying(UnreadableMove.class, it -> {
            assertThat(it.why()).isEqualTo(why);
            assertThat(it.column()).isEqualTo(column);
        });
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
                "chest.both");
        int moves = 0;
        for (int i = 0; i < 20_000; i++) {
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
