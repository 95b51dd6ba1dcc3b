package org.closedset.production;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.asks.Want;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.choreography.Spot;
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
import org.closedset.people.ItemSaid;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.Part;
import org.closedset.people.Passkey;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.screenplay.Character;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Heading;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.SceneId;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Mode;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** Facts for tests: one of every type, and as many random ones as are wanted. */
final class Told {
    static final PersonId NURA = id(1);
    static final PersonId JONAS = id(2);
    static final PersonId CASTS = id(3);
    static final String ACT = "00112233445566778899aabbccddeeff";
    static final Instant WHEN = Instant.parse("2026-11-25T08:30:15.250Z");

    private Told() {}

    static PersonId id(int number) {
        return new PersonId(String.format("%032x", number));
    }

    static Fact fact(Content content) {
        return new Fact(ACT, Optional.of(NURA), WHEN, content);
    }

    static Passage passage(String id) {
        return new Passage(
                id,
                Kind.TOUCH,
                "embrace",
                Mode.DEPICTED,
                List.of("MARA", "JOÃO"),
                List.of("30 DANCERS"),
                List.of(),
                new Lines(new Place(2, 14), new Place(3, 1)),
                3,
                4,
                List.of(new Passage.Mark(3, 0, 7), new Passage.Mark(4, 12, 15)),
                0.625,
                "\"They hold each other\": an embrace.",
                "");
    }

