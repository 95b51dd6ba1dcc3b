package org.closedset.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.background.Called;
import org.closedset.breakdown.Decision;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Addressed;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.production.AskFact;
import org.closedset.production.BackgroundFact;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.ProductionFact;
import org.closedset.production.SampleBooking;
import org.closedset.production.ScoreFact;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.production.SetFact;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * What happens on a random production apart from the private acts that two worlds differ in. What is published is told
 * somewhere between two times of publishing, and where exactly nobody may see.
 */
final class Story {
    private static final Screenplay NOTHING_ON_IT =
            new Screenplay(Source.FOUNTAIN, List.of(), List.of(), List.of(), List.of(), 0, List.of());
    private static final Instant START = Instant.parse("2027-02-01T06:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 20);
    private static final int DAYS = 3;
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
            .map(ZoneId::of)
            .toList();

    private final RandomGenerator chance;
    private final ZoneId zone;
    private final boolean settled;
    final int persons;
    final List<Instant> edges = new ArrayList<>();
    final List<Happening> fixed = new ArrayList<>();
    final List<Movable> plans = new ArrayList<>();
    final List<Movable> engagements = new ArrayList<>();

    /**
     * Told between two edges, wherever it is; {@code about} is the person it is about, or a coordinator,
     * {@code script} the script or "".
     */
    record Movable(int between, int about, String script, Happening happening) {}

    Story(RandomGenerator chance, int size) {
        this.chance = chance;
        this.zone = ZONES.get(chance.nextInt(ZONES.size()));
        this.persons = Cast.MORE + 1 + chance.nextInt(3);
        this.settled = chance.nextBoolean();
        times();
        for (int between = 0; between < edges.size() - 1; between++) {
            published(between);
        }
        for (int more = chance.nextInt(1 + size); more > 0; more--) {
            open();
        }
        for (int version = 1; version <= chance.nextInt(4); version++) {
            choreographed(version);
        }
        if (chance.nextBoolean()) {
            asked();
        }
        if (chance.nextInt(3) > 0) {
            worked("s1-" + chance.nextInt(2));
        }
        for (int given = chance.nextInt(3); given > 0; given--) {
            placed("b" + chance.nextInt(2));
        }
    }

    /** The times of publishing, reckoned here without the product's own reckoning, between the beginning and the end. */
    private void times() {
        Instant end = START.plus(Duration.ofDays(DAYS));
        Instant again = chance.nextInt(3) == 0 ? somewhere(START.plusSeconds(3), end) : end;
        List<LocalTime> first = someTimes();
        fix(START.plusSeconds(1), first);
        edges.add(START.plusSeconds(2));
        Instant next =
                again.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        Instant turn = next.isBefore(end) ? next : end;
        instants(first, START.plusSeconds(2), turn);
        if (again.isBefore(end)) {
            List<LocalTime> second = someTimes();
            fix(again, second);
            instants(second, turn, end);
        }
        edges.add(end);
    }

    private void instants(List<LocalTime> times, Instant after, Instant until) {
        IntStream.range(-1, DAYS + 2)
                .mapToObj(START.atZone(zone).toLocalDate()::plusDays)
                .flatMap(day -> times.stream().map(day::atTime))
                .map(time -> time.atZone(zone).toInstant())
                .filter(at -> at.isAfter(after) && !at.isAfter(until))
                .sorted()
                .forEach(edges::add);
    }

    private List<LocalTime> someTimes() {
        return Stream.generate(() -> LocalTime.of(chance.nextInt(24), 15 * chance.nextInt(4)))
                .limit(1 + chance.nextInt(2))
                .distinct()
                .sorted()
                .toList();
    }

    private void fix(Instant at, List<LocalTime> times) {
        fixed.add(tells(at, ids -> new PlanFact.PublicationsFixed(times, FIRST)));
    }

    private static Happening tells(Instant at, Function<Happening.Ids, Content> what) {
        return new Happening(at, Cast.COORDINATOR, what);
    }

    private void published(int between) {
        for (String script : List.of("s1", "s2")) {
            if (between == 0 && script.equals("s1") || chance.nextInt(4) == 0) {
                plans.add(new Movable(between, Cast.COORDINATOR, script, scenes(script, in(between))));
            }
        }
        if (chance.nextInt(3) == 0) {
            int who = performers().get(chance.nextInt(performers().size()));
            engagements.add(new Movable(between, who, "", engaged(who, in(between))));
        }
    }

    /** Whoever directs asks for something, which a plan answers or not. */
    private void asked() {
        Instant at = somewhere(edges.getFirst(), edges.getLast());
        List<Ask> beats = List.of(new Ask("They meet.", List.of()));
        fixed.add(new Happening(at, Role.DIRECTOR.ordinal(), ids -> new AskFact.Written("s1", "s1-0", beats)));
        if (chance.nextBoolean()) {
            Instant later = somewhere(at, edges.getLast());
            Optional<Asked.Answer> answer = Optional.of(new Asked.Answer("ab".repeat(32), beats));
            fixed.add(tells(later, ids -> new AskFact.Answered("s1", "s1-0", answer)));
            if (chance.nextBoolean()) {
                Instant back = somewhere(later, edges.getLast());
                fixed.add(tells(back, ids -> new ScoreFact.Published("s1", 1, "40", Score.none("s1-0"), Map.of())));
            }
        }
    }

    private List<Integer> performers() {
        return Cast.performers(persons);
    }

    /** Some scenes of a script, published at this moment. */
    Happening scenes(String script, Instant at) {
        String title = script.equals("s1") ? "The Quay" : "Harbour Light";
        List<PlannedScene> scenes = IntStream.range(0, chance.nextInt(4))
                .mapToObj(scene -> new PlannedScene(
                        script + "-" + scene,
                        Integer.toString(40 + scene),
                        "INT. ROOM " + chance.nextInt(3),
                        new Eighths(1 + chance.nextInt(12)),
                        PlannedScene.Care.values()[chance.nextInt(3)]))
                .toList();
        return tells(at, ids -> new PlanFact.ScenesPublished(script, title, scenes));
    }

    private Happening engaged(int who, Instant at) {
        Part part = new Part("s1", "PART " + chance.nextInt(9), PerformerClass.PRINCIPAL);
        boolean released = chance.nextInt(3) == 0;
        return tells(
                at,
                ids -> released
                        ? new PersonFact.Released(ids.of(who), first(who))
                        : new PersonFact.Engaged(ids.of(who), part));
    }

    private static Part first(int who) {
        return new Part("s1", who % 2 == 0 ? "30 DANCERS" : "PART " + who, PerformerClass.DAY_PLAYER);
    }

    /** Something that everybody may see at once. */
    private void open() {
        Instant at = somewhere(edges.getFirst(), edges.getLast());
        int who = Role.COSTUME.ordinal() + chance.nextInt(6);
        boolean ended = chance.nextBoolean();
        Role role = Cast.roles(who).getFirst();
        String title = "Title " + chance.nextInt(5);
        Function<Happening.Ids, Content> what = switch (chance.nextInt(4)) {
            case 0, 1 -> ids -> new ProductionFact.Renamed(title);
            case 2 -> ids -> new ProductionFact.HandedOver(ids.of(Cast.COORDINATOR), ids.of(Cast.SECOND_COORDINATOR));
            default ->
                ids -> ended
                        ? new PersonFact.RoleEnded(ids.of(who), role)
                        : new PersonFact.RoleGiven(ids.of(who), role);
        };
        fixed.add(tells(at, what));
    }

    /** A version of a scene for two performers, at the same moment in both worlds, as everybody in it reads it at once. */
    private void choreographed(int version) {
        int one = performers().get(chance.nextInt(performers().size()));
        int other = performers().get(chance.nextInt(performers().size()));
        int some = 1 + chance.nextInt(3);
        String scene = "s1-" + chance.nextInt(2);
        fixed.add(tells(somewhere(edges.getFirst(), edges.getLast()), ids -> {
            Score score = new Score(
                    scene,
                    Stream.concat(
                                    Privates.score(scene, ids.of(one), some).beats().stream(),
                                    Privates.score(scene, ids.of(other), some).beats().stream()
                                            .map(it -> new Beat("b2", it.story(), it.variants())))
                            .toList(),
                    shots(ids.of(one), some));
            Map<PersonId, String> called = new LinkedHashMap<>();
            score.people().forEach(it -> called.put(it, "PART " + called.size()));
            return new ScoreFact.Published("s1", version, "40", score, called);
        }));
        if (chance.nextBoolean()) {
            fixed.add(tells(
                    somewhere(edges.getFirst(), edges.getLast()),
                    ids -> new ScoreFact.AgreedAloud("s1", scene, version, Privates.aloud())));
        }
    }

    /** A shot of the first beat, in which more of somebody is in frame in one version than in another. */
    private static List<Shot> shots(PersonId who, int some) {
        List<Shot.InFrame> inFrame = Stream.of(Crop.values())
                .limit(some)
                .map(it -> new Shot.InFrame(it, new Shot.Place(who, Zone.HAND), Optional.empty()))
                .toList();
        return List.of(new Shot(
                "40A",
                Framing.CU,
                Optional.empty(),
                Optional.empty(),
                List.of(new Shot.Cover("b1", Variant.FULL)),
                inFrame,
                List.of(new Shot.Hidden(Crop.WIDE, Mask.LIMB, Optional.of(new Shot.Place(who, Zone.CHEST))))));
    }

    /** Camera, costume, stunts and the script supervisor work this scene by a rota that production was given. */
    private void worked(String scene) {
        List<Integer> crew = List.of(
                Role.CAMERA.ordinal(), Role.COSTUME.ordinal(), Role.STUNTS.ordinal(), Role.SCRIPT_SUPERVISOR.ordinal());
        fixed.add(tells(somewhere(edges.getFirst(), edges.getLast()), ids -> {
            Map<String, PersonId> drawn = new LinkedHashMap<>();
            crew.forEach(it -> drawn.put("Job " + it, ids.of(it)));
            List<Job> jobs = drawn.entrySet().stream()
                    .map(it -> new Job(it.getKey(), List.of(it.getValue())))
                    .toList();
            Rota rota = new Rota(jobs, List.of(new SetUp("1", drawn.keySet())), drawn);
            return new SetFact.RotaGiven("s1", scene, Optional.of(new ClosedSet.Given("40", rota)));
        }));
    }

    /** Every performer is in a group of this scene, some in another than before, and asked so; it is given to production. */
    private void placed(String scene) {
        int some = chance.nextInt(4);
        Instant at = somewhere(edges.getFirst(), edges.getLast());
        Function<Happening.Ids, Called> called = ids -> {
            Map<PersonId, String> placed = new LinkedHashMap<>();
            performers()
                    .forEach(it ->
                            placed.put(ids.of(it), (it + some) % 3 == 0 ? SampleBooking.COUPLES : SampleBooking.DOOR));
            return new Called("4" + scene, SampleBooking.booking(), placed);
        };
        fixed.add(tells(at, ids -> new BackgroundFact.Asked("s1", scene, Optional.of(called.apply(ids)))));
        fixed.add(tells(at, ids -> new BackgroundFact.Given("s1", scene, Optional.of(called.apply(ids)))));
    }

    /** How it begins, people written down in this order. */
    List<Happening> opening(List<Integer> order) {
        List<Function<Happening.Ids, Content>> all = new ArrayList<>();
        all.add(ids -> new ProductionFact.Opened("Untitled", zone));
        all.add(ids -> new ProductionFact.AboutTold(
                new About("the studio", "here", "the coordinator", "Lisbon", "in a year")));
        all.add(ids -> new ScriptFact.Added(
                "s1", "", new ScriptDraft("quay.fountain", "ab".repeat(32), NOTHING_ON_IT), List.of()));
        for (int who : order) {
            all.add(ids -> new PersonFact.Told(ids.of(who), new Addressed(Cast.name(who), "", "")));
            Cast.roles(who).forEach(role -> all.add(ids -> new PersonFact.RoleGiven(ids.of(who), role)));
        }
        order.stream()
                .filter(performers()::contains)
                .forEach(who -> all.add(ids -> new PersonFact.Engaged(ids.of(who), first(who))));
        all.add(ids -> new PersonFact.TieDeclared(
                ids.of(Cast.SECOND_COORDINATOR), new Tie(ids.of(Role.DIRECTOR.ordinal()), Tie.Kind.EARLIER_WORK)));
        all.add(ids -> new PersonFact.Left(ids.of(Cast.LEFT), true));
        for (int who : List.of(Role.PERFORMER.ordinal(), Cast.MORE)) {
            all.add(ids -> new PersonFact.Representative(ids.of(who), ids.of(Role.REPRESENTATIVE.ordinal()), true));
        }
        if (settled) {
            order.stream().filter(performers()::contains).forEach(who -> all.addAll(Privates.settled(who)));
        }
        return all.stream().map(it -> tells(START, it)).toList();
    }

    List<Integer> order() {
        return IntStream.range(0, persons).boxed().toList();
    }

    /** What a coordinator does about it at the desk, which nobody sees before it is published. */
    Happening atTheDesk() {
        String scene = "s1-" + chance.nextInt(4);
        Decision decision =
                chance.nextBoolean() ? new Decision.SceneRead(scene, true) : new Decision.Reopened(scene, "p1");
        return tells(
                somewhere(edges.getFirst(), edges.getLast()), ids -> new ScriptFact.Decided("s1", List.of(decision)));
    }

    /** A private act of this person, at any time. */
    Happening says(int who, Privates.Private what) {
        return new Happening(somewhere(edges.getFirst(), edges.getLast()), who, ids -> what.about(ids, who));
    }

    Instant in(int between) {
        return somewhere(edges.get(between), edges.get(between + 1));
    }

    /** From the one moment on and before the other; the first millisecond often. */
    private Instant somewhere(Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        return chance.nextInt(4) == 0 || millis < 2 ? from : from.plusMillis(chance.nextLong(millis));
    }

    /** When people look: at any time, and just before, at and just after the times of publishing. */
    List<Instant> visits(int count) {
        return Stream.generate(() -> chance.nextBoolean()
                        ? somewhere(edges.getFirst(), edges.getLast())
                        : edges.get(chance.nextInt(edges.size())).plusMillis(chance.nextInt(3) - 1))
                .limit(count)
                .filter(at -> at.isAfter(edges.getFirst()))
                .distinct()
                .sorted()
                .toList();
    }
}
