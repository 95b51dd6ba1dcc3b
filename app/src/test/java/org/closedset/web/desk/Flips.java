package org.closedset.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.choreography.Touched;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Job;
import org.closedset.closedset.Notice;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.kit.Settled;
import org.closedset.people.Addressed;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Export;
import org.closedset.people.Fitting;
import org.closedset.people.Invitation;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Tie;
import org.closedset.production.AboutPerson;
import org.closedset.production.AccountFact;
import org.closedset.production.BackgroundFact;
import org.closedset.production.Content;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.RiderFact;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.closedset.production.VersionFact;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** What is told of a performer here and is nobody's business but theirs and the coordinator's. */
final class Flips {
    /** What somebody else on the production sees, or knows without the program. */
    static final Set<Class<?>> SEEN = Set.of(
            PersonFact.Left.class,
            PersonFact.RoleGiven.class,
            PersonFact.RoleEnded.class,
            PersonFact.Engaged.class,
            PersonFact.Released.class,
            RiderFact.Served.class,
            ScoreFact.Published.class,
            ScoreFact.AgreedAloud.class,
            SetFact.RotaGiven.class,
            BackgroundFact.Given.class);

    private static final Instant MOMENT = Instant.parse("2027-02-02T10:00:00Z");

    /** Says something of the person of this number. */
    interface Flip {
        Content of(CastList cast, int person);
    }

    private interface Varied {
        Content of(CastList cast, int person, int some);
    }