    /** One of every type, in the order of docs/formats/fact.md. */
    static List<Content> ofEveryType() {
        Passage passage = passage("p1");
        AgeCheck check = new AgeCheck(Set.of(JONAS, CASTS), DocumentKind.IDENTITY_CARD, LocalDate.of(2026, 11, 2));
        Part part = new Part("s1", "30 DANCERS", PerformerClass.BACKGROUND);
        ScriptFact.Again again = new ScriptFact.Again(
                "sc-2", "42A", passage, Review.State.CHANGED, "", CarriedDecisions.Why.PEOPLE_OR_MODE_CHANGED);
        return List.of(
                new ProductionFact.Opened("Harbour Light", ZoneId.of("Europe/Lisbon")),
                new ProductionFact.Renamed("Harbour Lights"),
                new ProductionFact.EpisodeTold("e1", "The Quay"),
                new ProductionFact.EpisodeRemoved("e1"),
                new ProductionFact.NoticeWritten(new ContractNotice(48, "Clause 14 (b)")),
                new ProductionFact.AboutTold(
                        new About("the studio", "the coordinator", "the coordinator", "Lisbon", "in a year")),
                new ProductionFact.HandedOver(NURA, JONAS),
                new ProductionFact.Wrapped(),
                new ProductionFact.Archived(),
                new ProductionFact.Reopened(),
                new ProductionFact.SaidErased(),
                new ProductionFact.SealMade("MIIB"),
                new ProductionFact.Deleted(),
                new PersonFact.Told(NURA, new Addressed("Nura Ñíguez 🌊", "she/her", "es")),
                new PersonFact.Left(NURA, true),
                new PersonFact.RoleGiven(NURA, Role.SCRIPT_SUPERVISOR),
                new PersonFact.RoleEnded(NURA, Role.SCRIPT_SUPERVISOR),
                new PersonFact.Engaged(NURA, part),
                new PersonFact.Released(NURA, part),
                new PersonFact.AgeChecked(NURA, Optional.of(check)),
                new PersonFact.Representative(NURA, JONAS, true),
                new PersonFact.SharedWith(NURA, JONAS, SampleRider.shared("8f")),
                new PersonFact.CareContact(NURA, JONAS, false),
                new PersonFact.TieDeclared(NURA, new Tie(JONAS, Tie.Kind.EARLIER_WORK)),
                new PersonFact.TieEnded(NURA, new Tie(JONAS, Tie.Kind.EARLIER_WORK)),
                new PersonFact.Asked(NURA, questions()),
                new PersonFact.Met(NURA, true),
                new AccountFact.Invited(NURA, new Invitation("k7q4m", "ef".repeat(32), "a slow hash", WHEN)),
                new AccountFact.InvitationEnded(NURA),
                new AccountFact.Joined(NURA, "k7q4m", "204771"),
                new AccountFact.NoticeRead(NURA, 1),
                new AccountFact.DataUseSaid(NURA, 1, false),
                new AccountFact.PasskeyAdded(NURA, new Passkey("AQIDBA", "BQYHCAkK", "my phone")),
                new AccountFact.PasskeyRemoved(NURA, "AQIDBA"),
                new AccountFact.RecoveryMade(NURA, new Recovery("w3rtz", "a slow hash")),
                new AccountFact.RecoveryUsed(NURA, "w3rtz"),
                new AccountFact.CodeMade(NURA, "t4blt", "a slow hash"),
                new AccountFact.CodeHanded(NURA, "t4blt"),
                new AccountFact.CodeEnded(NURA),
                new AccountFact.CodeAsked(NURA, true),
                new AccountFact.SecondCode(NURA, Optional.of("a slow hash")),
                new AccountFact.ExportAsked(NURA, Optional.of(new Export(true, WHEN))),
                new AccountFact.Erased(NURA, Set.of(Erasable.SAID, Erasable.PERSONAL)),
                new OwnFact.WordsSaid(NURA, List.of(new Own.OwnWord("chest", "torso"))),
                new OwnFact.SupportSaid(
                        NURA,
                        Optional.of(new Own.Eased(Set.of(Easing.SHORTER_MEETINGS, Easing.ONE_TAP_CHECK_IN), WHEN))),
                new OwnFact.LimitsSaid(NURA, limits()),
                new OwnFact.OtherCoordinatorAsked(NURA, true),
                new OwnFact.SuccessorSaid(NURA, true),
                new OwnFact.NoticeSaid(
                        NURA, new Noticed("s1", "sc-1", "42A", "ab".repeat(32), Set.of(Nearness.values()))),
                new OwnFact.ItemAnswered(NURA, SampleBooking.said(SampleBooking.DANCE, ItemSaid.Say.FINE)),
                new OwnFact.FittingSaid(NURA, fitting()),
                new RiderFact.Drafted(NURA, "s1", SampleRider.of(NURA)),
                new RiderFact.Dropped(NURA, "8f".repeat(16)),
                new RiderFact.Released(NURA, "8f".repeat(16), "ab".repeat(32)),
                new RiderFact.Marked(
                        NURA,
                        "8f".repeat(16),
                        "ab".repeat(32),
                        Map.of("c1", Mark.TALK, "c2", Mark.OUT, "e1", Mark.FINE)),
                new RiderFact.Advised(NURA, "8f".repeat(16), "ab".repeat(32), JONAS, Map.of("c1", Mark.TALK)),
                new RiderFact.Served(NURA, "s1", SampleRider.of(NURA)),
                new RiderFact.Countersigned(NURA, "8f".repeat(16), "ab".repeat(32), JONAS),
                new RiderFact.Signed(
                        NURA, "s1", SampleRider.of(NURA), new Evidence.Passkey("AQ", "Ag", "Aw", "BA", "BQ")),
                new RiderFact.Issued(NURA, "8f".repeat(16), "ab".repeat(32), "JVBERi0="),
                new RiderFact.Narrowed(NURA, SampleRider.of(NURA)),
                new RiderFact.Withdrawn(NURA, "8f".repeat(16)),
                new RiderFact.Lapsed(NURA, "8f".repeat(16)),
                new ScriptFact.Added(
                        "s1", "e1", draft("harbour-light.fountain"), List.of(new Decision.Rejected("sc-1", "p9"))),
                new ScriptFact.Decided(
                        "s1",
                        List.of(
                                new Decision.Confirmed("sc-1", "p1"),
                                new Decision.Changed("sc-1", "p1", passage),
                                new Decision.Rejected("sc-1", "p2"),
                                new Decision.Added("sc-2", passage("a1")),
                                new Decision.Reopened("sc-1", "p2"),
                                new Decision.SceneRead("sc-1", true),
                                new Decision.SceneRead("sc-2", false))),
                new ScriptFact.TakenBack("s1", List.of(new Decision.Reopened("sc-1", "p1"))),
                new ScriptFact.Carried(
                        "s1",
                        draft("harbour-light-pink.pdf"),
                        List.of(new Decision.Confirmed("sc-1", "p1")),
                        List.of(again),
                        List.of("sc-2", "sc-9"),
                        List.of("WREN")),
                new ScriptFact.Filed(
                        "s1", new ScriptFile("harbour-light.fountain", "ab".repeat(32), "SU5ULiBDQUZFCg==")),
                new ScriptFact.Placed("s1", "e2"),
                new ScriptFact.Removed("s1"),
                new PlanFact.ScenesPublished("s1", "Harbour Light", scenes()),
                new PlanFact.PublicationsFixed(
                        List.of(LocalTime.of(7, 30), LocalTime.of(18, 0)), LocalDate.of(2027, 3, 1)),
                new AskFact.Written("s1", "sc-1", asked()),
                new AskFact.Tried("s1", "sc-1", asked()),
                new AskFact.Answered("s1", "sc-1", Optional.of(new Asked.Answer("ab".repeat(32), asked()))),
                new ScoreFact.Written("s1", framed()),
                published(1, framed()),
                new VersionFact.Handed(NURA, "s1", "sc-1", JONAS, true),
                new VersionFact.Confirmed(NURA, "s1", 1, framed().part(NURA)),
                new VersionFact.TakenBack(NURA, "s1", "sc-1"),
                new VersionFact.TalkWanted(NURA, "s1", "sc-1", true),
                new ScoreFact.AgreedAloud("s1", "sc-1", 1, changes()),
                new VersionFact.AloudHeard(NURA, "s1", "sc-1", 1, changes(), true),
                new VersionFact.Fitted(
                        NURA,
                        "s1",
                        "sc-1",
                        Optional.of(new Settled(Set.of(Garment.PADDED_POUCH, Garment.ROBE), "Size M, shade 4"))),
                new SetFact.NoticeWritten("s1", "sc-1", Optional.of(notice())),
                new SetFact.RotaWritten("s1", "sc-1", rota()),
                new SetFact.RotaGiven("s1", "sc-1", Optional.of(new ClosedSet.Given("42A", rota()))),
                new BackgroundFact.Booked("s1", "sc-1", Optional.of(SampleBooking.booking())),
                new BackgroundFact.Placed(
                        "s1", "sc-1", SampleBooking.called(NURA, JONAS).placed()),
                new BackgroundFact.Asked("s1", "sc-1", Optional.of(SampleBooking.called(NURA, JONAS))),
                new BackgroundFact.Given("s1", "sc-1", Optional.of(SampleBooking.called(NURA, JONAS))));
    }

