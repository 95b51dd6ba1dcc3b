package org.closedset.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.closedset.background.Called;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Touched;
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
import org.closedset.people.ItemSaid;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Tie;
import org.closedset.production.AccountFact;
import org.closedset.production.BackgroundFact;
import org.closedset.production.Content;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.RiderFact;
import org.closedset.production.SampleBooking;
import org.closedset.production.SampleRider;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.closedset.production.VersionFact;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * What may be told of a performer and is nobody's business but theirs and the coordinator's. A new type of private fact
 * gets a line here; {@code TwoWorldsTest} fails until it has one or is named as seen by others.
 */
final class Privates {
    /** Facts about persons that somebody else on the production sees, or that are known without the program. */
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
    interface Private {
        Content about(Happening.Ids ids, int person);
    }

    static final List<Function<RandomGenerator, Private>> ALL = List.of(
            chance -> yes(chance, (ids, who, yes) -> new PersonFact.Met(ids.of(who), yes)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new ScoreFact.Written("s1", score("s1-" + some % 2, ids.of(who), some))),
            chance -> yes(
                    chance,
                    (ids, who, yes) -> new VersionFact.Handed(ids.of(who), "s1", "s1-0", ids.of(another(who)), yes)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new VersionFact.Confirmed(
                            ids.of(who), "s1", 1, score("s1-" + some % 2, ids.of(who), some))),
            chance -> some(chance, (ids, who, some) -> new VersionFact.TakenBack(ids.of(who), "s1", "s1-" + some % 2)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new VersionFact.TalkWanted(ids.of(who), "s1", "s1-" + some % 2, some % 3 > 0)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new VersionFact.AloudHeard(
                            ids.of(who), "s1", "s1-" + some % 2, 1 + some % 3, aloud(), some % 3 > 0)),
            chance -> yes(chance, (ids, who, yes) -> new PersonFact.AgeChecked(ids.of(who), check(ids, yes))),
            chance -> yes(
                    chance,
                    (ids, who, yes) ->
                            new PersonFact.Representative(ids.of(who), ids.of(Role.REPRESENTATIVE.ordinal()), yes)),
            chance ->
                    yes(chance, (ids, who, yes) -> new PersonFact.Representative(ids.of(who), ids.of(Cast.BOOKS), yes)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new PersonFact.SharedWith(
                            ids.of(who),
                            ids.of(Role.REPRESENTATIVE.ordinal()),
                            new Shared(Set.of(SampleRider.id("a" + some)), Set.of(Shared.News.values())))),
            chance -> yes(
                    chance,
                    (ids, who, yes) ->
                            new PersonFact.CareContact(ids.of(who), ids.of(Role.CARE_CONTACT.ordinal()), yes)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new PersonFact.Told(
                            ids.of(who), new Addressed(Cast.name(who), "", some == 0 ? "" : "l" + some))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new PersonFact.TieDeclared(
                            ids.of(who),
                            new Tie(
                                    ids.of(Role.DIRECTOR.ordinal()),
                                    Tie.Kind.values()[some % Tie.Kind.values().length]))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new AccountFact.Invited(
                            ids.of(who), new Invitation("i" + some, "ab".repeat(32), "slow", MOMENT))),
            chance -> (ids, who) -> new AccountFact.InvitationEnded(ids.of(who)),
            chance -> some(chance, (ids, who, some) -> new AccountFact.Joined(ids.of(who), "i" + some, "10" + some)),
            chance -> some(chance, (ids, who, some) -> new AccountFact.NoticeRead(ids.of(who), some)),
            chance -> yes(chance, (ids, who, yes) -> new AccountFact.DataUseSaid(ids.of(who), 1, yes)),
            chance -> some(
                    chance,
                    (ids, who, some) ->
                            new AccountFact.PasskeyAdded(ids.of(who), new Passkey("k" + some, "c", "phone " + some))),
            chance -> some(chance, (ids, who, some) -> new AccountFact.PasskeyRemoved(ids.of(who), "k" + some)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new AccountFact.RecoveryMade(ids.of(who), new Recovery("r" + some, "slow"))),
            chance -> some(chance, (ids, who, some) -> new AccountFact.RecoveryUsed(ids.of(who), "r" + some)),
            chance -> some(chance, (ids, who, some) -> new AccountFact.CodeMade(ids.of(who), "c" + some, "slow")),
            chance -> some(chance, (ids, who, some) -> new AccountFact.CodeHanded(ids.of(who), "c" + some)),
            chance -> (ids, who) -> new AccountFact.CodeEnded(ids.of(who)),
            chance -> yes(chance, (ids, who, yes) -> new AccountFact.CodeAsked(ids.of(who), yes)),
            chance -> yes(
                    chance,
                    (ids, who, yes) ->
                            new AccountFact.SecondCode(ids.of(who), yes ? Optional.of("slow") : Optional.empty())),
            chance -> yes(
                    chance,
                    (ids, who, yes) -> new AccountFact.ExportAsked(
                            ids.of(who), Optional.of(new Export(true, MOMENT)).filter(it -> yes))),
            chance -> some(chance, (ids, who, some) -> new AccountFact.Erased(ids.of(who), erased(some))),
            chance -> some(
                    chance,
                    (ids, who, some) ->
                            new OwnFact.WordsSaid(ids.of(who), List.of(new Own.OwnWord("chest", "word " + some)))),
            chance -> yes(
                    chance,
                    (ids, who, yes) -> new OwnFact.SupportSaid(
                            ids.of(who),
                            yes
                                    ? Optional.of(new Own.Eased(Set.of(Easing.SHORTER_MEETINGS), MOMENT))
                                    : Optional.empty())),
            chance -> some(
                    chance,
                    (ids, who, some) -> new PersonFact.TieEnded(
                            ids.of(who),
                            new Tie(
                                    ids.of(Role.DIRECTOR.ordinal()),
                                    Tie.Kind.values()[some % Tie.Kind.values().length]))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new OwnFact.LimitsSaid(
                            ids.of(who),
                            new Limits(
                                    new Boundary(
                                            Touching.UNSAID.with(Place.of(Zone.values()[some]), new Answer.Closed()),
                                            Showing.UNSAID),
                                    waits(some),
                                    Optional.empty()))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new PersonFact.Asked(
                            ids.of(who),
                            List.of(new Question(
                                    Zone.values()[some], Optional.empty(), List.of("4" + some), List.of())))),
            chance -> some(
                    chance,
                    (ids, who, some) ->
                            new RiderFact.Drafted(ids.of(who), "s1", SampleRider.of(ids.of(who), "a" + some, 1))),
            chance -> some(chance, (ids, who, some) -> new RiderFact.Dropped(ids.of(who), SampleRider.id("a" + some))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Released(
                            ids.of(who),
                            SampleRider.id("a" + some),
                            SampleRider.hash(SampleRider.of(ids.of(who), "a" + some, 1)))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Marked(
                            ids.of(who),
                            SampleRider.id("a" + some),
                            SampleRider.hash(SampleRider.of(ids.of(who), "a" + some, 1)),
                            Map.of("c1", Mark.values()[some % Mark.values().length]))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Advised(
                            ids.of(who),
                            SampleRider.id("a" + some),
                            SampleRider.hash(SampleRider.of(ids.of(who), "a" + some, 1)),
                            ids.of(Role.REPRESENTATIVE.ordinal()),
                            Map.of("c1", Mark.values()[some % Mark.values().length]))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Countersigned(
                            ids.of(who),
                            SampleRider.id("a" + some),
                            SampleRider.hash(SampleRider.of(ids.of(who), "a" + some, 1)),
                            ids.of(Role.PRODUCER.ordinal()))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Signed(
                            ids.of(who), "s1", SampleRider.of(ids.of(who), "a" + some, 1), new Evidence.Code())),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Issued(
                            ids.of(who), SampleRider.id("a" + some), "ab".repeat(32), "JVBERi0" + some)),
            chance -> some(
                    chance,
                    (ids, who, some) -> new RiderFact.Narrowed(
                            ids.of(who),
                            SampleRider.of(ids.of(who), "a" + some, 2).without(Set.of("c1")))),
            chance ->
                    some(chance, (ids, who, some) -> new RiderFact.Withdrawn(ids.of(who), SampleRider.id("a" + some))),
            chance -> some(chance, (ids, who, some) -> new RiderFact.Lapsed(ids.of(who), SampleRider.id("a" + some))),
            chance -> some(chance, (ids, who, some) -> new OwnFact.FittingSaid(ids.of(who), fitting(some))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new VersionFact.Fitted(ids.of(who), "s1", "s1-" + some % 2, fitted(some))),
            chance -> yes(chance, (ids, who, yes) -> new OwnFact.OtherCoordinatorAsked(ids.of(who), yes)),
            chance -> yes(chance, (ids, who, yes) -> new OwnFact.SuccessorSaid(ids.of(who), yes)),
            chance -> some(
                    chance, (ids, who, some) -> new SetFact.NoticeWritten("s1", "n" + who, notice(ids.of(who), some))),
            chance ->
                    some(chance, (ids, who, some) -> new SetFact.RotaWritten("s1", "n" + who, rota(ids.of(who), some))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new OwnFact.NoticeSaid(
                            ids.of(who),
                            new Noticed(
                                    "s1",
                                    "n" + who,
                                    "4" + some % 2,
                                    "ab".repeat(32),
                                    some == 0 ? Set.of() : Set.of(Nearness.values()[some % 2])))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new BackgroundFact.Booked(
                            "s1", "n" + who, Optional.of(SampleBooking.booking("Kept " + some)))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new BackgroundFact.Placed(
                            "s1", "n" + who, some == 0 ? Map.of() : Map.of(ids.of(who), SampleBooking.DOOR))),
            chance -> some(
                    chance, (ids, who, some) -> new BackgroundFact.Asked("s1", "n" + who, asked(ids.of(who), some))),
            chance -> some(
                    chance,
                    (ids, who, some) -> new OwnFact.ItemAnswered(
                            ids.of(who),
                            SampleBooking.said(
                                    "b" + some % 2,
                                    SampleBooking.HEAR,
                                    ItemSaid.Say.values()[some % ItemSaid.Say.values().length]))));

    private Privates() {}

    /** Nothing where {@code some} is none. */
    /** Something wider that waits, in some worlds. */
    private static Optional<Limits.Waiting> waits(int some) {
        Boundary wider = new Boundary(
                Touching.UNSAID.with(Place.of(Zone.HAND), new Answer.Open(Level.SKIN, Set.of())), Showing.UNSAID);
        return Optional.of(new Limits.Waiting(wider, MOMENT, MOMENT.plus(Limits.COOLING), some % 2 == 0))
                .filter(it -> some > 0);
    }

    private static Fitting fitting(int some) {
        return some == 0
                ? Fitting.NOTHING
                : new Fitting(
                        Map.of(Fitting.Field.TOP, "T" + some), Set.of(Irritant.values()[some - 1]), Optional.empty());
    }

    private static Optional<Settled> fitted(int some) {
        return some == 0 ? Optional.empty() : Optional.of(new Settled(Set.of(Garment.values()[some]), ""));
    }

    /** Somebody who is not this one. */
    private static int another(int who) {
        return who == Role.PERFORMER.ordinal() ? Role.STUNTS.ordinal() : Role.PERFORMER.ordinal();
    }

    /** A look of this person, who is seen otherwise in one than in another; nothing where {@code some} is none. */
    /** What is agreed aloud to change of a published version, where it is. */
    static List<Aloud> aloud() {
        return List.of(new Aloud("b1", Variant.FULL, "m1", new Aloud.Way.LeftOut()));
    }

    static Score score(String scene, PersonId who, int some) {
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
                some < 2
                        ? List.of()
                        : List.of(new Exposed(
                                who, some == 2 ? Zone.CHEST : Zone.PUBIC_AREA, RoomExposure.E2, PictureExposure.E0)));
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

    /** Of somebody, who is told something else each time; or of nobody any more. */
    private static Optional<Called> asked(PersonId who, int some) {
        return some == 0
                ? Optional.empty()
                : Optional.of(new Called(
                        "4" + some, SampleBooking.booking("Kept " + some), Map.of(who, SampleBooking.COUPLES)));
    }

    /** With somebody in it, drawn or not. */
    private static Rota rota(PersonId who, int some) {
        return new Rota(
                List.of(new Job("Job " + some, List.of(who))),
                List.of(new SetUp("1", Set.of("Job " + some))),
                some == 0 ? Map.of() : Map.of("Job " + some, who));
    }

    private static Set<Erasable> erased(int some) {
        return some == 0 ? Set.of(Erasable.values()) : Set.of(Erasable.values()[some % 2]);
    }

    static Private any(RandomGenerator chance) {
        return ALL.get(chance.nextInt(ALL.size())).apply(chance);
    }

    /** Everything answered yes, so that one answer that is another is seen where all of them are looked at together. */
    static List<Function<Happening.Ids, Content>> settled(int who) {
        return List.of(
                ids -> new PersonFact.Met(ids.of(who), true),
                ids -> new PersonFact.AgeChecked(ids.of(who), check(ids, true)),
                ids -> new AccountFact.NoticeRead(ids.of(who), 1),
                ids -> new AccountFact.DataUseSaid(ids.of(who), 1, true));
    }

    private interface Yes {
        Content about(Happening.Ids ids, int person, boolean yes);
    }

    private static Private yes(RandomGenerator chance, Yes says) {
        boolean yes = chance.nextBoolean();
        return (ids, person) -> says.about(ids, person, yes);
    }

    private interface Some {
        Content about(Happening.Ids ids, int person, int some);
    }

    private static Private some(RandomGenerator chance, Some says) {
        int some = chance.nextInt(4);
        return (ids, person) -> says.about(ids, person, some);
    }

    private static Optional<AgeCheck> check(Happening.Ids ids, boolean found) {
        return found
                ? Optional.of(new AgeCheck(
                        Set.of(ids.of(Role.COORDINATOR.ordinal())), DocumentKind.PASSPORT, LocalDate.of(2027, 1, 7)))
                : Optional.empty();
    }
}