    private static final List<Varied> ALL = List.of(
            (cast, who, some) -> new PersonFact.Met(cast.id(who), yes(some)),
            (cast, who, some) -> new ScoreFact.Written("s1", score("s1-" + some % 2, cast.id(who), some)),
            (cast, who, some) -> new VersionFact.Handed(cast.id(who), "s1", "s1-0", cast.id(another(who)), yes(some)),
            (cast, who, some) ->
                    new VersionFact.Confirmed(cast.id(who), "s1", 1, score("s1-" + some % 2, cast.id(who), some)),
            (cast, who, some) -> new VersionFact.TakenBack(cast.id(who), "s1", "s1-" + some % 2),
            (cast, who, some) -> new VersionFact.TalkWanted(cast.id(who), "s1", "s1-" + some % 2, some % 3 > 0),
            (cast, who, some) ->
                    new VersionFact.AloudHeard(cast.id(who), "s1", "s1-" + some % 2, 1, aloud(), some % 3 > 0),
            (cast, who, some) -> new PersonFact.AgeChecked(
                    cast.id(who), Optional.of(check(cast)).filter(it -> yes(some))),
            (cast, who, some) ->
                    new PersonFact.Representative(cast.id(who), cast.id(Role.REPRESENTATIVE.ordinal()), yes(some)),
            (cast, who, some) -> new PersonFact.Representative(cast.id(who), cast.id(CastList.BOOKS), yes(some)),
            (cast, who, some) -> new PersonFact.SharedWith(
                    cast.id(who),
                    cast.id(Role.REPRESENTATIVE.ordinal()),
                    new Shared(Set.of(FlipRider.id(some)), Set.of(Shared.News.values()[some], Shared.News.WIDER))),
            (cast, who, some) ->
                    new PersonFact.CareContact(cast.id(who), cast.id(Role.CARE_CONTACT.ordinal()), yes(some)),
            (cast, who, some) -> new PersonFact.Told(
                    cast.id(who), new Addressed(cast.name(who), "p" + some, some == 0 ? "" : "l" + some)),
            (cast, who, some) -> new PersonFact.TieDeclared(
                    cast.id(who),
                    new Tie(cast.id(Role.DIRECTOR.ordinal()), Tie.Kind.values()[some % Tie.Kind.values().length])),
            (cast, who, some) -> new AccountFact.Invited(
                    cast.id(who), new Invitation("i" + some, "ab".repeat(32), "slow", MOMENT.plusSeconds(1L << 30))),
            (cast, who, some) -> new AccountFact.InvitationEnded(cast.id(who)),
            (cast, who, some) -> new AccountFact.Joined(cast.id(who), "i" + some, "10" + some),
            (cast, who, some) -> new AccountFact.NoticeRead(cast.id(who), some),
            (cast, who, some) -> new AccountFact.DataUseSaid(cast.id(who), 1, yes(some)),
            (cast, who, some) ->
                    new AccountFact.PasskeyAdded(cast.id(who), new Passkey("k" + some, "c", "phone " + some)),
            (cast, who, some) -> new AccountFact.PasskeyRemoved(cast.id(who), "k" + some),
            (cast, who, some) -> new AccountFact.RecoveryMade(cast.id(who), new Recovery("r" + some, "slow")),
            (cast, who, some) -> new AccountFact.RecoveryUsed(cast.id(who), "r" + some),
            (cast, who, some) -> new AccountFact.CodeMade(cast.id(who), "c" + some, "slow"),
            (cast, who, some) -> new AccountFact.CodeHanded(cast.id(who), "c" + some),
            (cast, who, some) -> new AccountFact.CodeEnded(cast.id(who)),
            (cast, who, some) -> new AccountFact.CodeAsked(cast.id(who), yes(some)),
            (cast, who, some) ->
                    new AccountFact.SecondCode(cast.id(who), Optional.of("slow").filter(it -> yes(some))),
            (cast, who, some) -> new AccountFact.ExportAsked(
                    cast.id(who), Optional.of(new Export(true, MOMENT)).filter(it -> yes(some))),
            (cast, who, some) -> new AccountFact.Erased(
                    cast.id(who), some == 0 ? Set.of(Erasable.values()) : Set.of(Erasable.values()[some % 2])),
            (cast, who, some) -> new OwnFact.WordsSaid(cast.id(who), List.of(new Own.OwnWord("chest", "word " + some))),
            (cast, who, some) -> new OwnFact.SupportSaid(
                    cast.id(who),
                    Optional.of(new Own.Eased(Set.of(Easing.SHORTER_MEETINGS), MOMENT))
                            .filter(it -> yes(some))),
            (cast, who, some) -> new OwnFact.LimitsSaid(
                    cast.id(who),
                    new Limits(
                            new Boundary(
                                    Touching.UNSAID.with(Place.of(Zone.values()[some]), new Answer.Closed()),
                                    Showing.UNSAID),
                            Optional.empty(),
                            Optional.empty())),
            (cast, who, some) -> new PersonFact.Asked(
                    cast.id(who),
                    List.of(new Question(Zone.values()[some], Optional.empty(), List.of("4" + some), List.of()))),
            (cast, who, some) -> new RiderFact.Drafted(cast.id(who), "s1", FlipRider.of(cast.id(who), some)),
            (cast, who, some) -> new RiderFact.Dropped(cast.id(who), FlipRider.id(some)),
            (cast, who, some) ->
                    new RiderFact.Released(cast.id(who), FlipRider.id(some), FlipRider.hash(cast.id(who), some)),
            (cast, who, some) -> new RiderFact.Marked(
                    cast.id(who),
                    FlipRider.id(some),
                    FlipRider.hash(cast.id(who), some),
                    Map.of("c1", Mark.values()[some % Mark.values().length])),
            (cast, who, some) -> new RiderFact.Advised(
                    cast.id(who),
                    FlipRider.id(some),
                    FlipRider.hash(cast.id(who), some),
                    cast.id(Role.REPRESENTATIVE.ordinal()),
                    Map.of("c1", Mark.values()[some % Mark.values().length])),
            (cast, who, some) -> new RiderFact.Countersigned(
                    cast.id(who),
                    FlipRider.id(some),
                    FlipRider.hash(cast.id(who), some),
                    cast.id(Role.PRODUCER.ordinal())),
            (cast, who, some) ->
                    new RiderFact.Signed(cast.id(who), "s1", FlipRider.of(cast.id(who), some), new Evidence.Code()),
            (cast, who, some) ->
                    new RiderFact.Issued(cast.id(who), FlipRider.id(some), "ab".repeat(32), "JVBERi0" + some),
            (cast, who, some) -> new RiderFact.Narrowed(
                    cast.id(who), FlipRider.of(cast.id(who), some).without(Set.of("c1"))),
            (cast, who, some) -> new RiderFact.Withdrawn(cast.id(who), FlipRider.id(some)),
            (cast, who, some) -> new RiderFact.Lapsed(cast.id(who), FlipRider.id(some)),
            (cast, who, some) -> new OwnFact.OtherCoordinatorAsked(cast.id(who), yes(some)),
            (cast, who, some) -> new OwnFact.SuccessorSaid(cast.id(who), yes(some)),
            (cast, who, some) -> new SetFact.NoticeWritten("s1", "n" + who, notice(cast.id(who), some)),
            (cast, who, some) -> new SetFact.RotaWritten("s1", "n" + who, rota(cast.id(who), some)),
            (cast, who, some) -> new OwnFact.NoticeSaid(
                    cast.id(who),
                    new Noticed(
                            "s1",
                            "n" + who,
                            "4" + some % 2,
                            "ab".repeat(32),
                            some == 0 ? Set.of() : Set.of(Nearness.values()[some % 2]))),
            (cast, who, some) ->
                    new BackgroundFact.Booked("s1", "n" + who, Optional.of(FlipBackground.booking("Kept " + some))),
            (cast, who, some) -> new BackgroundFact.Placed("s1", "n" + who, FlipBackground.placed(cast.id(who), some)),
            (cast, who, some) -> new BackgroundFact.Asked("s1", "n" + who, FlipBackground.asked(cast.id(who), some)),
            (cast, who, some) -> new OwnFact.ItemAnswered(cast.id(who), FlipBackground.said("s1-0", some)),
            (cast, who, some) -> new OwnFact.FittingSaid(cast.id(who), fitting(some)),
            (cast, who, some) -> new VersionFact.Fitted(cast.id(who), "s1", "s1-" + some % 2, fitted(some)),
            (cast, who, some) -> new PersonFact.TieEnded(
                    cast.id(who),
                    new Tie(cast.id(Role.DIRECTOR.ordinal()), Tie.Kind.values()[some % Tie.Kind.values().length])));

