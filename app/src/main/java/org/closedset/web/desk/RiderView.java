package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.boundaries.Boundary;
import org.closedset.disclosure.Advised;
import org.closedset.production.Production;
import org.closedset.riders.Altered;
import org.closedset.riders.ContactClause;
import org.closedset.riders.Doubling;
import org.closedset.riders.ExposureClause;
import org.closedset.riders.Heard;
import org.closedset.riders.Item;
import org.closedset.riders.Likeness;
import org.closedset.riders.Mark;
import org.closedset.riders.Matter;
import org.closedset.riders.Plain;
import org.closedset.riders.PlainClauses;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.Post;
import org.closedset.riders.Presence;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Terms;
import org.closedset.riders.Use;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;
import org.closedset.web.Words;
import org.closedset.web.mine.AdviceWords;

/** What a rider says, in the parts its page on the desk has. */
final class RiderView {
    private RiderView() {}

    /** What is said of its parts, by their ids: by its performer, and by those who speak for them. */
    record Said(Map<String, Mark> marks, Map<String, List<String>> advice) {
        static Said of(Production production, RiderRecord rider) {
            return new Said(rider.marks(), AdviceWords.byPart(Advised.of(production.people(), rider)));
        }
    }

    /** "filmed", "made" by a machine, or "spoken". */
    static String about(Matter matter) {
        return switch (matter) {
            case Matter.Replica it -> "made";
            case Matter.Voice it -> "spoken";
            case Matter.Whole it -> "filmed";
            case Matter.Items it -> "filmed";
            case Matter.Minor it -> "filmed";
        };
    }

    static List<RiderPage.Clause> clauses(RiderSheet sheet, RiderFields fields, Boundary boundary, Said said) {
        PlainClauses plain = new PlainClauses(sheet, Language.ENGLISH, OwnWords.NONE);
        List<RiderPage.Clause> all = new ArrayList<>();
        if (sheet.matter() instanceof Matter.Items items) {
            for (Item item : items.items()) {
                all.addAll(clauses(item.terms(), item.id(), plain, fields, boundary, said));
            }
            return all;
        }
        if (sheet.matter() instanceof Matter.Replica it) {
            return it.altered().stream()
                    .map(one -> clause(plain.of(one), inside(it, one, boundary), false, "", fields, said))
                    .toList();
        }
        if (sheet.matter() instanceof Matter.Voice it) {
            return it.heard().stream()
                    .map(one -> clause(plain.of(one), true, true, "", fields, said))
                    .toList();
        }
        return clauses(sheet.matter().terms(), "", plain, fields, boundary, said);
    }

    private static List<RiderPage.Clause> clauses(
            Terms terms, String item, PlainClauses plain, RiderFields fields, Boundary boundary, Said said) {
        Stream<RiderPage.Clause> touched = terms.contacts().stream()
                .map(it -> clause(plain.of(it), inside(it, boundary), true, item, fields, said));
        Stream<RiderPage.Clause> seen = terms.exposures().stream()
                .map(it -> clause(plain.of(it), inside(it, boundary), true, item, fields, said));
        return Stream.concat(touched, seen).toList();
    }

    private static boolean inside(ContactClause clause, Boundary boundary) {
        return new Terms(List.of(clause), List.of(), List.of()).within(boundary);
    }

    private static boolean inside(ExposureClause clause, Boundary boundary) {
        return new Terms(List.of(), List.of(clause), List.of()).within(boundary);
    }

    private static boolean inside(Matter.Replica whole, Altered altered, Boundary boundary) {
        return new Matter.Replica(nude(whole.likeness()), List.of(altered), List.of()).within(boundary);
    }

    private static Likeness nude(Likeness it) {
        return new Likeness(Set.of(Likeness.Made.ALTERED_NUDITY), it.from(), it.afterwards());
    }

    private static RiderPage.Clause clause(
            Plain plain, boolean inside, boolean counted, String item, RiderFields fields, Said said) {
        List<String> sentences = switch (plain) {
            case Plain.Said it -> List.of(it.sentence());
            case Plain.Seen it -> List.of(it.room(), it.picture(), it.limits());
        };
        String mark = Optional.ofNullable(said.marks().get(plain.id()))
                .or(() -> Optional.ofNullable(said.marks().get(item)))
                .filter(it -> it != Mark.FINE)
                .map(it -> Words.say("rider.mark." + it.code()))
                .orElse("");
        return new RiderPage.Clause(
                plain.id(),
                sentences,
                counted,
                fields.one("counts-" + plain.id()),
                fields.has("keep", plain.id()),
                inside,
                mark,
                said.advice().getOrDefault(plain.id(), said.advice().getOrDefault(item, List.of())),
                item.isEmpty() ? "" : Words.say("rider.item", item));
    }

