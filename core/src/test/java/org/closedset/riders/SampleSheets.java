package org.closedset.riders;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Showing;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Sound;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;
import org.closedset.vocabulary.Zone;

/** One rider of every kind for the invented film, as they are kept in testdata/riders. */
final class SampleSheets {
    static final PersonId MARA = SomeTerms.person(1);
    static final PersonId TOM = SomeTerms.person(2);
    static final Presence CLOSED = new Presence(
            Set.of(
                    Presence.Function.COORDINATOR,
                    Presence.Function.DIRECTOR,
                    Presence.Function.FIRST_AD,
                    Presence.Function.CAMERA_OPERATOR,
                    Presence.Function.FOCUS_PULLER,
                    Presence.Function.SOUND,
                    Presence.Function.COSTUME),
            Set.of(Presence.Monitor.AT_CAMERA, Presence.Monitor.DIRECTOR),
            Presence.Stills.NONE);
    static final Wear WORN = new Wear(
            List.of(
                    new Wear.Piece(Garment.ROBE, Wear.Supplier.PRODUCTION, Wear.Adhesive.NONE),
                    new Wear.Piece(Garment.FULL_CUP_COVER, Wear.Supplier.PRODUCTION, Wear.Adhesive.TRIED),
                    new Wear.Piece(Garment.SKIN_BRIEF, Wear.Supplier.PERFORMER, Wear.Adhesive.NONE)),
            Set.of(Barrier.GARMENTS, Barrier.SHEET));
    static final Post AFTER = new Post(
            Post.View.BEFORE_PICTURE_LOCK,
            5,
            Post.Holder.POST_SUPERVISOR,
            Post.Unused.DESTROYED,
            6,
            Post.Effects.COVERING_ONLY);
    static final Around AROUND = new Around(
            CLOSED,
            WORN,
            new Doubling(UseLeave.WITH_APPROVAL, Set.of(Doubling.Kind.BODY, Doubling.Kind.HAND_OR_INSERT)),
            AFTER);
    static final Withdrawal WITHDRAWAL = new Withdrawal(
            Set.of(Withdrawal.Way.ON_OWN_DEVICE, Withdrawal.Way.IN_WORDS, Withdrawal.Way.BY_SIGN),
            Set.of(Withdrawal.Told.COORDINATOR, Withdrawal.Told.FIRST_AD),
            Withdrawal.NotFilmed.NOT_DONE,
            Withdrawal.Filmed.ASKED_FIRST);
    static final Process PROCESS = new Process(
            Optional.of(OffsetDateTime.parse("2027-03-04T08:30+00:00")), 48, Process.Basis.CALL, Language.SPANISH);

    private SampleSheets() {}

    static Map<String, RiderSheet> all() {
        Map<String, RiderSheet> all = new LinkedHashMap<>();
        all.put("principal", principal());
        all.put("day-player", dayPlayer());
        all.put("background", background());
        all.put("body-double", bodyDouble());
        all.put("stunt", stunt());
        all.put("stand-in", standIn());
        all.put("minor", minor());
        all.put("replica", replica());
        all.put("voice", voice());
        return all;
    }

    private static Source source(String story) {
        return new Source(
                "Pink draft",
                List.of(
                        new Source.Scene("s9-guest-house", Optional.of("9")),
                        new Source.Scene("s12a-kitchen-later", Optional.of("12A"))),
                "5f".repeat(32),
                story);
    }

    private static Identity identity(String name, String character, PerformerClass as, Optional<String> by) {
        return new Identity("Harbour Light", MARA, name, character, as, by);
    }

    private static Use open(Usage usage) {
        return new Use(
                usage, UseLeave.ALLOWED, Set.of(), new Use.Window.Whole(), Use.Cut.RELEASED_OR_LESS, Optional.empty());
    }

