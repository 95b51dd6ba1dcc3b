package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.production.FactBytesTest.header;
import static org.closedset.production.FactBytesTest.refused;

import java.util.List;
import org.closedset.production.UnreadableFact.Why;
import org.junit.jupiter.api.Test;

/** A background booking, a placing and what is said of an item are spelt in one way alone. */
final class BackgroundBytesTest {
    private static final String NURA = Told.NURA.text();
    private static final String JONAS = Told.JONAS.text();

    @Test
    void a_booking_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        assertThat(FactBytes.read(booked("Kept.", "", "Bar", "do", "Dance.")).content())
                .isInstanceOf(BackgroundFact.Booked.class);
        refused(Why.FIELD, booked("", "", "Bar", "do", "Dance."));
        refused(Why.FIELD, booked("Kept. ", "", "Bar", "do", "Dance."));
        refused(Why.FIELD, booked("Kept.", "Two\nlines", "Bar", "do", "Dance."));
        refused(Why.FIELD, booked("Kept.", "", "B".repeat(61), "do", "Dance."));
        refused(Why.FIELD, booked("Kept.", "", "Bar", "DO", "Dance."));
        refused(Why.FIELD, booked("Kept.", "", "Bar", "smell", "Dance."));
        refused(Why.FIELD, booked("Kept.", "", "Bar", "do", "d".repeat(201)));
        refused(Why.FIELD, booked("Kept.", "", "Bar", "do", ""));
    }

    @Test
    void a_placing_is_sorted_and_each_group_of_what_is_told_is_in_its_booking() throws UnreadableFact {
        assertThat(FactBytes.read(placed(NURA, JONAS)).content()).isInstanceOf(BackgroundFact.Placed.class);
        refused(Why.FIELD, placed(JONAS, NURA));
        refused(Why.FIELD, placed(NURA, NURA));
        assertThat(FactBytes.read(given("Bar")).content()).isInstanceOf(BackgroundFact.Given.class);
        refused(Why.FIELD, given("Door"));
    }

    @Test
    void a_yes_says_to_what_and_nothing_else_does() throws UnreadableFact {
        String hash = "ab".repeat(32);
        assertThat(FactBytes.read(said(hash, "fine")).content()).isInstanceOf(OwnFact.ItemAnswered.class);
        assertThat(FactBytes.read(said("", "out")).content()).isInstanceOf(OwnFact.ItemAnswered.class);
        refused(Why.FIELD, said("", "fine"));
        refused(Why.FIELD, said(hash, "out"));
        refused(Why.FIELD, said(hash, "open"));
        refused(Why.FIELD, said("", "no"));
    }

    private static byte[] booked(String kept, String rule, String group, String kind, String line) {
        return booking(
                        header("background.booking", "1")
                                .text("s1")
                                .text("sc-1")
                                .number(1),
                        kept,
                        rule,
                        group,
                        kind,
                        line)
                .bytes();
    }

    private static FieldWriter booking(
            FieldWriter fields, String kept, String rule, String group, String kind, String line) {
        return fields.text(kept)
                .text(rule)
                .number(1)
                .text(group)
                .number(1)
                .text(kind)
                .text(line);
    }

    private static byte[] placed(String... people) {
        return header("background.placed", "1")
                .text("s1")
                .text("sc-1")
                .all(List.of(people), (all, who) -> all.text(who).text("Bar"))
                .bytes();
    }

    private static byte[] given(String group) {
        FieldWriter fields = header("background.given", "1")
                .text("s1")
                .text("sc-1")
                .number(1)
                .text("42A");
        return booking(fields, "Kept.", "", "Bar", "do", "Dance.")
                .number(1)
                .text(NURA)
                .text(group)
                .bytes();
    }

    private static byte[] said(String hash, String say) {
        return header("own.item", "1")
                .text(NURA)
                .text("s1")
                .text("sc-1")
                .text("42A")
                .text("do")
                .text("Dance.")
                .text(hash)
                .text(say)
                .bytes();
    }
}