    private Flips() {}

    /** Nothing where {@code some} is none. */
    private static Fitting fitting(int some) {
        return some == 0
                ? Fitting.NOTHING
                : new Fitting(
                        Map.of(Fitting.Field.TOP, "T" + some), Set.of(Irritant.values()[some - 1]), Optional.empty());
    }

    private static Optional<Settled> fitted(int some) {
        return some == 0 ? Optional.empty() : Optional.of(new Settled(Set.of(Garment.values()[some]), ""));
    }

    /** Somebody else, who is in what is published where this is not they. */
    private static int another(int who) {
        return who == Role.PERFORMER.ordinal() ? Role.STUNTS.ordinal() : Role.PERFORMER.ordinal();
    }

    /** What is published for two performers, which everybody in it reads at once. */
    static ScoreFact.Published published(CastList cast, String scene) {
        Score both = new Score(
                scene,
                Stream.of(0, 1)
                        .map(it -> score(scene, cast.id(cast.performers().get(it)), it + 1)
                                .beats()
                                .getFirst())
                        .map(it -> new Beat("b" + it.story().charAt(5), it.story(), it.variants()))
                        .toList(),
                List.of(shot(cast)));
        Map<PersonId, String> called = new LinkedHashMap<>();
        both.people().forEach(it -> called.put(it, "PART " + called.size()));
        return new ScoreFact.Published("s1", 1, "40", both, called);
    }

