package org.closedset.web.mine;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.choreography.Standing;
import org.closedset.disclosure.OwnBackground;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.OwnScene;
import org.closedset.disclosure.Staged;
import org.closedset.disclosure.Trusted;
import org.closedset.people.Addressed;
import org.closedset.people.Fitting;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.Shared;
import org.closedset.riders.Evidence;
import org.closedset.riders.RiderRecord;
import org.closedset.web.Words;

/** Somebody's own record as sentences, every part of it, said or not. */
final class OwnSentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private OwnSentences() {}

    static List<RecordPage.Section> of(OwnRecord own, ZoneId zone, Instant now) {
        return List.of(
                section("who", who(own)),
                section("does", does(own)),
                section("age", List.of(age(own))),
                section("named", named(own)),
                section("said", said(own, zone)),
                section("limits", limits(own, now)),
                section("riders", riders(own, zone)),
                section("scenes", scenes(own, zone)),
                section("door", door(own, zone)));
    }

    /** Without what they say of themselves. */
    static List<RecordPage.Section> withoutSaid(List<RecordPage.Section> all) {
        return all.stream()
                .filter(it -> !it.head().equals(Words.say("record.own.said"))
                        && !it.head().equals(Words.say("record.own.limits")))
                .toList();
    }

    private static RecordPage.Section section(String key, List<String> sentences) {
        List<String> shown = sentences.isEmpty() ? List.of(Words.say("record.own.nothing")) : sentences;
        return new RecordPage.Section(Words.say("record.own." + key), shown);
    }

    private static List<String> who(OwnRecord own) {
        List<String> said = new ArrayList<>(addressed(own.addressed()));
        own.ties()
                .forEach(it -> said.add(Words.say(
                        "record.own.tie",
                        it.with(),
                        Words.say("tie." + it.kind().code()))));
        return said;
    }

    private static List<String> addressed(Addressed addressed) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("record.own.name", addressed.name()));
        add(said, "record.own.pronouns", addressed.pronouns());
        add(said, "record.own.language", addressed.language());
        return said;
    }

    /** How they are spoken to, and their own words. */
    static List<String> spoken(Addressed addressed, Own own) {
        List<String> said = new ArrayList<>(addressed(addressed));
        said.addAll(words(own));
        return said;
    }

    private static List<String> words(Own own) {
        return own.words().stream()
                .map(it -> Words.say("record.own.word", Words.say("zone." + it.form()), it.own()))
                .toList();
    }

    /** The support they want, said or not. */
    static List<String> support(Own own, ZoneId zone) {
        List<String> less = less(own, zone);
        return less.isEmpty() ? List.of(Words.say("support.all")) : less;
    }

    private static List<String> less(Own own, ZoneId zone) {
        return own.eased().stream()
                .flatMap(it -> it.of().stream()
                        .sorted()
                        .map(less -> Words.say(
                                "record.own.less",
                                Words.say("easing." + less.code()),
                                TIME.format(it.from().atZone(zone)))))
                .toList();
    }

    private static void add(List<String> said, String key, String value) {
        if (!value.isBlank()) {
            said.add(Words.say(key, value));
        }
    }

    private static List<String> does(OwnRecord own) {
        List<String> said = new ArrayList<>();
        own.roles().forEach(it -> said.add(Words.say("role." + it.code())));
        own.parts()
                .forEach(it -> said.add(Words.say(
                        "record.own.part",
                        it.name(),
                        Words.say("class." + it.performerClass().code()))));
        own.notices()
                .forEach(it -> it.near().stream()
                        .sorted()
                        .forEach(where -> said.add(Words.say("record.own.notice." + where.code(), it.label()))));
        own.backgrounds().forEach(it -> said.addAll(asked(it)));
        return said;
    }

    private static String age(OwnRecord own) {
        return own.checked()
                .map(it -> Words.say(
                        "record.own.adult",
                        String.join(", ", it.by()),
                        Words.say("document." + it.document().code()),
                        DAY.format(it.day())))
                .orElseGet(() -> Words.say("record.own.unverified"));
    }

    private static List<String> named(OwnRecord own) {
        List<String> said = new ArrayList<>();
        own.representatives().forEach(it -> said.addAll(speaks(it, own)));
        own.careContacts().forEach(it -> said.add(Words.say("record.own.cares", it.name())));
        return said;
    }

    /** Who speaks for them, and what they let them see. */
    private static List<String> speaks(Trusted.Named named, OwnRecord own) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("record.own.speaks", named.name()));
        own.riders().stream()
                .filter(it -> named.shared().riders().contains(it.id()))
                .forEach(it -> said.add(Words.say("record.own.reads", named.name(), OwnRiders.head(it))));
        named.shared().news().stream().sorted().forEach(it -> said.add(told(named.name(), it)));
        return said;
    }

    private static String told(String name, Shared.News news) {
        return news == Shared.News.WIDER
                ? Words.say("record.own.told.wider", name)
                : Words.say("record.own.told", name, Words.say("shared.news." + news.code()));
    }

    private static List<String> said(OwnRecord record, ZoneId zone) {
        Own own = record.said();
        List<String> said = new ArrayList<>(words(own));
        said.addAll(less(own, zone));
        switch (own.successor()) {
            case YES -> said.add(Words.say("successor.yes"));
            case NO -> said.add(Words.say("successor.no"));
            case NONE, UNANSWERED -> {}
        }
        if (own.otherCoordinator()) {
            said.add(Words.say("record.own.other"));
        }
        own.noticed().forEach(it -> said.addAll(noticed(it)));
        said.addAll(items(own));
        said.addAll(fitting(own.fitting()));
        record.fittings()
                .forEach(it -> said.add(Words.say(
                        "record.own.settled",
                        it.label(),
                        KitShown.names(it.settled().worn().stream().sorted().toList()),
                        it.settled().line())));
        record.riders().forEach(it -> said.addAll(marks(it)));
        record.riders().forEach(it -> said.addAll(advised(record, it)));
        record.scenes().stream()
                .filter(it -> it.standing() == Standing.TALK)
                .forEach(it -> said.add(Words.say("record.own.talk", OwnScenePages.head(it))));
        return said;
    }

    /** Every move of theirs, and what they said yes to where that is another. */
    private static List<String> scenes(OwnRecord own, ZoneId zone) {
        List<String> said = new ArrayList<>();
        for (OwnScene scene : own.scenes()) {
            said.addAll(moves("record.own.move", scene.label(), scene.part()));
            scene.confirmed().ifPresent(it -> {
                said.add(Words.say(
                        "record.own.confirmed",
                        scene.label(),
                        it.version(),
                        TIME.format(it.at().atZone(zone))));
                if (!it.stands()) {
                    said.addAll(moves("record.own.confirmed.move", scene.label(), it.part()));
                }
            });
            scene.aloud().ifPresent(it -> said.addAll(aloud(scene.label(), it)));
        }
        return said;
    }

    private static List<String> aloud(String label, OwnScene.Changed changed) {
        List<String> said = new ArrayList<>();
        AloudWords.lines(changed)
                .forEach(
                        it -> said.add(Words.say("record.own.aloud", label, it.beat(), it.way(), it.says(), it.now())));
        changed.so().ifPresent(it -> said.add(Words.say(it ? "record.own.aloud.so" : "record.own.aloud.not", label)));
        return said;
    }

    private static List<String> moves(String key, String label, Staged part) {
        List<String> said = new ArrayList<>();
        for (StagedShown.Beat beat : OwnScenePages.shown("part", part).beats()) {
            beat.ways()
                    .forEach(way -> way.lines()
                            .forEach(it -> said.add(Words.say(key, label, beat.number(), way.name(), it.says()))));
        }
        return said;
    }

    /** Of items of the background, in no order but their own, as that of saying them is nobody's. */
    private static List<String> items(Own own) {
        return own.items().stream()
                .map(it -> Words.say(
                        "record.own.item." + it.say().code(),
                        it.label(),
                        Words.say("item." + it.item().kind().code()),
                        it.item().line()))
                .sorted()
                .toList();
    }

    /** What they are asked for, and first what they keep. */
    private static List<String> asked(OwnBackground asked) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("record.own.item.kept", asked.label(), asked.kept()));
        asked.groups().stream()
                .filter(OwnBackground.Group::theirs)
                .forEach(group -> group.items()
                        .forEach(it -> said.add(Words.say(
                                "record.own.item.asked",
                                asked.label(),
                                group.name(),
                                Words.say("item." + it.item().kind().code()),
                                it.item().line()))));
        return said;
    }

    /** What they say of themselves for fittings. */
    static List<String> fitting(Fitting fitting) {
        List<String> said = new ArrayList<>();
        fitting.said()
                .forEach((field, text) ->
                        said.add(Words.say("record.own.fitting", Words.say("fitting.field." + field.code()), text)));
        if (!fitting.notBorne().isEmpty()) {
            said.add(Words.say(
                    "record.own.notborne",
                    KitShown.names(fitting.notBorne().stream().sorted().toList())));
        }
        fitting.test().ifPresent(it -> said.add(Words.say("record.own.skintest." + it.code())));
        return said;
    }

    private static List<String> noticed(Noticed noticed) {
        List<String> said = new ArrayList<>();
        if (!noticed.hash().isEmpty()) {
            said.add(Words.say("record.own.noticed", noticed.label()));
        }
        noticed.away().stream()
                .sorted()
                .forEach(it -> said.add(Words.say("record.own.away." + it.code(), noticed.label())));
        return said;
    }

    /** What they said of parts of a rider before they signed it. */
    private static List<String> marks(RiderRecord rider) {
        return new TreeMap<>(rider.marks())
                .entrySet().stream()
                        .map(it -> Words.say(
                                "record.own.mark",
                                OwnRiders.head(rider),
                                it.getKey(),
                                Words.say("myrider.mark." + it.getValue().code())))
                        .toList();
    }

    /** What those who speak for them said of parts of a rider. */
    private static List<String> advised(OwnRecord own, RiderRecord rider) {
        List<String> said = new ArrayList<>();
        AdviceWords.byPart(OwnRiderPages.advice(own, rider))
                .forEach((part, all) ->
                        all.forEach(it -> said.add(Words.say("record.own.advised", OwnRiders.head(rider), part, it))));
        return said;
    }

    private static List<String> riders(OwnRecord own, ZoneId zone) {
        List<String> said = new ArrayList<>();
        for (RiderRecord rider : own.riders()) {
            said.add(Words.say("record.own.rider", OwnRiders.head(rider), OwnRiders.stands(rider, zone)));
            rider.signed()
                    .ifPresent(it -> said.add(Words.say(
                            "record.own.rider.signed",
                            OwnRiders.head(rider),
                            TIME.format(it.when().atZone(zone)),
                            Words.say(how(it.evidence())))));
            said.add(Words.say("record.own.rider.hash", OwnRiders.head(rider), rider.hash()));
        }
        return said;
    }

    private static String how(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Passkey it -> "record.own.rider.passkey";
            case Evidence.Code it -> "record.own.rider.code";
            case Evidence.OnPaper it -> "record.own.rider.paper";
        };
    }

    private static List<String> limits(OwnRecord own, Instant now) {
        LimitWords words = new LimitWords(own.said().ownWords(), own.partners());
        Limits limits = own.limits().limits().at(now);
        List<String> said = new ArrayList<>(limits(words, limits.now(), "record.own.limit"));
        limits.waiting().ifPresent(it -> said.addAll(limits(words, it.to(), "record.own.limit.waits")));
        limits.noted().ifPresent(it -> said.addAll(limits(words, it, "record.own.limit.noted")));
        return said;
    }

    private static List<String> limits(LimitWords words, Boundary boundary, String key) {
        return words.lines(boundary).stream()
                .flatMap(line -> line.said().stream().map(it -> Words.say(key, line.zone(), it)))
                .toList();
    }

    private static List<String> door(OwnRecord own, ZoneId zone) {
        List<String> said = new ArrayList<>();
        own.wayIn().noticeRead().ifPresent(it -> said.add(Words.say("record.own.read", it)));
        own.wayIn()
                .dataUse()
                .ifPresent(it ->
                        said.add(Words.say(it.agreed() ? "record.own.agreed" : "record.own.declined", it.version())));
        own.wayIn().devices().forEach(it -> said.add(Words.say("record.own.device", it)));
        if (own.wayIn().recovery()) {
            said.add(Words.say("record.own.recovery"));
        }
        if (own.wayIn().code()) {
            said.add(Words.say("record.own.code"));
        }
        if (own.wayIn().codeAsked()) {
            said.add(Words.say("record.own.codeasked"));
        }
        own.wayIn()
                .export()
                .ifPresent(it -> said.add(
                        Words.say("record.own.export", TIME.format(it.from().atZone(zone)))));
        said.add(Words.say(own.met() ? "record.own.met" : "record.own.unmet"));
        return said;
    }
}
