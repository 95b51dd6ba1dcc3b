package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.closedset.background.Booking;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.junit.jupiter.api.Test;

/** A booking as it is typed: read as it was meant, shown as it is kept, and refused by the line. */
final class BookingFormTest {
    private static BookingForm.Read typed(String... lines) {
        return new BookingForm(" You keep  your pay. ", "", String.join("\r\n", lines)).read();
    }

    private static void wrong(String says, String... lines) {
        assertThat(typed(lines).booking()).isEmpty();
        assertThat(typed(lines).wrong()).contains(says, "What you entered is still here.");
    }

    @Test
    void blocks_are_groups_and_what_is_kept_is_typed_the_same_again() {
        Booking booking = typed("", "Bar", "DO : Dance  slowly.", "see: An acted kiss: twice", "", "", "Door", "")
                .booking()
                .orElseThrow();
        assertThat(booking)
                .isEqualTo(new Booking(
                        "You keep your pay.",
                        "",
                        List.of(
                                new Group(
                                        "Bar",
                                        List.of(
                                                new Item(ItemKind.DO, "Dance slowly."),
                                                new Item(ItemKind.SEE, "An acted kiss: twice"))),
                                new Group("Door", List.of()))));
        assertThat(BookingForm.of(booking).read().booking()).contains(booking);
    }

    @Test
    void what_is_none_is_named_by_its_line() {
        wrong("one group at least", "", " ");
        wrong("Line 2 begins with none", "Bar", "dance: slowly");
        wrong("Line 2 begins with none", "Bar", "do:");
        wrong("Line 3 asks the same group the same again", "Bar", "do: Dance", "do: Dance");
        wrong("Line 1 should be the name", "do: Dance");
        wrong("Line 1 should be the name", "B".repeat(61));
        wrong("same name", "Bar", "do: Dance", "", "Bar");
        assertThat(new BookingForm("", "", "Bar\ndo: Dance").read().wrong()).contains("what each keeps");
        assertThat(new BookingForm("k".repeat(301), "", "Bar\ndo: Dance").read().wrong())
                .contains("300");
    }
}
