package org.closedset.web.desk;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.BookBackground;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.disclosure.Publications;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.OwnCode;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.web.Frame;
import org.closedset.web.Words;

/** Makes the board of a scene's background. */
final class BackgroundView {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final BackgroundPages.Place place;
    private final BackgroundPages.Entered entered;
    private final Clock clock;
    private final Production production;
    private final Background background;
    private final List<Person> offered;

    BackgroundView(BackgroundPages.Place place, BackgroundPages.Entered entered, Clock clock) {
        this.place = place;
        this.entered = entered;
        this.clock = clock;
        this.production = place.recorded().production();
        this.background = place.background();
        this.offered = offered(place);
    }

    /** Those who are engaged as background for the script, and whoever is placed, by part and by name. */
    static List<Person> offered(BackgroundPages.Place place) {
        Set<PersonId> placed = place.background().placed().keySet();
        return place.recorded().production().people().byId().values().stream()
                .filter(it -> placed.contains(it.id())
                        || it.here() && !part(it, place.scene().script()).isEmpty())
                .sorted(Comparator.comparing(
                                (Person it) -> part(it, place.scene().script()))
                        .thenComparing(it -> it.addressed().name())
                        .thenComparing(it -> it.id().text()))
                .toList();
    }

    private static String part(Person person, String script) {
        return person.parts().stream()
                .filter(it -> it.performerClass() == PerformerClass.BACKGROUND)
                .filter(it -> it.script().isEmpty() || it.script().equals(script))
                .map(Part::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    BackgroundPage page(Frame frame, String act, String wrong) {
        Optional<Booking> booking = background.booking();
        List<Item> items = booking.map(Booking::items).orElse(List.of());
        List<BackgroundPage.Asked> asked = new ArrayList<>();
        items.forEach(it -> asked.add(new BackgroundPage.Asked(
                asked.size() + 1, Words.say("item." + it.kind().code()), it.line())));
        return new BackgroundPage(
                frame,
                place.path(),
                act,
                Basis.of(background),
                wrong,
                place.label(),
                Names.heading(place.at().scene().scene()),
                Paths.to(place.at().script(), place.at().scene().scene()),
                next(),
                unfit(),
                away(),
                OnProduction.of(place.recorded()) + "/tablet",
                place.path() + "/aloud",
                new BackgroundPage.Typed(
                        entered.form().kept(),
                        entered.form().rule(),
                        entered.form().groups()),
                booking.isPresent(),
                booking.map(it -> it.groups().stream()
                                .map(group -> group(it, group))
                                .toList())
                        .orElse(List.of()),
                asked,
                booking.map(this::rows).orElse(List.of()));
    }

    private Optional<Answers> answers(Booking booking, Person person) {
        return BookBackground.answers(production, person, booking, place.scene());
    }

    /** What those who are placed say of their group, as it is written; nothing of whoever is not for anybody here to read. */
    private List<Optional<Say>> says(Booking booking, Group group) {
        return placed(group.name()).stream()
                .map(it -> answers(booking, it).map(one -> one.of(group)))
                .toList();
    }

    private List<Person> placed(String group) {
        return offered.stream()
                .filter(it -> group.equals(background.placed().get(it.id())))
                .toList();
    }

    private static int count(List<Optional<Say>> says, Optional<Say> of) {
        return (int) says.stream().filter(of::equals).count();
    }

    /** The items of a group, each with its kind. */
    static List<String> lines(Group group) {
        return group.items().stream()
                .map(it -> Words.say("item." + it.kind().code()) + ": " + it.line())
                .toList();
    }

    private BackgroundPage.Group group(Booking booking, Group group) {
        List<Optional<Say>> says = says(booking, group);
        return new BackgroundPage.Group(
                group.name(),
                says.size(),
                count(says, Optional.of(Say.FINE)),
                count(says, Optional.of(Say.OUT)),
                count(says, Optional.of(Say.OPEN)),
                count(says, Optional.empty()),
                (int) offered.stream()
                        .filter(it -> answers(booking, it)
                                .filter(one -> one.of(group) == Say.FINE)
                                .isPresent())
                        .count());
    }

    private String todo() {
        if (background.booking().isEmpty()) {
            return "write";
        }
        Booking booking = background.booking().get();
        if (background.placed().isEmpty()) {
            return "place";
        }
        Set<PersonId> asked = background.asked().map(it -> it.placed().keySet()).orElse(Set.of());
        if (!background.read() || !asked.containsAll(background.placed().keySet())) {
            return "ask";
        }
        List<Optional<Say>> says = booking.groups().stream()
                .flatMap(it -> says(booking, it).stream())
                .toList();
        if (says.contains(Optional.of(Say.OUT))) {
            return "swap";
        }
        if (says.contains(Optional.of(Say.OPEN))) {
            return "wait";
        }
        boolean done = background
                .given()
                .filter(it -> it.booking().equals(booking) && it.placed().equals(background.placed()))
                .isPresent();
        return done ? "done" : hidden().isEmpty() ? "give" : "aloud";
    }

    private BackgroundPage.Next next() {
        String todo = todo();
        boolean placed = !background.placed().isEmpty();
        return new BackgroundPage.Next(
                todo.equals("wait")
                        ? Words.count("background.todo.wait", open())
                        : Words.say("background.todo." + todo),
                placed ? seen() : "",
                placed && (todo.equals("ask") || background.asked().isPresent()),
                todo.equals("ask"),
                todo.equals("give") || todo.equals("aloud"),
                background.given().isPresent(),
                todo.equals("aloud") ? hidden() : "");
    }

    private int open() {
        return background
                .booking()
                .map(it -> it.groups().stream()
                        .mapToInt(group -> count(says(it, group), Optional.of(Say.OPEN)))
                        .sum())
                .orElse(0);
    }

    /** Who is placed in a group that is asked something, and whose answers nobody here may read. */
    private String hidden() {
        return background
                .booking()
                .map(booking -> booking.groups().stream()
                        .filter(it -> !it.items().isEmpty())
                        .flatMap(it -> placed(it.name()).stream())
                        .filter(it -> it.here() && production.withheld(it))
                        .map(it -> it.addressed().name())
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private String seen() {
        ZoneId zone = production.zone().orElse(clock.getZone());
        return Publications.of(production)
                .next(clock.instant())
                .map(it -> Words.say("rota.next", AT.format(it.atZone(zone))))
                .orElseGet(() -> Words.say("rota.unfixed"));
    }

    /** Who said less since it was published, or left; and that it is another thing by now. */
    private String unfit() {
        if (background.given().isEmpty()) {
            return "";
        }
        Called given = background.given().get();
        String names = given.placed().keySet().stream()
                .flatMap(it -> production.people().person(it).stream())
                .filter(it -> !it.here() || less(given, it))
                .map(it -> it.addressed().name())
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Words.say("background.unfit", names);
    }

    /** How many of those who have not answered have no way in yet, or came in and read nothing yet; "" where none. */
    private String away() {
        List<Person> away = offered.stream()
                .filter(it -> it.here() && !comes(it) && waits(it))
                .toList();
        int unheard = (int) away.stream().filter(it -> it.account().joined()).count();
        int uninvited = away.size() - unheard;
        return Stream.of(
                        unheard == 0 ? "" : Words.count("background.unheard", unheard),
                        uninvited == 0 ? "" : Words.count("background.uninvited", uninvited))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whether they are placed, and something of their group is still to be answered. */
    private boolean waits(Person person) {
        return background
                .booking()
                .flatMap(booking -> booking.group(background.placed().getOrDefault(person.id(), ""))
                        .flatMap(group -> answers(booking, person).map(it -> it.of(group))))
                .filter(it -> it == Say.OPEN)
                .isPresent();
    }

    /** Whether what they are asked is theirs to read: heard after they came in, or with a code in their hands. */
    private static boolean comes(Person person) {
        return person.account().joined()
                ? person.met()
                : person.account().ownCode().filter(OwnCode::handed).isPresent();
    }

    private boolean less(Called given, Person person) {
        return given.of(person.id())
                .flatMap(group -> answers(given.booking(), person).map(it -> it.of(group)))
                .filter(it -> it != Say.FINE)
                .isPresent();
    }

    /** Group by group as these stand, and last those who are in none. */
    private List<BackgroundPage.Row> rows(Booking booking) {
        List<BackgroundPage.Row> rows = new ArrayList<>();
        booking.groups().forEach(it -> rows(rows, booking, it.name(), placed(it.name())));
        List<Person> none = offered.stream()
                .filter(it -> !background.placed().containsKey(it.id()))
                .toList();
        rows(rows, booking, Words.say("background.none"), none);
        return rows;
    }

    private void rows(List<BackgroundPage.Row> rows, Booking booking, String head, List<Person> people) {
        for (Person person : people) {
            rows.add(row(booking, person, person.equals(people.getFirst()) ? head : ""));
        }
    }

    private BackgroundPage.Row row(Booking booking, Person person, String head) {
        Optional<Answers> answers = answers(booking, person);
        String in = entered.placed().getOrDefault(person.id(), "");
        Optional<Group> group = booking.group(in);
        return new BackgroundPage.Row(
                head,
                person.id().text(),
                person.addressed().name(),
                part(person, place.scene().script()),
                state(person, answers, group),
                answers.flatMap(it -> group.map(it::of))
                        .filter(it -> it == Say.OUT)
                        .isPresent(),
                booking.items().stream()
                        .map(it -> mark(
                                answers,
                                it,
                                group.filter(one -> one.items().contains(it)).isPresent()))
                        .toList(),
                choices(booking, answers, in));
    }

    private static BackgroundPage.Mark mark(Optional<Answers> answers, Item item, boolean theirs) {
        String says = answers.map(it -> it.of(item).code()).orElse("hidden");
        return new BackgroundPage.Mark(SIGNS.getOrDefault(says, ""), Words.say("background.says." + says), theirs);
    }

    private static final Map<String, String> SIGNS = Map.of("fine", "✓", "out", "○", "open", "·", "hidden", "–");

    private String state(Person person, Optional<Answers> answers, Optional<Group> group) {
        if (!person.here()) {
            return Words.say("background.state.left");
        }
        if (answers.isEmpty()) {
            return Words.say("background.state.hidden");
        }
        if (group.isEmpty()) {
            return Words.say("background.state.none");
        }
        boolean asked = background
                .asked()
                .filter(it -> it.placed().containsKey(person.id()))
                .isPresent();
        if (!asked && !group.get().items().isEmpty()) {
            return Words.say("background.state.unasked");
        }
        return switch (answers.get().of(group.get())) {
            case FINE -> Words.say("background.state.fine");
            case OUT -> Words.say("background.state.out");
            case OPEN ->
                Words.say(
                        comes(person)
                                ? "background.state.open"
                                : person.account().joined() ? "background.state.unheard" : "background.state.away");
        };
    }

    private static List<BackgroundPage.Choice> choices(Booking booking, Optional<Answers> answers, String in) {
        List<BackgroundPage.Choice> choices = new ArrayList<>();
        choices.add(new BackgroundPage.Choice("", Words.say("background.group.none"), in.isEmpty()));
        booking.groups()
                .forEach(it -> choices.add(new BackgroundPage.Choice(
                        it.name(),
                        answers.map(one -> Words.say(
                                        "background.fits." + one.of(it).code(), it.name()))
                                .orElse(it.name()),
                        it.name().equals(in))));
        return choices;
    }
}