    /** Two functions, one of which one person alone can do, and a set-up that needs the other. */
    static List<Ask> asked() {
        return List.of(new Ask(
                "They meet.",
                List.of(
                        new Want.Done("MARA", Action.HOLD, Optional.of("TOM"), Optional.of(Zone.SHOULDER)),
                        new Want.Seen("TOM", Zone.UPPER_BACK, PictureExposure.E4))));
    }

    static Rota rota() {
        return new Rota(
                List.of(new Job("Camera", List.of(JONAS)), new Job("Boom", List.of(NURA, JONAS))),
                List.of(new SetUp("1", Set.of("Boom", "Camera")), new SetUp("2", Set.of("Boom"))),
                Map.of("Camera", JONAS, "Boom", NURA));
    }

    /** Something is seen and something heard, by one who is there and one who is there and sees it later too. */
    static Notice notice() {
        return new Notice(
                "42A",
                new Contents(Set.of(Kind.TOUCH, Kind.UNDRESS), Set.of(Kind.VOICE)),
                "It is acted, and was planned beforehand.",
                Map.of(NURA, Set.of(Nearness.ON_SET), JONAS, Set.of(Nearness.values())));
    }

    /** A version of a choreography, each of its people under a part of their own. */
    static Fitting fitting() {
        return new Fitting(
                Map.of(Fitting.Field.TOP, "38 B", Fitting.Field.SHADE, "4½", Fitting.Field.OTHER, "wool"),
                Set.of(Irritant.ADHESIVE, Irritant.NICKEL),
                Optional.of(Fitting.SkinTest.WISHED));
    }

    static List<Aloud> changes() {
        return List.of(
                new Aloud("b1", Variant.FULL, "m1", new Aloud.Way.OtherHand()),
                new Aloud("b1", Variant.FULL, "m2", new Aloud.Way.Fewer(2)),
                new Aloud("b1", Variant.ALT_B, "m1", new Aloud.Way.LeftOut()));
    }

    static ScoreFact.Published published(int version, Score score) {
        Map<PersonId, String> called = new LinkedHashMap<>();
        score.people().forEach(it -> called.put(it, "PART " + called.size()));
        return new ScoreFact.Published("s1", version, "42A", score, called);
    }

