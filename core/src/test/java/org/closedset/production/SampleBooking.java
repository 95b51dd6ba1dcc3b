package org.closedset.production;

import java.util.List;
import java.util.Map;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.PersonId;

/** A background booking for tests: two groups who hear the same; one of them also does, wears, is near and sees something. */
public final class SampleBooking {
    public static final String COUPLES = "Couples by the bar";
    public static final String DOOR = "By the door";
    public static final Item DANCE = new Item(ItemKind.DO, "Dance slowly.");
    public static final Item HEAR = new Item(ItemKind.HEAR, "Breathing from the stage.");

    private SampleBooking() {}

    public static Booking booking() {
        return booking("You keep the whole day's pay and your place.");
    }

    public static Booking booking(String kept) {
        return new Booking(
                kept,
                "Agreement 2026, rule 7.",
                List.of(
                        new Group(
                                COUPLES,
                                List.of(
                                        DANCE,
                                        new Item(ItemKind.WEAR, "Evening dress."),
                                        new Item(ItemKind.NEAR, "One partner, hand on the shoulder."),
                                        new Item(ItemKind.SEE, "An acted kiss."),
                                        HEAR)),
                        new Group(DOOR, List.of(HEAR))));
    }

    /** One by the bar and one by the door. */
    public static Called called(PersonId one, PersonId other) {
        return new Called("42A", booking(), Map.of(one, COUPLES, other, DOOR));
    }

    /** What is said of an item of the booking of scene {@code sc-1}. */
    public static ItemSaid said(Item item, ItemSaid.Say say) {
        return said("sc-1", item, say);
    }

    public static ItemSaid said(String scene, Item item, ItemSaid.Say say) {
        return new ItemSaid(
                "s1", scene, "42A", item, say == ItemSaid.Say.FINE ? booking().keptHash() : "", say);
    }
}
