package org.closedset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.actions.Basis;
import org.closedset.actions.BookBackground;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayItem;
import org.closedset.actions.Told;
import org.closedset.background.Booking;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.Part;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;

/**
 * The background of the demo: thirty dancers in three groups, of whom some leave something out and were moved to a group that
 * fits. It is published, and one has said less since.
 */
final class DemoBackground {
    private static final Item SEE =
            item(ItemKind.SEE, "A costume come off on the stage, down to a covering in skin tone.");
    private static final Item HEAR = item(ItemKind.HEAR, "Clients at the tables call out; the words are written.");
    private static final Item WEAR = item(ItemKind.WEAR, "Sequins, heels, opaque briefs and a lined top.");

    private static final Group FLOOR = new Group(
            "On the floor",
            List.of(
                    item(ItemKind.DO, "Dance alone among the tables, as rehearsed on Tuesday."),
                    WEAR,
                    item(ItemKind.NEAR, "Clients at an arm's length. Nobody touches anybody."),
                    SEE,
                    HEAR));
    private static final Group TABLES = new Group(
            "At the tables",
            List.of(
                    item(ItemKind.DO, "Dance for four clients at one table, standing."),
                    item(
                            ItemKind.NEAR,
                            "One client, whom you meet beforehand, reaches for your knee; you move his hand away."),
                    WEAR,
                    HEAR));
    private static final Group STAIR = new Group(
            "On the stair",
            List.of(
                    item(ItemKind.DO, "Come down the stair in twos, in coats, and leave by the door."),
                    item(ItemKind.WEAR, "Your own coat over street clothes.")));

    private final Recorded film;
    private final Hand hand;
    private final Hand later;
    private final String script;
    private final BookBackground.Scene scene;
    private final String label;

    /** {@code scene} is the own id of it; what is said is said by the {@code later} hand. */
    DemoBackground(Recorded film, Hand hand, Hand later, String script, String scene, String label) {
        this.film = film;
        this.hand = hand;
        this.later = later;
        this.script = script;
        this.scene = new BookBackground.Scene(script, scene);
        this.label = label;
    }

    private static Item item(ItemKind kind, String line) {
        return new Item(kind, line);
    }

    void booked() {
        List<PersonId> dancers = dancers();
        Booking booking = new Booking(
                "You keep the whole day's pay, and a place in another group of this scene.",
                "",
                List.of(FLOOR, TABLES, STAIR));
        BookBackground book = new BookBackground(hand);
        done(book.written(film, form(hand), scene, Optional.of(booking)));
        Map<PersonId, String> placed = new LinkedHashMap<>();
        for (PersonId one : dancers) {
            Group group = placed.size() < 10 ? FLOOR : placed.size() < 22 ? TABLES : STAIR;
            placed.put(one, group.name());
        }
        done(book.placed(film, form(hand), scene, placed));
        done(book.asked(film, form(hand), scene, label));
        for (PersonId one : dancers) {
            booking.group(placed.getOrDefault(one, ""))
                    .ifPresent(group -> group.items().forEach(it -> fine(booking, one, it)));
        }
        leavesOut(booking, placed, dancers.get(2), SEE, TABLES);
        leavesOut(booking, placed, dancers.get(7), HEAR, STAIR);
        leavesOut(booking, placed, dancers.get(13), TABLES.items().get(1), FLOOR);
        BookBackground again = new BookBackground(later);
        done(again.placed(film, form(later), scene, placed));
        done(again.given(film, form(later), scene, label, false));
        SayItem.Scene of = new SayItem.Scene(script, scene.own());
        done(new SayItem(later).out(film, form(later), dancers.get(4), of, SEE));
    }

    /** They leave this out, say fine of another group whole, and are moved to it. */
    private void leavesOut(Booking booking, Map<PersonId, String> placed, PersonId who, Item item, Group to) {
        done(new SayItem(later).out(film, form(later), who, new SayItem.Scene(script, scene.own()), item));
        to.items().stream()
                .filter(it -> !booking.group(placed.getOrDefault(who, ""))
                        .map(Group::items)
                        .orElse(List.of())
                        .contains(it))
                .forEach(it -> fine(booking, who, it));
        placed.put(who, to.name());
    }

    private void fine(Booking booking, PersonId who, Item item) {
        Form form = later.newForm(Basis.ofItem(booking.keptHash(), item, ItemSaid.Say.OPEN));
        done(new SayItem(later).fine(film, form, who, new SayItem.Scene(script, scene.own()), item));
    }

    private Form form(Hand of) {
        return of.newForm(Basis.of(film.production().sets().background(script, scene.own())));
    }

    private List<PersonId> dancers() {
        return film.production().people().byId().values().stream()
                .filter(it -> it.parts().stream().map(Part::name).anyMatch("DANCERS"::equals))
                .map(it -> it.id())
                .toList();
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own background: " + told);
        }
    }
}