    static List<RiderPage.Group> around(RiderFields fields, PlainGroups groups) {
        return List.of(
                new RiderPage.Group(
                        "there",
                        Words.say("rider.there"),
                        true,
                        fields.choices("there", Presence.Function.values(), it -> groups.called("function", it))),
                new RiderPage.Group(
                        "monitors",
                        Words.say("rider.monitors"),
                        true,
                        fields.choices("monitors", Presence.Monitor.values(), it -> groups.called("monitor", it))),
                one("stills", fields.choices("stills", Presence.Stills.values(), it -> called("stills", it.code()))),
                one("double", fields.choices("double", UseLeave.values(), it -> called("double", it.code()))),
                new RiderPage.Group(
                        "doubles",
                        Words.say("rider.doubles"),
                        true,
                        fields.choices("doubles", Doubling.Kind.values(), it -> groups.called("double.kind", it))),
                one("view", fields.choices("view", Post.View.values(), it -> called("view", it.code()))),
                one("rushes", fields.choices("rushes", Post.Holder.values(), it -> called("rushes", it.code()))),
                one("unused", fields.choices("unused", Post.Unused.values(), it -> called("unused", it.code()))),
                one("effects", fields.choices("effects", Post.Effects.values(), it -> called("effects", it.code()))));
    }

    private static String called(String group, String code) {
        return Words.say("rider." + group + "." + code);
    }

    private static RiderPage.Group one(String name, List<CrewPage.Choice> choices) {
        return new RiderPage.Group(name, Words.say("rider." + name), false, choices);
    }

    /** What is made of them by a machine; nothing where the rider is about something else. */
    static List<RiderPage.Group> likeness(Matter matter, RiderFields fields) {
        return matter instanceof Matter.Replica ? likeness(fields) : List.of();
    }

    static List<RiderPage.Group> likeness(RiderFields fields) {
        return List.of(
                many("made", fields.choices("made", Likeness.Made.values(), it -> called("made", it.code()))),
                many("source", fields.choices("source", Likeness.From.values(), it -> called("source", it.code()))),
                one(
                        "afterwards",
                        fields.choices(
                                "afterwards", Likeness.Afterwards.values(), it -> called("afterwards", it.code()))));
    }

    /** What is heard, before it is drafted. */
    static List<RiderPage.Group> voice(RiderFields fields) {
        return List.of(
                many("sounds", fields.choices("sounds", Heard.Kind.values(), it -> called("sounds", it.code()))),
                one(
                        "recorded",
                        fields.choices("recorded", DigitalFields.recorded(), it -> called("recorded", it.code()))));
    }

    private static RiderPage.Group many(String name, List<CrewPage.Choice> choices) {
        return new RiderPage.Group(name, Words.say("rider." + name), true, choices);
    }

    /** The scopes that a rider of this form answers. */
    static List<RiderPage.UseRow> uses(Matter matter, RiderFields fields, PlainGroups groups) {
        return Arrays.stream(Usage.values())
                .filter(it -> answers(matter, it))
                .map(it -> use(it, fields, groups))
                .toList();
    }

    private static boolean answers(Matter matter, Usage usage) {
        return switch (matter) {
            case Matter.Replica it -> Use.digital(usage);
            case Matter.Voice it -> usage.voice();
            case Matter.Whole it -> filmed(usage);
            case Matter.Items it -> filmed(usage);
            case Matter.Minor it -> filmed(usage);
        };
    }

    private static boolean filmed(Usage usage) {
        return !Use.digital(usage) && !usage.voice();
    }

    private static RiderPage.UseRow use(Usage usage, RiderFields fields, PlainGroups groups) {
        String name = "use-" + usage.code();
        return new RiderPage.UseRow(
                usage.code(),
                groups.term(usage).neutral(),
                groups.term(usage).gloss(),
                Stream.of(UseLeave.BARRED, UseLeave.WITH_APPROVAL, UseLeave.ALLOWED)
                        .map(it -> new CrewPage.Choice(
                                it.code(), Words.say("rider.use." + it.code()), fields.has(name, it.code())))
                        .toList(),
                fields.choices(
                        "asked-" + usage.code(), Use.Approver.values(), it -> Words.say("rider.asked." + it.code())),
                fields.one("where-" + usage.code()),
                fields.one("months-" + usage.code()));
    }

    /** What else it says and is not written here. */
    static List<String> said(RiderSheet sheet, PlainGroups groups) {
        List<String> all = new ArrayList<>(groups.first());
        all.addAll(groups.withdrawal());
        if (sheet.matter() instanceof Matter.Minor it) {
            all.addAll(groups.guarding(it.guarding()));
        }
        return all;
    }
}
