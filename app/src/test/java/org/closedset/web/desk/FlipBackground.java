package org.closedset.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.PersonId;
import org.closedset.production.BackgroundFact;

/** A background booking of two groups, which everybody who performs is asked and placed in. */
final class FlipBackground {
    static final Item HEAR = new Item(ItemKind.HEAR, "Breathing from the stage.");
    private static final String DOOR = "By the door";
    private static final String BAR = "Couples by the bar";

    private FlipBackground() {}

    static Booking booking(String kept) {
        return new Booking(
                kept,
                "",
                List.of(
                        new Group(BAR, List.of(new Item(ItemKind.DO, "Dance slowly."), HEAR)),
                        new Group(DOOR, List.of(HEAR))));
    }

    /** One alone, told something else each time; or nobody. */
    static Optional<Called> asked(PersonId who, int some) {
        return some == 0
                ? Optional.empty()
                : Optional.of(new Called("4" + some, booking("Kept " + some), Map.of(who, BAR)));
    }

    static Map<PersonId, String> placed(PersonId who, int some) {
        return some == 0 ? Map.of() : Map.of(who, some == 1 ? BAR : DOOR);
    }

    /** What somebody says of something that all are asked for this scene. */
    static ItemSaid said(String scene, int some) {
        ItemSaid.Say say = ItemSaid.Say.values()[some % ItemSaid.Say.values().length];
        String kept = say == ItemSaid.Say.FINE ? booking("You keep your pay.").keptHash() : "";
        return new ItemSaid("s1", scene, "40", HEAR, kept, say);
    }

    /** Everybody who performs is asked for a group of the scene, and that is given to production. */
    static List<BackgroundFact> all(CastList cast, String scene) {
        Map<PersonId, String> placed = new LinkedHashMap<>();
        cast.performers().forEach(it -> placed.put(cast.id(it), it % 2 == 0 ? BAR : DOOR));
        Called called = new Called("40", booking("You keep your pay."), placed);
        return List.of(
                new BackgroundFact.Booked("s1", scene, Optional.of(called.booking())),
                new BackgroundFact.Asked("s1", scene, Optional.of(called)),
                new BackgroundFact.Given("s1", scene, Optional.of(called)));
    }
}
