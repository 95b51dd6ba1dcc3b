package org.closedset.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.Test;

/** What somebody's answers come to as a booking changes, and what is no booking. */
final class AnswersTest {
    private static final Item DANCE = new Item(ItemKind.DO, "Dance slowly.");
    private static final Item HEAR = new Item(ItemKind.HEAR, "Breathing from the stage.");
    private static final Group BAR = new Group("Bar", List.of(DANCE, HEAR));
    private static final Group DOOR = new Group("Door", List.of(HEAR));
    private static final Booking BOOKING = new Booking("You keep your pay.", "", List.of(BAR, DOOR));
    private static final PersonId MIA = new PersonId("0".repeat(31) + "1");

    private static ItemSaid said(Item item, Say say) {
        return new ItemSaid("s1", "sc-1", "6", item, say == Say.FINE ? BOOKING.keptHash() : "", say);
    }

    private static Answers answers(Booking booking, ItemSaid... said) {
        return new Answers(booking, "s1", "sc-1", List.of(said));
    }

    @Test
    void a_group_fits_whoever_said_fine_of_every_item_of_it_and_an_item_is_asked_once_for_all_groups() {
        Answers one = answers(BOOKING, said(HEAR, Say.FINE));
        assertThat(one.of(DOOR)).isEqualTo(Say.FINE);
        assertThat(one.of(BAR)).isEqualTo(Say.OPEN);
        assertThat(answers(BOOKING, said(HEAR, Say.FINE), said(DANCE, Say.FINE)).of(BAR))
                .isEqualTo(Say.FINE);
        assertThat(answers(BOOKING, said(HEAR, Say.FINE), said(DANCE, Say.OUT)).of(BAR))
                .isEqualTo(Say.OUT);
        assertThat(answers(BOOKING).of(new Group("Nothing is asked", List.of())))
                .isEqualTo(Say.FINE);
    }

    @Test
    void other_words_are_asked_again_less_is_not_and_where_pay_or_place_reads_otherwise_every_yes_is() {
        ItemSaid fine = said(HEAR, Say.FINE);
        ItemSaid out = said(DANCE, Say.OUT);
        Item louder = new Item(ItemKind.HEAR, "Shouting from the stage.");
        Booking reworded = new Booking(BOOKING.kept(), "", List.of(new Group("Bar", List.of(DANCE, louder)), DOOR));
        assertThat(answers(reworded, fine, out).of(louder)).isEqualTo(Say.OPEN);
        assertThat(answers(reworded, fine, out).of(DOOR)).isEqualTo(Say.FINE);
        Booking ruled = new Booking(BOOKING.kept(), "Rule 7.", BOOKING.groups());
        assertThat(answers(ruled, fine, out).of(HEAR)).isEqualTo(Say.OPEN);
        assertThat(answers(ruled, fine, out).of(DANCE))
                .as("what is left out is out whatever else is said")
                .isEqualTo(Say.OUT);
        assertThat(new Answers(BOOKING, "s1", "sc-2", List.of(fine)).of(HEAR)).isEqualTo(Say.OPEN);
        assertThat(new Item(ItemKind.SEE, HEAR.line())).isNotEqualTo(HEAR);
    }

    @Test
    void who_is_placed_in_a_group_that_is_not_there_any_more_is_placed_nowhere() {
        Background placed = Background.NONE.booking(Optional.of(BOOKING)).placed(Map.of(MIA, "Door"));
        assertThat(placed.placed()).containsEntry(MIA, "Door");
        Booking renamed = new Booking(BOOKING.kept(), "", List.of(BAR, new Group("Gate", List.of(HEAR))));
        assertThat(placed.booking(Optional.of(renamed)).placed()).isEmpty();
        assertThat(placed.placed(Map.of(MIA, "Stage")).placed()).isEmpty();
        assertThat(placed.read()).isFalse();
        Background asked = placed.asked(placed.called("6"));
        assertThat(asked.read()).isTrue();
        assertThat(asked.booking(Optional.of(renamed)).read()).isFalse();
        assertThat(asked.booking(Optional.of(renamed)).asked().orElseThrow().asked(MIA))
                .as("who was asked stays asked the same until they are asked anew")
                .containsExactly(HEAR);
    }

    @Test
    void what_is_no_booking_is_refused() {
        assertThatThrownBy(() -> new Item(ItemKind.DO, " Dance")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item(ItemKind.DO, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Item(ItemKind.DO, "a\nb")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Group("Bar", List.of(HEAR, HEAR))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Booking("", "", List.of(BAR))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Booking("Kept.", "", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Booking("Kept.", "", List.of(DOOR, DOOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Called("6", BOOKING, Map.of(MIA, "Stage")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemSaid("s1", "sc-1", "6", HEAR, "", Say.FINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ItemSaid("s1", "sc-1", "6", HEAR, BOOKING.keptHash(), Say.OUT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
