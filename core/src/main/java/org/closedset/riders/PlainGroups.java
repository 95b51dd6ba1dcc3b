package org.closedset.riders;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Term;
import org.closedset.vocabulary.Usage;

/** Whatever else a rider says beside its clauses, in everyday words of one language. */
public final class PlainGroups {
    private static final DateTimeFormatter CALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (xxx)", Locale.ROOT);

    private final RiderSheet sheet;
    private final Language language;
    private final Everyday words;

    public PlainGroups(RiderSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
        this.words = new Everyday(language);
    }

    /** What something is, and what is said of it. */
    public record Entry(String label, String said) {
        @Override
        public String toString() {
            return "Entry[confidential]";
        }
    }

    /** One row of the table of uses. */
    public record Row(
            String usage,
            String label,
            boolean open,
            String leave,
            String where,
            String until,
            String cut,
            String asked) {
        @Override
        public String toString() {
            return "Row[confidential]";
        }
    }

    /** What holds for every rider, whatever it says. */
    public List<String> first() {
        return List.of(
                words.say("first.withdraw"),
                words.say("first.promise"),
                words.say("first.closed"),
                words.say("first.ceiling"));
    }

    /** Who sees this rider. */
    public List<String> readers() {
        return List.of(
                words.say("readers.own"),
                words.say("readers.coordinator"),
                words.say("readers.production"),
                words.say("readers.auditor"),
                words.say("readers.others"));
    }

    /** What one value of a group is called: of {@code function}, {@code monitor}, {@code double.kind} and others. */
    public String called(String group, Coded value) {
        return words.say(group + "." + value.code());
    }

    /** What a scope of use is called and means. */
    public Term term(Usage usage) {
        return words.terms().term(usage);
    }

    /** What kind of rider it is. */
    public String kind() {
        return words.say("rider." + sheet.kind().code());
    }

    /** Whose it is. */
    public List<Entry> performer() {
        Identity it = sheet.identity();
        return List.of(
                entry("production", it.production()),
                entry("performer", it.name()),
                entry("character", it.character()),
                entry("class", it.as().term(language).neutral()),
                entry("representative", it.representative().orElse(words.say("about.none"))));
    }

    /** What it goes by. */
    public List<Entry> script() {
        Source it = sheet.source();
        String scenes = it.scenes().stream().map(Source.Scene::label).collect(Collectors.joining(", "));
        return List.of(
                entry("story", it.story()),
                entry("scenes", scenes),
                entry("draft", it.draft()),
                entry("pages", it.pages().substring(0, 16)));
    }

    private Entry entry(String key, String said) {
        return new Entry(words.say("about." + key), said);
    }

    /** Of a rider of the background: that each item may be skipped. */
    public String skipped() {
        return words.say("items.skip");
    }

    /** What the closed set is. */
    public List<String> presence(Presence it) {
        String monitors = it.monitors().isEmpty()
                ? words.say("monitors.none")
                : words.say("monitors", words.and(words.each(it.monitors(), one -> "monitor." + one.code())));
        return List.of(
                words.say("presence", words.and(words.each(it.functions(), one -> "function." + one.code()))),
                words.say("presence.visitors"),
                monitors,
                words.say("stills." + it.stills().code()));
    }

    /** What is worn and what lies between. */
    public List<String> wear(Wear it) {
        List<String> said = new ArrayList<>();
        it.pieces().forEach(piece -> said.add(piece(piece)));
        if (!it.barriers().isEmpty()) {
            said.add(words.say(
                    "barriers",
                    words.and(it.barriers().stream()
                            .sorted()
                            .map(words.terms()::say)
                            .toList())));
        }
        said.add(words.say("wear.own"));
        return said;
    }

    private String piece(Wear.Piece piece) {
        Term term = words.terms().term(piece.garment());
        return piece.garment() == Garment.NONE
                ? words.say("piece.none")
                : words.say(
                        "piece",
                        term.neutral(),
                        term.gloss(),
                        words.say("by." + piece.by().code()),
                        words.say("adhesive." + piece.adhesive().code()));
    }