    private static List<Use> uses() {
        return List.of(
                Use.barred(Usage.AI_TRAINING),
                open(Usage.THEATRICAL),
                open(Usage.STREAMING),
                open(Usage.FESTIVAL),
                Use.barred(Usage.POSTER),
                new Use(
                        Usage.TRAILER,
                        UseLeave.WITH_APPROVAL,
                        Set.of("IE", "GB", "DE"),
                        new Use.Window.Months(24),
                        Use.Cut.RELEASED_OR_LESS,
                        Optional.of(Use.Approver.BOTH)),
                new Use(
                        Usage.PUBLICITY_STILL,
                        UseLeave.WITH_APPROVAL,
                        Set.of(),
                        new Use.Window.Until(LocalDate.of(2029, 12, 31)),
                        Use.Cut.RELEASED,
                        Optional.of(Use.Approver.PERFORMER)),
                Use.barred(Usage.REPLICA_INSIDE));
    }

    static ContactClause kiss(String id) {
        return new ContactClause(
                id,
                Set.of(Zone.MOUTH_LINE),
                Set.of(),
                Set.of(Zone.MOUTH_LINE),
                Set.of(Action.KISS_CLOSED, Action.KISS_SOFT),
                Level.SKIN,
                8,
                Set.of(TOM),
                Set.of(Condition.CLOSED_SET, Condition.COORDINATOR_PRESENT));
    }

    private static ContactClause held(String id) {
        return new ContactClause(
                id,
                Set.of(Zone.SHOULDER, Zone.UPPER_BACK, Zone.LOWER_BACK),
                Set.of(Side.L),
                Set.of(Zone.HAND, Zone.FOREARM),
                Set.of(Action.HOLD, Action.STROKE, Action.PLACE_HAND),
                Level.MUSCLE,
                16,
                Set.of(TOM),
                Set.of(Condition.REHEARSED));
    }

    private static Terms scene() {
        ContactClause near = new ContactClause(
                "c3",
                Set.of(Zone.NECK_SIDE),
                Set.of(Side.BOTH),
                Set.of(Zone.MOUTH_LINE),
                Set.of(Action.BREATH_ON, Action.HOVER),
                Level.AIR,
                4,
                Set.of(TOM),
                Set.of());
        ExposureClause back = new ExposureClause(
                "e1",
                Set.of(Zone.UPPER_BACK, Zone.MID_BACK, Zone.LOWER_BACK),
                new Showing.Degrees(Set.of(RoomExposure.E4), Set.of(PictureExposure.E4)),
                24,
                Set.of(Condition.CLOSED_SET));
        ExposureClause chest = new ExposureClause(
                "e2",
                Set.of(Zone.CHEST),
                new Showing.Degrees(Set.of(RoomExposure.E3), Set.of(PictureExposure.E1)),
                24,
                Set.of(Condition.CLOSED_SET));
        return new Terms(
                List.of(kiss("c1"), held("c2"), near),
                List.of(back, chest),
                List.of(
                        new Exclusion("x1", Set.of(Zone.INNER_THIGH, Zone.NECK_FRONT), Set.of()),
                        new Exclusion("x2", Set.of(), Set.of(Action.KISS_OPEN, Action.BITE_MIME))));
    }

    private static List<Partner> tom() {
        return List.of(new Partner(TOM, "Jolana Haddad", "TOM"));
    }

    private static RiderSheet sheet(RiderKind kind, Identity who, String story, List<Partner> with, Matter matter) {
        String id = "8f14e45fceea167a5a36dedd4bea25" + String.format("%02x", kind.ordinal());
        return new RiderSheet(id, 2, kind, who, source(story), with, matter, PROCESS, WITHDRAWAL);
    }

    static RiderSheet principal() {
        return sheet(
                RiderKind.PRINCIPAL,
                identity("Samir Cohen", "MARA", PerformerClass.PRINCIPAL, Optional.of("Ines Prado")),
                "Mara and Tom spend the night in the guest house; in the morning they kiss in the kitchen.",
                tom(),
                new Matter.Whole(scene(), AROUND, uses()));
    }

