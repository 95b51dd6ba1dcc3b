package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.production.FactBytesTest.header;
import static org.closedset.production.FactBytesTest.refused;

import java.util.List;
import org.closedset.production.UnreadableFact.Why;
import org.junit.jupiter.api.Test;

/** One spelling for facts of choreographies. */
final class ScoreBytesTest {
    @Test
    void a_choreography_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        assertThat(FactBytes.read(beat("FULL", move("m1", "self", "4").bytes())).content())
                .isInstanceOf(ScoreFact.Written.class);
        refused(Why.FIELD, beat("full", move("m1", "self", "4").bytes()));
        refused(Why.FIELD, beat("FULL"));
        refused(Why.FIELD, beat("FULL", move("m1", "self", "0").bytes()));
        refused(Why.FIELD, beat("FULL", move("m1", "self", "1000").bytes()));
        refused(Why.FIELD, beat("FULL", move("m1", "self", "04").bytes()));
        refused(Why.FIELD, beat("FULL", move("m1", "nobody", "4").bytes()));
        refused(Why.FIELD, beat("FULL", move("M 1", "self", "4").bytes()));
        refused(Why.FIELD, beat("FULL", move("", "self", "4").bytes()));
        byte[] same = move("m1", "self", "4").bytes();
        refused(Why.FIELD, beat("FULL", same, same));
        refused(Why.FIELD, beat("FULL", itself()));
        refused(Why.FIELD, beat("FULL", spots("Z23", "L")));
        refused(Why.FIELD, beat("FULL", through("B08", "B01")));
        refused(Why.FIELD, beat("FULL", through("B08", "B08")));
        refused(Why.FIELD, beat("FULL", seen("EX", "E0")));
        refused(Why.FIELD, beat("FULL", seen("E0", "EX")));
        FieldWriter twice = written().number(2);
        twice.text("b1").text("").number(0).text("b1").text("").number(0);
        refused(Why.FIELD, twice.bytes());
    }

    @Test
    void a_version_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        String one = "0".repeat(31) + "1";
        String two = "0".repeat(31) + "2";
        assertThat(FactBytes.read(version("1", "0").bytes()).content()).isInstanceOf(ScoreFact.Published.class);
        refused(Why.FIELD, version("0", "0").bytes());
        refused(Why.FIELD, version("-1", "0").bytes());
        refused(Why.FIELD, version("1", "1").text(one).text("MARA").bytes());
        refused(
                Why.FIELD,
                version("1", "2").text(two).text("MARA").text(one).text("TOM").bytes());
        FieldWriter own = header("score.handed", "1").text(one).text("s1").text("sc-1");
        refused(Why.FIELD, own.text(one).text("yes").bytes());
        refused(
                Why.FIELD,
                header("score.talk-wanted", "1")
                        .text(one)
                        .text("s1")
                        .text("sc-1")
                        .text("perhaps")
                        .bytes());
    }

    @Test
    void a_shot_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        assertThat(FactBytes.read(shot("42A", "WS", "E4").bytes()).content()).isInstanceOf(ScoreFact.Written.class);
        refused(Why.FIELD, shot("", "WS", "E4").bytes());
        refused(Why.FIELD, shot("42 A", "WS", "E4").bytes());
        refused(Why.FIELD, shot("42A", "ws", "E4").bytes());
        refused(Why.FIELD, shot("42A", "WS", "E0").bytes());
        refused(Why.FIELD, shot("42A", "WS", "EX").bytes());
        refused(Why.FIELD, shots(2, "42A", "42a").bytes());
        refused(Why.FIELDS_MORE, shots(1, "42A", "42B").bytes());
        refused(Why.FIELDS_LESS, shots(3, "42A", "42B").bytes());
        FieldWriter places =
                framed(1).text("42A").text("WS").text("").text("").number(0).number(2);
        places.text("VERTICAL").text(Told.NURA.text()).text("Z18").text("");
        places.text("WIDE").text(Told.NURA.text()).text("Z18").text("").number(0);
        refused(Why.FIELD, places.bytes());
    }

    /** So many shots, and then those of these names, of which nothing else is said. */
    private static FieldWriter shots(int many, String... names) {
        FieldWriter fields = framed(many);
        for (String name : names) {
            fields.text(name).text("WS").text("").text("").number(0).number(0).number(0);
        }
        return fields;
    }

    private static FieldWriter shot(String name, String framing, String shows) {
        return framed(1)
                .text(name)
                .text(framing)
                .text("")
                .text("")
                .number(0)
                .number(1)
                .text("WIDE")
                .text(Told.NURA.text())
                .text("Z18")
                .text(shows)
                .number(0);
    }

    private static FieldWriter framed(int many) {
        return header("score.written", "2").text("s1").text("sc-1").number(0).number(many);
    }

    /** One without beats, and with so many people called something. */
    private static FieldWriter version(String number, String called) {
        return header("score.published", "1")
                .text("s1")
                .text(number)
                .text("42")
                .text("sc-1")
                .number(0)
                .text(called);
    }

    private static FieldWriter written() {
        return header("score.written", "1").text("s1").text("sc-1");
    }

    /** One beat with one variant of these moves. */
    private static byte[] beat(String variant, byte[]... moves) {
        FieldWriter fields =
                written().number(1).text("b1").text("").number(1).text(variant).number(moves.length);
        for (byte[] move : moves) {
            for (byte it : move) {
                fields.octet(it);
            }
        }
        return fields.bytes();
    }

    private static FieldWriter move(String id, String touched, String counts) {
        return tail(begun(id).text(touched).number(0).number(0), counts)
                .number(0)
                .number(0)
                .number(0);
    }

    private static FieldWriter begun(String id) {
        return new FieldWriter().text(id).text(Told.NURA.text());
    }

    private static FieldWriter tail(FieldWriter fields, String counts) {
        return fields.text("LOOK").text("").text("").number(1).text(counts);
    }

    private static byte[] itself() {
        FieldWriter fields =
                begun("m1").text("somebody").text(Told.NURA.text()).number(0).number(0);
        return tail(fields, "4").number(0).number(0).number(0).bytes();
    }

    private static byte[] spots(String zone, String side) {
        FieldWriter fields =
                begun("m1").text("self").number(0).number(1).text(zone).text(side);
        return tail(fields, "4").number(0).number(0).number(0).bytes();
    }

    private static byte[] through(String... barriers) {
        FieldWriter fields = tail(begun("m1").text("self").number(0).number(0), "4");
        return fields.texts(List.of(barriers)).number(0).number(0).bytes();
    }

    private static byte[] seen(String room, String picture) {
        FieldWriter fields = tail(begun("m1").text("self").number(0).number(0), "4")
                .number(0)
                .number(0)
                .number(1);
        return fields.text(Told.NURA.text())
                .text("Z18")
                .text(room)
                .text(picture)
                .bytes();
    }
}
