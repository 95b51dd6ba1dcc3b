package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.disclosure.Advised;
import org.closedset.riders.Around;
import org.closedset.riders.Item;
import org.closedset.riders.Mark;
import org.closedset.riders.Matter;
import org.closedset.riders.Plain;
import org.closedset.riders.PlainClauses;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Terms;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Usage;
import org.closedset.web.Words;

/** Puts a rider into everyday words of its reading copy's language, with its performer's own words for their own body. */
final class RiderReading {
    private final RiderSheet sheet;
    private final Map<String, Mark> marks;
    private final Map<String, List<String>> advice;
    private final PlainClauses clauses;
    private final PlainGroups groups;

    RiderReading(RiderRecord rider, OwnWords own) {
        this(rider, own, List.of());
    }

    /** With what those who speak for its performer say of it. */
    RiderReading(RiderRecord rider, OwnWords own, List<Advised> advice) {
        this(rider.sheet(), rider.marks(), own, AdviceWords.byPart(advice));
    }

    /** With what somebody says of its parts, and what others do. */
    RiderReading(RiderSheet sheet, Map<String, Mark> marks, OwnWords own, Map<String, List<String>> advice) {
        Language language = sheet.process().reading();
        this.sheet = sheet;
        this.marks = Map.copyOf(marks);
        this.advice = Map.copyOf(advice);
        this.clauses = new PlainClauses(sheet, language, own);
        this.groups = new PlainGroups(sheet, language);
    }

    PlainGroups groups() {
        return groups;
    }

    /** Whose it is, and from which pages. */
    List<PlainGroups.Entry> about() {
        List<PlainGroups.Entry> all = new ArrayList<>(groups.performer());
        all.addAll(groups.script());
        return all;
    }

    /** All of it. */
    RiderShown shown() {
        return new RiderShown(
                sheet.matter() instanceof Matter.Items ? groups.skipped() : "",
                blocks(sheet.matter()),
                around(sheet.matter()),
                uses(),
                after());
    }

    private List<RiderShown.Block> blocks(Matter matter) {
        return switch (matter) {
            case Matter.Whole it -> blocks(it.terms());
            case Matter.Items it -> it.items().stream().map(this::item).toList();
            case Matter.Minor it -> blocks(it.terms());
            case Matter.Replica it -> filled(said("altered", it.altered(), clauses::of, true));
            case Matter.Voice it -> filled(said("heard", it.heard(), clauses::of, true));
        };
    }

    private List<RiderShown.Block> blocks(Terms terms) {
        return filled(
                said("done", terms.contacts(), clauses::of, true),
                said("seen", terms.exposures(), clauses::of, true),
                said("never", terms.exclusions(), clauses::of, false));
    }

    private static List<RiderShown.Block> filled(RiderShown.Block... all) {
        return Stream.of(all).filter(it -> !it.clauses().isEmpty()).toList();
    }

    private <C> RiderShown.Block said(String key, List<C> all, Function<C, Plain> plain, boolean opens) {
        return new RiderShown.Block(
                "",
                Words.say("myrider." + key),
                all.stream().map(it -> clause(plain.apply(it), opens)).toList(),
                "",
                List.of());
    }

    private RiderShown.Block item(Item item) {
        List<RiderShown.Clause> all = blocks(item.terms()).stream()
                .flatMap(it -> it.clauses().stream())
                .toList();
        return new RiderShown.Block(
                item.id(),
                Words.say("myrider.item", item.id().replace('-', ' ')),
                all,
                mark(item.id()),
                advice(item.id()));
    }

    private RiderShown.Clause clause(Plain plain, boolean opens) {
        return switch (plain) {
            case Plain.Said it ->
                new RiderShown.Clause(
                        it.id(), it.sentence(), "", "", "", it.words(), opens, mark(it.id()), advice(it.id()));
            case Plain.Seen it ->
                new RiderShown.Clause(
                        it.id(),
                        "",
                        it.room(),
                        it.picture(),
                        it.limits(),
                        it.words(),
                        opens,
                        mark(it.id()),
                        advice(it.id()));
        };
    }

    private String mark(String id) {
        return Optional.ofNullable(marks.get(id)).map(Mark::code).orElse("");
    }

    private List<String> advice(String id) {
        return advice.getOrDefault(id, List.of());
    }

    private List<RiderShown.Group> around(Matter matter) {
        List<RiderShown.Group> all = new ArrayList<>();
        if (matter instanceof Matter.Minor it) {
            all.add(group("minor", groups.guarding(it.guarding())));
        }
        if (matter instanceof Matter.Replica it) {
            all.add(group("likeness", groups.likeness(it.likeness())));
        }
        Optional<Around> around = sheet.around();
        around.ifPresent(it -> all.addAll(List.of(
                group("presence", groups.presence(it.presence())),
                group("wear", groups.wear(it.wear())),
                group("doubles", groups.doubling(it.doubling())))));
        return all;
    }

    private List<RiderShown.Group> after() {
        List<RiderShown.Group> all = new ArrayList<>();
        sheet.around().ifPresent(it -> all.add(group("after", groups.post(it.post()))));
        all.add(group("process", groups.process()));
        all.add(group("withdrawal", groups.withdrawal()));
        return all;
    }

    private static RiderShown.Group group(String key, List<String> said) {
        return new RiderShown.Group(Words.say("myrider." + key), said);
    }

    private RiderShown.Uses uses() {
        List<PlainGroups.Row> all = groups.uses();
        String named = all.stream()
                .filter(it -> !it.open())
                .map(PlainGroups.Row::usage)
                .collect(Collectors.joining(" · "));
        boolean allNamed = all.size() == Usage.values().length;
        return new RiderShown.Uses(
                all.stream().filter(PlainGroups.Row::open).toList(),
                named,
                allNamed ? "" : groups.barred(),
                groups.nothing());
    }
}