    /** The same with two shots: one of which everything is said, and one of which nothing is that need not be. */
    static Score framed() {
        return score().shot(List.of(
                new Shot(
                        "42A",
                        Framing.MCU,
                        Optional.of(Lens.LONG_LENS),
                        Optional.of(Focus.SOFT),
                        List.of(new Shot.Cover("b1", Variant.FULL), new Shot.Cover("b1", Variant.ALT_B)),
                        List.of(
                                new Shot.InFrame(Crop.WIDE, new Shot.Place(NURA, Zone.CROWN), Optional.empty()),
                                new Shot.InFrame(
                                        Crop.WIDE, new Shot.Place(JONAS, Zone.CHEST), Optional.of(PictureExposure.E1))),
                        List.of(
                                new Shot.Hidden(Crop.SQUARE, Mask.STEAM, Optional.empty()),
                                new Shot.Hidden(
                                        Crop.SQUARE, Mask.LIMB, Optional.of(new Shot.Place(JONAS, Zone.CHEST))))),
                new Shot("42B", Framing.WS, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of())));
    }

    /** Two beats: every kind of thing that is touched, everything set and nothing set. */
    static Score score() {
        Spot hand = new Spot(Zone.HAND, Side.R);
        Move hold = new Move(
                "m1",
                NURA,
                new Touched.Somebody(JONAS),
                Optional.of(hand),
                Optional.of(new Spot(Zone.NAVEL, Side.C)),
                Action.HOLD,
                Optional.of(Level.SKIN),
                Optional.of(Motion.STILL),
                Optional.of(12),
                Set.of(Barrier.SHEET, Barrier.GARMENTS),
                Set.of(Condition.REHEARSED, Condition.CLOTHED),
                List.of(new Exposed(JONAS, Zone.CHEST, RoomExposure.E2, PictureExposure.E1)));
        return new Score(
                "sc-1",
                List.of(
                        new Beat(
                                "b1",
                                "They find each other again.",
                                Map.of(
                                        Variant.FULL,
                                        List.of(hold, bare("m2", NURA, new Touched.Self())),
                                        Variant.ALT_B,
                                        List.of(bare("m1", JONAS, new Touched.Thing())),
                                        Variant.MARK_THROUGH,
                                        List.of(bare("m3", CASTS, new Touched.Air())))),
                        new Beat("b2", "", Map.of())));
    }

    private static Move bare(String id, PersonId who, Touched receiver) {
        return new Move(
                id,
                who,
                receiver,
                Optional.empty(),
                Optional.empty(),
                Action.LEAN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                List.of());
    }

    private static List<Question> questions() {
        return List.of(
                new Question(Zone.MOUTH_LINE, Optional.of(Means.MOUTH), List.of("42A", "57"), List.of(JONAS)),
                new Question(Zone.CHEST, Optional.empty(), List.of("42A"), List.of()));
    }

    /** Something that counts, something that waits, and something written down for them. */
    static Limits limits() {
        Boundary now = new Boundary(
                Touching.UNSAID
                        .with(org.closedset.boundaries.Place.of(Zone.KNEE), new Answer.AskMe())
                        .with(
                                org.closedset.boundaries.Place.of(Zone.KNEE)
                                        .side(Side.L)
                                        .by(Means.HAND)
                                        .with(JONAS),
                                new Answer.Closed())
                        .with(
                                org.closedset.boundaries.Place.of(Zone.SHOULDER),
                                new Answer.Open(Level.SKIN, Set.of(Condition.CLOTHED, Condition.REHEARSED))),
                Showing.of(
                        Map.of(Zone.CHEST, new Showing.Degrees(Set.of(RoomExposure.E2), Set.of(PictureExposure.E1)))));
        Boundary wider = new Boundary(
                now.touching()
                        .with(
                                org.closedset.boundaries.Place.of(Zone.SHOULDER),
                                new Answer.Open(Level.MUSCLE, Set.of())),
                now.showing());
        return new Limits(
                now,
                Optional.of(new Limits.Waiting(wider, WHEN.minus(Limits.COOLING), WHEN, true)),
                Optional.of(new Boundary(
                        Touching.UNSAID.with(
                                org.closedset.boundaries.Place.of(Zone.HAND), new Answer.Open(Level.BONE, Set.of())),
                        Showing.UNSAID)));
    }

