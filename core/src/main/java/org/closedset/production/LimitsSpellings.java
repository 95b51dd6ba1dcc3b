package org.closedset.production;

import static org.closedset.production.PersonSpellings.person;
import static org.closedset.production.PersonSpellings.yes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** How what somebody is asked of their limits, and what they say, is spelt: the person first. */
final class LimitsSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "person.asked",
                    1,
                    PersonFact.Asked.class,
                    (fields, it) -> fields.text(it.person().text()).all(it.questions(), LimitsSpellings::question),
                    fields -> new PersonFact.Asked(person(fields), fields.all(LimitsSpellings::question))),
            new Spelling<>(
                    "own.limits",
                    1,
                    OwnFact.LimitsSaid.class,
                    (fields, it) -> limits(fields.text(it.person().text()), it.limits(), LimitsSpellings::waitsADay),
                    fields -> new OwnFact.LimitsSaid(person(fields), limits(fields, LimitsSpellings::waitsADay))),
            new Spelling<>(
                    "own.limits",
                    2,
                    OwnFact.LimitsSaid.class,
                    (fields, it) -> limits(fields.text(it.person().text()), it.limits(), LimitsSpellings::waits),
                    fields -> new OwnFact.LimitsSaid(person(fields), limits(fields, LimitsSpellings::waits))));

    private static final Comparator<Place> IN_ORDER = Comparator.comparing(Place::zone)
            .thenComparing(it -> code(it.side()))
            .thenComparing(it -> code(it.means()))
            .thenComparing(it -> it.partner().map(PersonId::text).orElse(""));

    private LimitsSpellings() {}

    private static void question(FieldWriter fields, Question question) {
        fields.text(question.zone().code())
                .text(code(question.means()))
                .texts(question.scenes())
                .texts(question.partners().stream().map(PersonId::text).toList());
    }

    private static Question question(FieldReader fields) throws UnreadableFact {
        Zone zone = coded(fields, Zone::ofCode);
        Optional<Means> means = maybe(fields, Means::ofCode);
        List<String> scenes = fields.texts();
        List<PersonId> partners = fields.all(each -> each.value(PersonId::new, PersonId::text));
        fields.check(!zone.alwaysClosed());
        return new Question(zone, means, scenes, partners);
    }

    private static void limits(FieldWriter fields, Limits limits, BiConsumer<FieldWriter, Limits.Waiting> waits) {
        boundary(fields, limits.now());
        fields.all(limits.waiting().stream().toList(), waits);
        fields.all(limits.noted().stream().toList(), LimitsSpellings::boundary);
    }

    /** As all of it waited before a contract's notice was known: for a day. */
    private static void waitsADay(FieldWriter fields, Limits.Waiting waits) {
        boundary(fields, waits.to());
        fields.text(FactBytes.WHEN.format(waits.from())).text(yes(waits.witnessed()));
    }

    private static Limits.Waiting waitsADay(FieldReader fields) throws UnreadableFact {
        Boundary to = boundary(fields);
        Instant from = when(fields);
        return new Limits.Waiting(to, from.minus(Limits.COOLING), from, yes(fields));
    }

    private static void waits(FieldWriter fields, Limits.Waiting waits) {
        boundary(fields, waits.to());
        fields.text(FactBytes.WHEN.format(waits.since()))
                .text(FactBytes.WHEN.format(waits.from()))
                .text(yes(waits.witnessed()));
    }

    private static Limits.Waiting waits(FieldReader fields) throws UnreadableFact {
        Boundary to = boundary(fields);
        Instant since = when(fields);
        Instant from = when(fields);
        fields.check(!from.isBefore(since.plus(Limits.COOLING)));
        return new Limits.Waiting(to, since, from, yes(fields));
    }

    private static Limits limits(FieldReader fields, FieldReader.Read<Limits.Waiting> waits) throws UnreadableFact {
        Boundary now = boundary(fields);
        List<Limits.Waiting> waiting = fields.all(waits);
        fields.check(waiting.size() < 2);
        List<Boundary> noted = fields.all(LimitsSpellings::boundary);
        fields.check(noted.size() < 2);
        return new Limits(now, waiting.stream().findFirst(), noted.stream().findFirst());
    }

    private static Instant when(FieldReader fields) throws UnreadableFact {
        return fields.value(Instant::parse, FactBytes.WHEN::format);
    }

    private static void boundary(FieldWriter fields, Boundary boundary) {
        Map<Place, Answer> answers = boundary.touching().answers();
        fields.all(answers.keySet().stream().sorted(IN_ORDER).toList(), (all, place) -> {
            all.text(place.zone().code())
                    .text(code(place.side()))
                    .text(code(place.means()))
                    .text(place.partner().map(PersonId::text).orElse(""));
            answer(all, answers.getOrDefault(place, new Answer.AskMe()));
        });
        Map<Zone, Showing.Degrees> zones = boundary.showing().zones();
        fields.all(zones.keySet().stream().sorted().toList(), (all, zone) -> {
            Showing.Degrees degrees = zones.getOrDefault(zone, Showing.Degrees.NONE);
            all.text(zone.code()).texts(sorted(degrees.room())).texts(sorted(degrees.picture()));
        });
    }

    private static Boundary boundary(FieldReader fields) throws UnreadableFact {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        for (Said said : fields.all(LimitsSpellings::said)) {
            answers.put(said.place(), said.answer());
        }
        List<Place> places = List.copyOf(answers.keySet());
        fields.check(places.equals(places.stream().sorted(IN_ORDER).toList()));
        Map<Zone, Showing.Degrees> zones = new LinkedHashMap<>();
        for (Shown shown : fields.all(LimitsSpellings::shown)) {
            fields.check(zones.put(shown.zone(), shown.degrees()) == null);
        }
        List<Zone> order = List.copyOf(zones.keySet());
        fields.check(order.equals(order.stream().sorted().toList()));
        return new Boundary(Touching.of(answers), Showing.of(zones));
    }

    private record Said(Place place, Answer answer) {}

    private static Said said(FieldReader fields) throws UnreadableFact {
        Zone zone = coded(fields, Zone::ofCode);
        Optional<Side> side = maybe(fields, Side::ofCode);
        fields.check(side.isEmpty() || zone.sided() && (side.get() == Side.L || side.get() == Side.R));
        Optional<Means> means = maybe(fields, Means::ofCode);
        Optional<PersonId> partner = fields.value(
                text -> text.isEmpty() ? Optional.<PersonId>empty() : Optional.of(new PersonId(text)),
                it -> it.map(PersonId::text).orElse(""));
        Answer answer = answer(fields);
        fields.check(!(zone.alwaysClosed() && answer instanceof Answer.Open));
        return new Said(new Place(zone, side, means, partner), answer);
    }

    private static void answer(FieldWriter fields, Answer answer) {
        switch (answer) {
            case Answer.AskMe ask -> fields.text("ask");
            case Answer.Closed closed -> fields.text("closed");
            case Answer.Open open ->
                fields.text("open").text(open.upTo().code()).texts(sorted(open.only()));
        }
    }

    private static Answer answer(FieldReader fields) throws UnreadableFact {
        return switch (fields.text()) {
            case "ask" -> new Answer.AskMe();
            case "closed" -> new Answer.Closed();
            case "open" -> new Answer.Open(coded(fields, Level::ofCode), Set.copyOf(codes(fields, Condition::ofCode)));
            default -> throw fields.misspelt();
        };
    }

    private record Shown(Zone zone, Showing.Degrees degrees) {}

    private static Shown shown(FieldReader fields) throws UnreadableFact {
        Zone zone = coded(fields, Zone::ofCode);
        List<RoomExposure> room = codes(fields, RoomExposure::ofCode);
        List<PictureExposure> picture = codes(fields, PictureExposure::ofCode);
        Showing.Degrees degrees = new Showing.Degrees(Set.copyOf(room), Set.copyOf(picture));
        fields.check(degrees.room().size() == room.size() && degrees.picture().size() == picture.size());
        return new Shown(zone, degrees);
    }

    static String code(Optional<? extends Coded> coded) {
        return coded.map(Coded::code).orElse("");
    }

    static List<String> sorted(Set<? extends Coded> coded) {
        return coded.stream().map(Coded::code).sorted().collect(Collectors.toList());
    }

    static <T extends Coded> T coded(FieldReader fields, Function<String, T> of) throws UnreadableFact {
        return fields.value(of::apply, Coded::code);
    }

    static <T extends Coded> Optional<T> maybe(FieldReader fields, Function<String, T> of) throws UnreadableFact {
        return fields.value(
                text -> text.isEmpty() ? Optional.<T>empty() : Optional.of(of.apply(text)), LimitsSpellings::code);
    }

    /** Sorted, each once. */
    static <T extends Coded> List<T> codes(FieldReader fields, Function<String, T> of) throws UnreadableFact {
        List<T> all = new ArrayList<>();
        String before = "";
        for (T one : fields.all(each -> coded(each, of))) {
            fields.check(one.code().compareTo(before) > 0);
            before = one.code();
            all.add(one);
        }
        return all;
    }
}
