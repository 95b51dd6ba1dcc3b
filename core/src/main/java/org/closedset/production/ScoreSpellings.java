package org.closedset.production;

import static org.closedset.production.LimitsSpellings.code;
import static org.closedset.production.LimitsSpellings.coded;
import static org.closedset.production.LimitsSpellings.codes;
import static org.closedset.production.LimitsSpellings.maybe;
import static org.closedset.production.LimitsSpellings.sorted;
import static org.closedset.production.PersonSpellings.person;
import static org.closedset.production.PersonSpellings.yes;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.boundaries.Condition;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Spot;
import org.closedset.choreography.Touched;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** How the facts of {@link ScoreFact} are spelt: the script, the scene, its beats. */
final class ScoreSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "score.written",
                    1,
                    ScoreFact.Written.class,
                    (fields, it) -> score(fields.text(it.script()), it.score()),
                    fields -> new ScoreFact.Written(fields.text(), score(fields))),
            new Spelling<>(
                    "score.written",
                    2,
                    ScoreFact.Written.class,
                    (fields, it) -> ShotSpellings.shots(score(fields.text(it.script()), it.score()), it.score()),
                    fields -> new ScoreFact.Written(fields.text(), ShotSpellings.shots(fields, score(fields)))),
            new Spelling<>(
                    "score.published",
                    1,
                    ScoreFact.Published.class,
                    (fields, it) -> called(
                            score(fields.text(it.script()).number(it.version()).text(it.label()), it.score()),
                            it.called()),
                    fields -> published(fields, false)),
            new Spelling<>(
                    "score.published",
                    2,
                    ScoreFact.Published.class,
                    (fields, it) -> ShotSpellings.shots(
                            called(
                                    score(
                                            fields.text(it.script())
                                                    .number(it.version())
                                                    .text(it.label()),
                                            it.score()),
                                    it.called()),
                            it.score()),
                    fields -> published(fields, true)),
            new Spelling<>(
                    "score.handed",
                    1,
                    VersionFact.Handed.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.script())
                            .text(it.scene())
                            .text(it.of().text())
                            .text(yes(it.handed())),
                    ScoreSpellings::handed),
            new Spelling<>(
                    "score.confirmed",
                    1,
                    VersionFact.Confirmed.class,
                    (fields, it) -> score(
                            fields.text(it.person().text()).text(it.script()).number(it.version()), it.part()),
                    fields -> confirmed(fields, false)),
            new Spelling<>(
                    "score.confirmed",
                    2,
                    VersionFact.Confirmed.class,
                    (fields, it) -> ShotSpellings.shots(
                            score(
                                    fields.text(it.person().text())
                                            .text(it.script())
                                            .number(it.version()),
                                    it.part()),
                            it.part()),
                    fields -> confirmed(fields, true)),
            new Spelling<>(
                    "score.taken-back",
                    1,
                    VersionFact.TakenBack.class,
                    (fields, it) ->
                            fields.text(it.person().text()).text(it.script()).text(it.scene()),
                    fields -> new VersionFact.TakenBack(person(fields), fields.text(), fields.text())),
            new Spelling<>(
                    "score.talk-wanted",
                    1,
                    VersionFact.TalkWanted.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.script())
                            .text(it.scene())
                            .text(yes(it.wanted())),
                    fields -> new VersionFact.TalkWanted(person(fields), fields.text(), fields.text(), yes(fields))),
            new Spelling<>(
                    "score.agreed-aloud",
                    1,
                    ScoreFact.AgreedAloud.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .number(it.version())
                            .all(it.changes(), AloudSpellings::aloud),
                    fields -> new ScoreFact.AgreedAloud(
                            fields.text(), fields.text(), version(fields), AloudSpellings.changes(fields))),
            new Spelling<>(
                    "score.aloud-heard",
                    1,
                    VersionFact.AloudHeard.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.script())
                            .text(it.scene())
                            .number(it.version())
                            .all(it.changes(), AloudSpellings::aloud)
                            .text(yes(it.so())),
                    fields -> new VersionFact.AloudHeard(
                            person(fields),
                            fields.text(),
                            fields.text(),
                            version(fields),
                            AloudSpellings.changes(fields),
                            yes(fields))));

    private static final String ID = "[a-z][0-9]{1,8}";

    private ScoreSpellings() {}

    private static ScoreFact.Published published(FieldReader fields, boolean framed) throws UnreadableFact {
        String script = fields.text();
        int version = version(fields);
        String label = fields.text();
        Score score = score(fields);
        Map<PersonId, String> called = called(fields);
        fields.check(called.keySet().equals(score.people()));
        Score whole = framed ? ShotSpellings.shots(fields, score) : score;
        fields.check(whole.shots().stream().allMatch(it -> score.people().containsAll(it.people())));
        return new ScoreFact.Published(script, version, label, whole, called);
    }

    private static int version(FieldReader fields) throws UnreadableFact {
        int version = fields.number();
        fields.check(version > 0);
        return version;
    }

    private static VersionFact.Handed handed(FieldReader fields) throws UnreadableFact {
        PersonId person = person(fields);
        String script = fields.text();
        String scene = fields.text();
        PersonId of = person(fields);
        fields.check(!of.equals(person));
        return new VersionFact.Handed(person, script, scene, of, yes(fields));
    }

    private static VersionFact.Confirmed confirmed(FieldReader fields, boolean framed) throws UnreadableFact {
        PersonId person = person(fields);
        String script = fields.text();
        int version = version(fields);
        Score part = score(fields);
        return new VersionFact.Confirmed(person, script, version, framed ? ShotSpellings.shots(fields, part) : part);
    }

    private static FieldWriter called(FieldWriter fields, Map<PersonId, String> called) {
        return fields.all(
                called.keySet().stream()
                        .sorted(Comparator.comparing(PersonId::text))
                        .toList(),
                (all, it) -> all.text(it.text()).text(called.getOrDefault(it, "")));
    }

    private static Map<PersonId, String> called(FieldReader fields) throws UnreadableFact {
        Map<PersonId, String> called = new LinkedHashMap<>();
        String before = "";
        for (Called it : fields.all(each -> new Called(person(each), each.text()))) {
            fields.check(it.who().text().compareTo(before) > 0);
            before = it.who().text();
            called.put(it.who(), it.called());
        }
        return called;
    }

    private record Called(PersonId who, String called) {}

    private static FieldWriter score(FieldWriter fields, Score score) {
        return fields.text(score.scene()).all(score.beats(), ScoreSpellings::beat);
    }

    private static Score score(FieldReader fields) throws UnreadableFact {
        return new Score(fields.text(), fields.all(ScoreSpellings::beat));
    }

    private static void beat(FieldWriter fields, Beat beat) {
        List<Variant> variants = Stream.of(Variant.values())
                .filter(it -> !beat.moves(it).isEmpty())
                .toList();
        fields.text(beat.id())
                .text(beat.story())
                .all(
                        variants,
                        (all, variant) -> all.text(variant.code()).all(beat.moves(variant), ScoreSpellings::move));
    }

    private static Beat beat(FieldReader fields) throws UnreadableFact {
        String id = id(fields);
        String story = fields.text();
        Map<Variant, List<Move>> variants = new EnumMap<>(Variant.class);
        Optional<Variant> before = Optional.empty();
        for (Done done : fields.all(ScoreSpellings::done)) {
            fields.check(before.filter(it -> it.compareTo(done.variant()) >= 0).isEmpty());
            before = Optional.of(done.variant());
            variants.put(done.variant(), done.moves());
        }
        return new Beat(id, story, variants);
    }

    private record Done(Variant variant, List<Move> moves) {}

    private static Done done(FieldReader fields) throws UnreadableFact {
        return new Done(coded(fields, Variant::ofCode), fields.all(ScoreSpellings::move));
    }

    private static void move(FieldWriter fields, Move move) {
        fields.text(move.id()).text(move.initiator().text());
        touched(fields, move.receiver());
        spot(fields, move.by());
        spot(fields, move.on());
        fields.text(move.action().code())
                .text(code(move.level()))
                .text(code(move.motion()))
                .all(move.counts().stream().toList(), (each, it) -> each.number(it))
                .texts(sorted(move.through()))
                .texts(sorted(move.met()))
                .all(move.exposes(), ScoreSpellings::exposed);
    }

    private static Move move(FieldReader fields) throws UnreadableFact {
        String id = id(fields);
        PersonId initiator = person(fields);
        Touched receiver = touched(fields);
        fields.check(receiver.person().filter(initiator::equals).isEmpty());
        Optional<Spot> by = spot(fields);
        Optional<Spot> on = spot(fields);
        Action action = coded(fields, Action::ofCode);
        Optional<Level> level = maybe(fields, Level::ofCode);
        Optional<Motion> motion = maybe(fields, Motion::ofCode);
        List<Integer> counts = fields.all(FieldReader::number);
        fields.check(counts.size() < 2);
        Set<Barrier> through = Set.copyOf(codes(fields, Barrier::ofCode));
        Set<Condition> met = Set.copyOf(codes(fields, Condition::ofCode));
        List<Exposed> exposes = fields.all(ScoreSpellings::exposed);
        fields.check(exposes.stream()
                        .map(it -> it.who().text() + it.zone())
                        .distinct()
                        .count()
                == exposes.size());
        return new Move(
                id,
                initiator,
                receiver,
                by,
                on,
                action,
                level,
                motion,
                counts.stream().findFirst(),
                through,
                met,
                exposes);
    }

    static String id(FieldReader fields) throws UnreadableFact {
        String id = fields.text();
        fields.check(id.matches(ID));
        return id;
    }

    private static void touched(FieldWriter fields, Touched touched) {
        switch (touched) {
            case Touched.Somebody it -> fields.text("somebody").text(it.who().text());
            case Touched.Self it -> fields.text("self");
            case Touched.Thing it -> fields.text("thing");
            case Touched.Air it -> fields.text("air");
        }
    }

    private static Touched touched(FieldReader fields) throws UnreadableFact {
        return switch (fields.text()) {
            case "somebody" -> new Touched.Somebody(person(fields));
            case "self" -> new Touched.Self();
            case "thing" -> new Touched.Thing();
            case "air" -> new Touched.Air();
            default -> throw fields.misspelt();
        };
    }

    private static void spot(FieldWriter fields, Optional<Spot> spot) {
        fields.all(
                spot.stream().toList(),
                (each, it) -> each.text(it.zone().code()).text(it.side().code()));
    }

    private static Optional<Spot> spot(FieldReader fields) throws UnreadableFact {
        List<Spot> spots = fields.all(each -> new Spot(coded(each, Zone::ofCode), coded(each, Side::ofCode)));
        fields.check(spots.size() < 2);
        return spots.stream().findFirst();
    }

    private static void exposed(FieldWriter fields, Exposed exposed) {
        fields.text(exposed.who().text())
                .text(exposed.zone().code())
                .text(exposed.room().code())
                .text(exposed.picture().code());
    }

    private static Exposed exposed(FieldReader fields) throws UnreadableFact {
        return new Exposed(
                person(fields),
                coded(fields, Zone::ofCode),
                coded(fields, RoomExposure::ofCode),
                coded(fields, PictureExposure::ofCode));
    }
}