    /** Who may be seen in their place. */
    public List<String> doubling(Doubling it) {
        String kinds = words.and(words.each(it.kinds(), one -> "double.kind." + one.code()));
        return switch (it.leave()) {
            case BARRED -> List.of(words.say("double.none"), words.say("double.digital"));
            case ALLOWED ->
                List.of(words.say("double.allowed", kinds), words.say("double.inside"), words.say("double.digital"));
            case WITH_APPROVAL ->
                List.of(words.say("double.asked", kinds), words.say("double.inside"), words.say("double.digital"));
        };
    }

    /** What happens afterwards. */
    public List<String> post(Post it) {
        return List.of(
                words.say("seen." + it.view().code(), Integer.toString(it.days())),
                words.say("rushes." + it.rushes().code()),
                words.say("unused." + it.unused().code(), Integer.toString(it.months())),
                words.say("effects." + it.effects().code()));
    }

    /** The scopes of use that are answered. */
    public List<Row> uses() {
        return sheet.matter().uses().stream().map(this::row).toList();
    }

    private Row row(Use it) {
        Term term = words.terms().term(it.usage());
        String none = nothing();
        return new Row(
                term.neutral(),
                term.gloss(),
                it.open(),
                words.terms().say(it.leave()),
                it.open() ? where(it) : none,
                it.open() ? window(it.window()) : none,
                it.open() ? words.say("cut." + it.cut().code()) : none,
                it.approver().map(who -> words.say("approver." + who.code())).orElse(none));
    }

    private String where(Use it) {
        return it.countries().isEmpty() ? words.say("use.world") : String.join(", ", it.sortedCountries());
    }

    private String window(Use.Window window) {
        return switch (window) {
            case Use.Window.Whole whole -> words.say("window.whole");
            case Use.Window.Months it -> words.say("window.months", Integer.toString(it.months()));
            case Use.Window.Until it -> words.say("window.until", it.day().toString());
        };
    }

    /** What stands in a cell of the table where there is nothing to say. */
    public String nothing() {
        return words.say("use.nothing");
    }

    /** The scopes that are not, and so are barred. */
    public String barred() {
        Set<Usage> said = sheet.matter().uses().stream().map(Use::usage).collect(Collectors.toSet());
        return words.say(
                "uses.barred",
                Arrays.stream(Usage.values())
                        .filter(it -> !said.contains(it))
                        .map(words.terms()::say)
                        .collect(Collectors.joining(" · ")));
    }

    /** How it comes about. */
    public List<String> process() {
        Process it = sheet.process();
        return List.of(
                it.call().map(call -> words.say("call", when(call))).orElseGet(() -> words.say("call.none")),
                words.say("notice." + it.basis().code(), Integer.toString(it.hours())),
                words.say("reading", words.say("language." + it.reading().code())));
    }

    private static String when(OffsetDateTime call) {
        return CALL.format(call);
    }

    /** How somebody withdraws, and what then. */
    public List<String> withdrawal() {
        Withdrawal it = sheet.withdrawal();
        return List.of(
                words.say("withdraw.ways", words.or(words.each(it.ways(), one -> "way." + one.code()))),
                words.say("withdraw.told", words.or(words.each(it.to(), one -> "told." + one.code()))),
                words.say("not-filmed." + it.notFilmed().code()),
                words.say("filmed." + it.filmed().code()));
    }

    /** Who stands by a minor. */
    public List<String> guarding(Guarding it) {
        return List.of(
                words.say("minor.care"),
                words.say("minor.guardian", it.guardian()),
                words.say("minor.chaperone", it.chaperone()),
                words.say("minor.assent", words.say("assent." + it.assent().code())));
    }

    /** What is made of them by a machine. */
    public List<String> likeness(Likeness it) {
        return List.of(
                words.say("likeness.alone"),
                words.say("likeness.made", words.and(words.each(it.made(), one -> "made." + one.code()))),
                words.say("likeness.from", words.and(words.each(it.from(), one -> "from." + one.code()))),
                words.say("afterwards." + it.afterwards().code()));
    }
}
