package org.closedset.production;

import static org.closedset.production.PersonSpellings.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.PersonId;

/** How the facts of {@link BackgroundFact} are spelt, and what is said of items. */
final class BackgroundSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "background.booking",
                    1,
                    BackgroundFact.Booked.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.booking().stream().toList(), BackgroundSpellings::booking),
                    fields -> new BackgroundFact.Booked(
                            fields.text(), fields.text(), one(fields, BackgroundSpellings::booking))),
            new Spelling<>(
                    "background.placed",
                    1,
                    BackgroundFact.Placed.class,
                    (fields, it) -> placed(fields.text(it.script()).text(it.scene()), it.placed()),
                    fields -> new BackgroundFact.Placed(fields.text(), fields.text(), placed(fields))),
            new Spelling<>(
                    "background.asked",
                    1,
                    BackgroundFact.Asked.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.asked().stream().toList(), BackgroundSpellings::called),
                    fields -> new BackgroundFact.Asked(
                            fields.text(), fields.text(), one(fields, BackgroundSpellings::called))),
            new Spelling<>(
                    "background.given",
                    1,
                    BackgroundFact.Given.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.given().stream().toList(), BackgroundSpellings::called),
                    fields -> new BackgroundFact.Given(
                            fields.text(), fields.text(), one(fields, BackgroundSpellings::called))),
            new Spelling<>(
                    "own.item",
                    1,
                    OwnFact.ItemAnswered.class,
                    (fields, it) -> said(fields.text(it.person().text()), it.said()),
                    fields -> new OwnFact.ItemAnswered(person(fields), said(fields))));

    private BackgroundSpellings() {}

    private static <T> Optional<T> one(FieldReader fields, FieldReader.Read<T> each) throws UnreadableFact {
        List<T> all = fields.all(each);
        fields.check(all.size() < 2);
        return all.stream().findFirst();
    }

    private static void called(FieldWriter fields, Called called) {
        booking(fields.text(called.label()), called.booking());
        placed(fields, called.placed());
    }

    private static Called called(FieldReader fields) throws UnreadableFact {
        return new Called(fields.text(), booking(fields), placed(fields));
    }

    private static void booking(FieldWriter fields, Booking booking) {
        fields.text(booking.kept())
                .text(booking.rule())
                .all(
                        booking.groups(),
                        (all, group) -> all.text(group.name()).all(group.items(), BackgroundSpellings::item));
    }

    private static Booking booking(FieldReader fields) throws UnreadableFact {
        return new Booking(
                fields.text(),
                fields.text(),
                fields.all(each -> new Group(each.text(), each.all(BackgroundSpellings::item))));
    }

    private static void item(FieldWriter fields, Item item) {
        fields.text(item.kind().code()).text(item.line());
    }

    private static Item item(FieldReader fields) throws UnreadableFact {
        return new Item(fields.value(ItemKind::ofCode, ItemKind::code), fields.text());
    }

    private static void placed(FieldWriter fields, Map<PersonId, String> placed) {
        Map<String, String> byId = new TreeMap<>();
        placed.forEach((who, group) -> byId.put(who.text(), group));
        fields.all(
                List.copyOf(byId.entrySet()), (all, it) -> all.text(it.getKey()).text(it.getValue()));
    }

    private static Map<PersonId, String> placed(FieldReader fields) throws UnreadableFact {
        Map<PersonId, String> placed = new LinkedHashMap<>();
        String before = "";
        for (InGroup it : fields.all(each -> new InGroup(person(each), each.text()))) {
            fields.check(it.who().text().compareTo(before) > 0);
            before = it.who().text();
            placed.put(it.who(), it.group());
        }
        return placed;
    }

    private record InGroup(PersonId who, String group) {}

    private static void said(FieldWriter fields, ItemSaid said) {
        item(fields.text(said.script()).text(said.scene()).text(said.label()), said.item());
        fields.text(said.kept()).text(said.say().code());
    }

    private static ItemSaid said(FieldReader fields) throws UnreadableFact {
        return new ItemSaid(
                fields.text(),
                fields.text(),
                fields.text(),
                item(fields),
                fields.text(),
                fields.value(ItemSaid.Say::ofCode, ItemSaid.Say::code));
    }
}
