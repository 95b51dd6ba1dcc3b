package org.closedset.choreography;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.closedset.people.PersonId;

/**
 * Whatever is typed, it is a move or is refused at a place of the line. An ordinary test run tries the kept inputs; with
 * JAZZER_FUZZ=1 new ones are sought.
 */
final class MoveFuzzTest {
    private static final Shorthand SHORTHAND =
            new Shorthand(Map.of("mara", new PersonId("1".repeat(32)), "tom", new PersonId("2".repeat(32))));

    @FuzzTest(maxDuration = "60s")
    void any_line_is_a_move_or_refused(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.UTF_8);
        try {
            Move move = SHORTHAND.read("m1", line);
            check(move.equals(SHORTHAND.read("m1", line.toUpperCase(java.util.Locale.ROOT))), "capitals matter");
            String written = SHORTHAND.write(move);
            check(written.length() > 400 || move.equals(SHORTHAND.read("m1", written)), "written as another move");
        } catch (UnreadableMove refused) {
            boolean there = refused.column() >= 1 && refused.column() <= line.length() + 1;
            check(there || refused.why() == UnreadableMove.Why.LONG, "no place of the line");
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