    private static RiderSheet dayPlayer() {
        Process unset = new Process(Optional.empty(), 72, Process.Basis.SIGNING, Language.FRENCH);
        Withdrawal doubled = new Withdrawal(
                Set.of(Withdrawal.Way.IN_WRITING),
                Set.of(Withdrawal.Told.COORDINATOR),
                Withdrawal.NotFilmed.DOUBLED_INSIDE,
                Withdrawal.Filmed.USED_AS_AGREED);
        return new RiderSheet(
                "c81e728d9d4c2f636f067f89cc14862c",
                1,
                RiderKind.DAY_PLAYER,
                identity("Jonas Iwu", "MR. BELL", PerformerClass.DAY_PLAYER, Optional.empty()),
                source("Mr. Bell greets Tom at the door."),
                tom(),
                new Matter.Whole(
                        new Terms(List.of(held("c1")), List.of(), List.of()), AROUND, List.of(open(Usage.THEATRICAL))),
                unset,
                doubled);
    }

    static RiderSheet background() {
        Terms floor = new Terms(
                List.of(),
                List.of(new ExposureClause(
                        "e1",
                        Set.of(Zone.THIGH_FRONT, Zone.UPPER_BELLY),
                        new Showing.Degrees(Set.of(RoomExposure.E1), Set.of(PictureExposure.E5)),
                        32,
                        Set.of())),
                List.of());
        Terms hand = new Terms(
                List.of(new ContactClause(
                        "c1",
                        Set.of(Zone.HAND),
                        Set.of(Side.BOTH),
                        Set.of(Zone.HAND),
                        Set.of(Action.CLASP),
                        Level.SKIN,
                        8,
                        Set.of(TOM),
                        Set.of(Condition.CLOTHED))),
                List.of(),
                List.of());
        return sheet(
                RiderKind.BACKGROUND,
                identity("Vera Evans", "30 DANCERS", PerformerClass.BACKGROUND, Optional.empty()),
                "The dancers rehearse in the Lantern; one leads Tom to his seat by the hand.",
                tom(),
                new Matter.Items(List.of(new Item("floor", floor), new Item("seat", hand)), AROUND, uses2()));
    }

    private static List<Use> uses2() {
        return List.of(open(Usage.THEATRICAL), open(Usage.STREAMING));
    }

    static RiderSheet bodyDouble() {
        Terms seen = new Terms(
                List.of(),
                List.of(new ExposureClause(
                        "e1",
                        Set.of(Zone.UPPER_BUTTOCK, Zone.LOWER_BACK),
                        new Showing.Degrees(Set.of(RoomExposure.E6), Set.of(PictureExposure.E6)),
                        12,
                        Set.of(Condition.CLOSED_SET, Condition.COORDINATOR_PRESENT))),
                List.of(new Exclusion("x1", Set.of(Zone.TATTOO_OR_BIRTHMARK), Set.of())));
        Wear none = new Wear(
                List.of(
                        new Wear.Piece(Garment.NONE, Wear.Supplier.PERFORMER, Wear.Adhesive.NONE),
                        new Wear.Piece(Garment.ROBE, Wear.Supplier.PRODUCTION, Wear.Adhesive.NONE)),
                Set.of());
        return sheet(
                RiderKind.BODY_DOUBLE,
                identity("Nikos Ferreira", "MARA", PerformerClass.PHOTO_DOUBLE, Optional.empty()),
                "Mara walks to the window at night.",
                List.of(),
                new Matter.Whole(
                        seen, new Around(CLOSED, none, Doubling.NONE, AFTER), List.of(open(Usage.THEATRICAL))));
    }

    private static RiderSheet stunt() {
        ContactClause pinned = new ContactClause(
                "c1",
                Set.of(Zone.FOREARM, Zone.SHOULDER),
                Set.of(Side.BOTH),
                Set.of(Zone.HAND),
                Set.of(Action.PIN_MIME, Action.GRIP),
                Level.BONE,
                6,
                Set.of(TOM),
                Set.of(Condition.REHEARSED));
        return sheet(
                RiderKind.STUNT,
                identity("Adel Zamora", "SUNNY", PerformerClass.STUNT, Optional.empty()),
                "Sunny is held against the harbour wall and breaks free.",
                tom(),
                new Matter.Whole(new Terms(List.of(pinned), List.of(), List.of()), AROUND, List.of()));
    }