    /** What is agreed aloud of what is published. */
    static List<Aloud> aloud() {
        return List.of(new Aloud("b1", Variant.FULL, "m1", new Aloud.Way.LeftOut()));
    }

    /** A shot in which something of both is in frame, and something kept out. */
    private static Shot shot(CastList cast) {
        List<Shot.Place> hands = Stream.of(0, 1)
                .map(it -> new Shot.Place(cast.id(cast.performers().get(it)), Zone.HAND))
                .toList();
        return new Shot(
                "40A",
                Framing.CU,
                Optional.empty(),
                Optional.empty(),
                List.of(new Shot.Cover("b1", Variant.FULL)),
                hands.stream()
                        .map(it -> new Shot.InFrame(Crop.WIDE, it, Optional.empty()))
                        .toList(),
                List.of(new Shot.Hidden(Crop.SQUARE, Mask.LIMB, Optional.of(hands.getFirst()))));
    }

    /** The rota of the scene by which camera, costume, stunts and the script supervisor work it. */
    static SetFact.RotaGiven given(CastList cast, String scene) {
        Map<String, PersonId> drawn = new LinkedHashMap<>();
        Stream.of(Role.CAMERA, Role.COSTUME, Role.STUNTS, Role.SCRIPT_SUPERVISOR)
                .forEach(it -> drawn.put(it.code(), cast.id(it.ordinal())));
        List<Job> jobs = drawn.entrySet().stream()
                .map(it -> new Job(it.getKey(), List.of(it.getValue())))
                .toList();
        Rota rota = new Rota(jobs, List.of(new SetUp("1", drawn.keySet())), drawn);
        return new SetFact.RotaGiven("s1", scene, Optional.of(new ClosedSet.Given("40", rota)));
    }

    /** What somebody is to do in a scene; none at all takes it away. */
    private static Score score(String scene, PersonId who, int some) {
        Move look = new Move(
                "m1",
                who,
                new Touched.Air(),
                Optional.empty(),
                Optional.empty(),
                Action.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1 + some),
                Set.of(),
                Set.of(),
                List.of());
        return some == 0
                ? Score.none(scene)
                : new Score(scene, List.of(new Beat("b1", "Beat " + some, Map.of(Variant.FULL, List.of(look)))));
    }

    /** For somebody, who is told something else each time; or taken away. */
    private static Optional<Notice> notice(PersonId who, int some) {
        return some == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        "4" + some,
                        new Contents(Set.of(Kind.values()[some]), Set.of()),
                        "Line " + some,
                        Map.of(who, Set.of(Nearness.ON_SET))));
    }

    /** With somebody in it, drawn or not. */
    private static Rota rota(PersonId who, int some) {
        return new Rota(
                List.of(new Job("Job " + some, List.of(who))),
                List.of(new SetUp("1", Set.of("Job " + some))),
                some == 0 ? Map.of() : Map.of("Job " + some, who));
    }

    static Flip any(RandomGenerator chance) {
        Varied varied = ALL.get(chance.nextInt(ALL.size()));
        int some = chance.nextInt(4);
        return (cast, person) -> varied.of(cast, person, some);
    }

    /** Everything answered yes, so that one answer that is another is seen where all of them are looked at together. */
    static List<AboutPerson> settled(CastList cast, int who) {
        return List.of(
                new PersonFact.Met(cast.id(who), true),
                new PersonFact.AgeChecked(cast.id(who), Optional.of(check(cast))),
                new AccountFact.NoticeRead(cast.id(who), 1),
                new AccountFact.DataUseSaid(cast.id(who), 1, true));
    }

    private static boolean yes(int some) {
        return some % 2 == 0;
    }

    private static AgeCheck check(CastList cast) {
        return new AgeCheck(
                Set.of(cast.id(Role.COORDINATOR.ordinal())), DocumentKind.PASSPORT, LocalDate.of(2027, 1, 7));
    }
}
