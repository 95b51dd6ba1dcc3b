package org.closedset.web.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.UnreadableMove;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.junit.jupiter.api.Test;

/** Moves read out. */
final class MoveWordsTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final MoveWords WORDS = new MoveWords(Map.of(MARA, "Mara", TOM, "Tom"));

    private static String say(String line) throws UnreadableMove {
        Map<String, PersonId> names = new LinkedHashMap<>();
        names.put("mara", MARA);
        names.put("tom", TOM);
        names.put("nura", new PersonId("3".repeat(32)));
        return WORDS.say(new Shorthand(names).read("m1", line));
    }

    @Test
    void a_move_is_one_sentence_of_everyday_words() throws Exception {
        assertThat(say("tom hand.R hold mara lower-back.L L1 4 sheet clothed"))
                .isEqualTo("Tom holds Mara: with the right hand; on Mara's left lower back; lightly, on the skin;"
                        + " for 4 counts; what lies between: sheet between; clothed.");
        assertThat(say("mara look 1")).isEqualTo("Mara looks: for 1 count.");
        assertThat(say("mara look tom")).isEqualTo("Mara looks at Tom.");
        assertThat(say("mara hand.both rest self navel"))
                .isEqualTo("Mara rests on themselves: with the left and right hand; on their own navel.");
        assertThat(say("mara brow.C rest tom upper-back.C"))
                .isEqualTo("Mara rests on Tom: with the middle of the forehead; on the middle of Tom's upper back.");
        assertThat(say("mara hand.L press thing")).isEqualTo("Mara presses against a thing: on the left hand.");
        assertThat(say("tom hug-front nura")).doesNotContain("nura").startsWith("Tom hugs ");
    }

    @Test
    void what_is_seen_from_then_on_is_said_of_room_and_picture_apart() throws Exception {
        assertThat(say("tom lift-hem mara mara.upper-back=E7/E4"))
                .isEqualTo("Tom lifts a hem of Mara: from here on Mara's upper back is, in the room: bare;"
                        + " in the picture: seen from the side or the back.");
        assertThat(say("tom cover mara mara.upper-back=E0/E0"))
                .isEqualTo("Tom covers Mara: from here on Mara's upper back is covered.");
    }

    @Test
    void every_action_is_read_out_with_and_without_somebody() throws Exception {
        for (Action action : Action.values()) {
            for (String to : new String[] {"", " mara", " self", " thing"}) {
                assertThat(say("tom " + Shorthand.word(action) + to))
                        .startsWith("Tom ")
                        .endsWith(".")
                        .doesNotContain("[", "]", "{", "  ", " .", " ;", " ,");
            }
            assertThat(say("tom " + Shorthand.word(action) + " mara")).contains("Mara");
            assertThat(say("tom " + Shorthand.word(action))).doesNotContain("Mara");
        }
    }
}