    static ScriptDraft draft(String file) {
        Lines lines = new Lines(new Place(1, 3), new Place(2, 1));
        Group dancers = new Group("30 DANCERS", 30);
        Scene scene = new Scene(
                new SceneId("1", "42A", "sc-1"),
                new Heading("INT. CAFÉ - NIGHT", Heading.Setting.INTERIOR, "CAFÉ", "NIGHT"),
                List.of(
                        Element.of(Element.Type.HEADING, "INT. CAFÉ - NIGHT", lines),
                        new Element(Element.Type.DIALOGUE, "Stay.\nHere.", lines, Element.Column.RIGHT)),
                lines,
                1,
                new Eighths(3),
                true,
                List.of("MARA"),
                List.of(dancers));
        Character mara = new Character("MARA", List.of("MARA", "MARA (O.S.)"), 1);
        return new ScriptDraft(
                file,
                "ab".repeat(32),
                new Screenplay(Source.PDF, List.of(), List.of(scene), List.of(mara), List.of(dancers), 2, List.of()));
    }

    static List<PlannedScene> scenes() {
        return List.of(
                new PlannedScene("sc-1", "41", "INT. QUAY - DAY", new Eighths(3), PlannedScene.Care.NOT_COVERED),
                new PlannedScene("sc-2", "42A", "INT. CAFÉ - NIGHT", new Eighths(12), PlannedScene.Care.COVERED),
                new PlannedScene("sc-3", "", "EXT. BEACH", new Eighths(1), PlannedScene.Care.MINOR));
    }

    /** So many facts of a production that is being worked on: people first told of, then whatever comes. */
    static List<Fact> some(int count, RandomGenerator chance) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(new ProductionFact.Opened("Harbour Light", ZoneId.of("Europe/Lisbon"))));
        facts.add(fact(new ScriptFact.Added("s1", "", draft("harbour-light.fountain"), List.of())));
        while (facts.size() < count) {
            facts.add(new Fact(
                    String.format("%032x", chance.nextLong() & Long.MAX_VALUE),
                    Optional.of(id(chance.nextInt(40))),
                    WHEN.plusMillis(facts.size()),
                    next(facts.size(), chance)));
        }
        return facts;
    }

    private static Content next(int told, RandomGenerator chance) {
        PersonId person = id(chance.nextInt(400));
        Role role = Role.values()[chance.nextInt(Role.values().length)];
        return switch (chance.nextInt(18)) {
            case 0 -> new PersonFact.Told(person, new Addressed("Person " + told, "", "en"));
            case 1 -> new PersonFact.RoleGiven(person, role);
            case 2 -> new PersonFact.RoleEnded(person, role);
            case 3 -> new PersonFact.Engaged(person, new Part("s1", "CREW " + told % 30, PerformerClass.BACKGROUND));
            case 4 -> new PersonFact.Met(person, chance.nextBoolean());
            case 5 -> new ScriptFact.TakenBack("s1", List.of(new Decision.Reopened("sc-" + told % 120, "p1")));
            case 6 -> new ScriptFact.Decided("s1", List.of(new Decision.SceneRead("sc-" + told % 120, true)));
            case 7 -> new PlanFact.ScenesPublished("s" + told % 3, "Harbour Light", scenes());
            case 8 -> new PlanFact.PublicationsFixed(List.of(LocalTime.of(told % 24, 0)), LocalDate.of(2027, 3, 1));
            case 9 -> new ScoreFact.Written("s" + told % 3, told % 5 == 0 ? Score.none("sc-1") : score());
            case 10 ->
                new SetFact.NoticeWritten(
                        "s" + told % 3, "sc-" + told % 4, Optional.of(notice()).filter(it -> told % 5 > 0));
            case 13 -> new AskFact.Written("s" + told % 3, "sc-" + told % 4, told % 5 > 0 ? asked() : List.of());
            case 11 -> new SetFact.RotaWritten("s" + told % 3, "sc-" + told % 4, told % 5 > 0 ? rota() : Rota.NONE);
            case 12 ->
                new BackgroundFact.Booked(
                        "s" + told % 3,
                        "sc-" + told % 4,
                        Optional.of(SampleBooking.booking()).filter(it -> told % 5 > 0));
            default -> new ScriptFact.Decided("s1", List.of(new Decision.Confirmed("sc-" + told % 120, "p" + told)));
        };
    }
}