    static RiderSheet standIn() {
        return sheet(
                RiderKind.STAND_IN,
                identity("Maud Duarte", "MARA", PerformerClass.STAND_IN, Optional.empty()),
                "The shot at the window is set.",
                List.of(),
                new Matter.Whole(
                        Terms.NONE,
                        new Around(CLOSED, new Wear(List.of(), Set.of()), Doubling.NONE, AFTER),
                        List.of()));
    }

    static Terms care() {
        ContactClause hug = new ContactClause(
                "c1",
                Set.of(Zone.SHOULDER, Zone.UPPER_BACK, Zone.UPPER_CHEST),
                Set.of(Side.BOTH),
                Set.of(Zone.FOREARM, Zone.HAND),
                Set.of(Action.HUG_FRONT, Action.COMFORT),
                Level.MUSCLE,
                8,
                Set.of(TOM),
                Set.of(Condition.CLOTHED));
        return new Terms(List.of(hug), List.of(), List.of(new Exclusion("x1", Set.of(Zone.CHEEK), Set.of())));
    }

    static Around guarded() {
        Presence with = new Presence(
                Set.of(
                        Presence.Function.COORDINATOR,
                        Presence.Function.DIRECTOR,
                        Presence.Function.CAMERA_OPERATOR,
                        Presence.Function.GUARDIAN,
                        Presence.Function.CHAPERONE),
                Set.of(Presence.Monitor.AT_CAMERA),
                Presence.Stills.NONE);
        return new Around(with, new Wear(List.of(), Set.of()), Doubling.NONE, AFTER);
    }

    static final Guarding GUARDED = new Guarding("Wanjiru Iwu", "Anouk Fuchs", Guarding.Assent.SPOKEN);

    static RiderSheet minor() {
        return sheet(
                RiderKind.MINOR,
                identity("Devi Eriksen", "ALFIE", PerformerClass.PRINCIPAL, Optional.empty()),
                "Alfie is comforted by Tom after the storm.",
                tom(),
                new Matter.Minor(care(), GUARDED, guarded(), List.of(open(Usage.THEATRICAL))));
    }

    static RiderSheet replica() {
        Likeness likeness = new Likeness(
                Set.of(Likeness.Made.BODY, Likeness.Made.ALTERED_NUDITY),
                Set.of(Likeness.From.SCAN, Likeness.From.FOOTAGE),
                Likeness.Afterwards.DESTROYED);
        Use inside = new Use(
                Usage.REPLICA_INSIDE,
                UseLeave.WITH_APPROVAL,
                Set.of(),
                new Use.Window.Whole(),
                Use.Cut.RELEASED,
                Optional.of(Use.Approver.PERFORMER));
        return sheet(
                RiderKind.REPLICA,
                identity("Samir Cohen", "MARA", PerformerClass.PRINCIPAL, Optional.of("Ines Prado")),
                "Mara is seen from behind in the mirror of the lamp room.",
                List.of(),
                new Matter.Replica(
                        likeness,
                        List.of(new Altered(
                                "a1", Set.of(Zone.UPPER_BACK, Zone.LOWER_BACK), Set.of(PictureExposure.E6))),
                        List.of(inside, Use.barred(Usage.REPLICA_OUTSIDE), Use.barred(Usage.AI_TRAINING))));
    }

    private static RiderSheet voice() {
        return sheet(
                RiderKind.VOICE,
                identity("Samir Cohen", "MARA", PerformerClass.VOICE, Optional.of("Ines Prado")),
                "Breath is heard through the wall of the guest house.",
                List.of(),
                new Matter.Voice(
                        List.of(new Heard("v1", Set.of(Heard.Kind.BREATH, Heard.Kind.MOVEMENT), Sound.ADR, 24)),
                        List.of(open(Usage.INTIMATE_SOUND))));
    }
}
