package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.riders.Around;
import org.closedset.riders.ContactClause;
import org.closedset.riders.Doubling;
import org.closedset.riders.ExposureClause;
import org.closedset.riders.Item;
import org.closedset.riders.Matter;
import org.closedset.riders.Partner;
import org.closedset.riders.Post;
import org.closedset.riders.Presence;
import org.closedset.riders.Process;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Source;
import org.closedset.riders.Terms;
import org.closedset.riders.Use;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;
import org.closedset.web.Words;

/** What the form of a rider holds: filled from a rider as it stands, and read back into the next version of it. */
final class RiderFields {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Map<String, List<String>> values;

    private RiderFields(Map<String, List<String>> values) {
        this.values = values;
    }

    /** As they were sent. */
    static RiderFields sent(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
        return new RiderFields(values);
    }

    /** As a rider fills them; the call is told in this zone. */
    static RiderFields of(RiderSheet sheet, ZoneId zone) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("story", List.of(sheet.source().story()));
        values.put(
                "call",
                sheet.process().call().stream()
                        .map(it -> LOCAL.format(it.atZoneSameInstant(zone)))
                        .toList());
        values.put("hours", List.of(Integer.toString(sheet.process().hours())));
        values.put("from", List.of(sheet.process().basis().code()));
        List<String> keep = new ArrayList<>();
        clauses(sheet).forEach((id, counts) -> {
            keep.add(id);
            values.put("counts-" + id, List.of(counts));
        });
        values.put("keep", keep);
        sheet.around().ifPresent(it -> around(values, it));
        if (sheet.matter() instanceof Matter.Replica it) {
            DigitalFields.likeness(values, it.likeness());
        }
        for (Use use : sheet.matter().uses()) {
            values.put("use-" + use.usage().code(), List.of(use.leave().code()));
            values.put("where-" + use.usage().code(), List.of(String.join(" ", use.sortedCountries())));
            values.put("months-" + use.usage().code(), List.of(months(use.window())));
            values.put("asked-" + use.usage().code(), codes(use.approver().stream()));
        }
        return new RiderFields(values);
    }

    private static void around(Map<String, List<String>> values, Around around) {
        values.put("there", codes(around.presence().functions().stream()));
        values.put("monitors", codes(around.presence().monitors().stream()));
        values.put("stills", List.of(around.presence().stills().code()));
        values.put("double", List.of(around.doubling().leave().code()));
        values.put("doubles", codes(around.doubling().kinds().stream()));
        values.put("view", List.of(around.post().view().code()));
        values.put("days", List.of(Integer.toString(around.post().days())));
        values.put("rushes", List.of(around.post().rushes().code()));
        values.put("unused", List.of(around.post().unused().code()));
        values.put("months", List.of(Integer.toString(around.post().months())));
        values.put("effects", List.of(around.post().effects().code()));
    }

    private static String months(Use.Window window) {
        return switch (window) {
            case Use.Window.Months it -> Integer.toString(it.months());
            case Use.Window.Whole it -> "";
            case Use.Window.Until it -> it.day().toString();
        };
    }

    static List<String> codes(Stream<? extends Coded> all) {
        return all.map(Coded::code).sorted().toList();
    }

    /** The ids of what it opens, each with its counts, or "" where none are counted. */
    private static Map<String, String> clauses(RiderSheet sheet) {
        Map<String, String> all = new LinkedHashMap<>();
        sheet.matter().terms().contacts().forEach(it -> all.put(it.id(), Integer.toString(it.counts())));
        sheet.matter().terms().exposures().forEach(it -> all.put(it.id(), Integer.toString(it.counts())));
        all.putAll(DigitalFields.clauses(sheet.matter()));
        return all;
    }

    String one(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    /** The next version of a rider, as these fields say; what no rider can say is an {@link IllegalArgumentException}. */
    RiderSheet next(RiderSheet before, ZoneId zone) {
        Matter matter = matter(before.matter());
        Set<PersonId> named = new LinkedHashSet<>(matter.terms().partners());
        List<Partner> partners =
                before.partners().stream().filter(it -> named.contains(it.id())).toList();
        RiderSheet same = new RiderSheet(
                before.id(),
                before.version(),
                before.kind(),
                before.identity(),
                source(before.source()),
                partners,
                matter,
                process(before.process(), zone),
                before.withdrawal());
        return same.equals(before) ? before : same.version(before.version() + 1);
    }

    private Source source(Source before) {
        return Unsayable.said(
                "rider.form.story",
                () -> new Source(
                        before.draft(),
                        before.scenes(),
                        before.pages(),
                        one("story").strip()));
    }

    private Process process(Process before, ZoneId zone) {
        Optional<OffsetDateTime> call = call(zone);
        int hours = number("hours");
        return Unsayable.said(
                "rider.form.hours",
                () -> new Process(call, hours, Process.Basis.ofCode(one("from")), before.reading()));
    }

    private Optional<OffsetDateTime> call(ZoneId zone) {
        if (one("call").isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(one("call"), LOCAL).atZone(zone).toOffsetDateTime());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Words.say("rider.form.call"), e);
        }
    }

    int number(String name) {
        try {
            return Integer.parseInt(one(name).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.say("rider.form.number", one(name)), e);
        }
    }

    private Matter matter(Matter before) {
        return switch (before) {
            case Matter.Whole it -> new Matter.Whole(terms(it.terms()), around(it.around()), uses(it.uses()));
            case Matter.Items it ->
                new Matter.Items(
                        it.items().stream()
                                .map(item -> new Kept(item.id(), terms(item.terms())))
                                .filter(item -> !item.terms().equals(Terms.NONE))
                                .map(item -> new Item(item.id(), item.terms()))
                                .toList(),
                        around(it.around()),
                        uses(it.uses()));
            case Matter.Minor it ->
                new Matter.Minor(terms(it.terms()), it.guarding(), around(it.around()), uses(it.uses()));
            case Matter.Replica it -> DigitalFields.replica(this, it);
            case Matter.Voice it -> DigitalFields.voice(this, it);
        };
    }

    private record Kept(String id, Terms terms) {}

    private Terms terms(Terms before) {
        return new Terms(
                before.contacts().stream()
                        .filter(it -> has("keep", it.id()))
                        .map(it -> counted(it, number("counts-" + it.id())))
                        .toList(),
                before.exposures().stream()
                        .filter(it -> has("keep", it.id()))
                        .map(it -> new ExposureClause(
                                it.id(), it.zones(), it.degrees(), number("counts-" + it.id()), it.only()))
                        .toList(),
                before.exclusions());
    }

    private static ContactClause counted(ContactClause it, int counts) {
        return new ContactClause(
                it.id(), it.on(), it.sides(), it.by(), it.actions(), it.upTo(), counts, it.partners(), it.only());
    }

    private Around around(Around before) {
        Presence there = Unsayable.said(
                "rider.form.there",
                () -> new Presence(
                        chosen("there", Presence.Function.values()),
                        chosen("monitors", Presence.Monitor.values()),
                        Presence.Stills.ofCode(one("stills"))));
        Doubling doubling = Unsayable.said(
                "rider.form.double",
                () -> new Doubling(UseLeave.ofCode(one("double")), chosen("doubles", Doubling.Kind.values())));
        return new Around(there, before.wear(), doubling, post());
    }

    private Post post() {
        Post.View view = Post.View.ofCode(one("view"));
        Post.Unused unused = Post.Unused.ofCode(one("unused"));
        int days = view == Post.View.NOT_AGREED ? 0 : number("days");
        int months = unused == Post.Unused.DESTROYED ? number("months") : 0;
        return Unsayable.said(
                "rider.form.after",
                () -> new Post(
                        view,
                        days,
                        Post.Holder.ofCode(one("rushes")),
                        unused,
                        months,
                        Post.Effects.ofCode(one("effects"))));
    }

    <C extends Coded> Set<C> chosen(String name, C[] all) {
        return Arrays.stream(all).filter(it -> has(name, it.code())).collect(Collectors.toSet());
    }

    /** As these fields say, each in the cut it was for; what they do not ask about stays as it was. */
    List<Use> uses(List<Use> before) {
        Map<Usage, Use> were = before.stream().collect(Collectors.toMap(Use::usage, Function.identity()));
        return Arrays.stream(Usage.values())
                .flatMap(it -> use(it, Optional.ofNullable(were.get(it))).stream())
                .toList();
    }

    private Optional<Use> use(Usage usage, Optional<Use> was) {
        if (!values.containsKey("use-" + usage.code())) {
            return was;
        }
        return has("use-" + usage.code(), UseLeave.BARRED.code())
                ? was.filter(it -> !it.open())
                : Optional.of(use(usage, was.map(Use::cut).orElse(Use.Cut.RELEASED_OR_LESS)));
    }

    private Use use(Usage usage, Use.Cut cut) {
        String code = usage.code();
        UseLeave leave = UseLeave.ofCode(one("use-" + code));
        Set<String> countries = Arrays.stream(one("where-" + code).strip().split("[\\s,]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        Optional<Use.Approver> asked = leave == UseLeave.WITH_APPROVAL
                ? Optional.of(Use.Approver.ofCode(one("asked-" + code).isEmpty() ? "performer" : one("asked-" + code)))
                : Optional.empty();
        Use.Window window = window(one("months-" + code));
        return Unsayable.said("rider.form.where", () -> new Use(usage, leave, countries, window, cut, asked));
    }

    private static Use.Window window(String said) {
        if (said.isBlank()) {
            return new Use.Window.Whole();
        }
        try {
            return said.contains("-")
                    ? new Use.Window.Until(LocalDate.parse(said.strip()))
                    : new Use.Window.Months(Integer.parseInt(said.strip()));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(Words.say("rider.form.window", said), e);
        }
    }

    /** These values to choose from, with what they are called. */
    <C extends Coded> List<CrewPage.Choice> choices(String name, C[] all, Function<C, String> called) {
        return Arrays.stream(all)
                .map(it -> new CrewPage.Choice(it.code(), called.apply(it), has(name, it.code())))
                .toList();
    }
}
