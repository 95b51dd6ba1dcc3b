package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Reach;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Today;
import org.closedset.boundaries.Touching;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.riders.Covered;
import org.closedset.riders.ExposureClause;
import org.closedset.riders.Outside;
import org.closedset.riders.Terms;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What a move is held against beyond itself: what came before it, what is so now, and who is no adult. */
final class RuleOverTimeTest {
    private static final Set<Condition> NOW = RuleTest.NOW;
    private static final PersonId MARA = RuleTest.MARA;
    private static final PersonId TOM = RuleTest.TOM;
    private static final Spot BACK = RuleTest.BACK;
    private static final Spot HAND = RuleTest.HAND;
    private static final Move HOLD = RuleTest.HOLD;

    private static final ExposureClause CHEST = new ExposureClause(
            "e",
            Set.of(Zone.CHEST),
            new Showing.Degrees(Set.of(RoomExposure.E5), Set.of(PictureExposure.E1)),
            8,
            Set.of());

    /** Mara's chest may be bare in the room for eight counts. */
    private static Rule bare(Today today) {
        return RuleTest.with(
                MARA,
                it -> new Agreement(
                        it.age(),
                        Optional.of(new Terms(List.of(), List.of(CHEST), List.of())),
                        Optional.of(new Boundary(Touching.UNSAID, Showing.of(Map.of(Zone.CHEST, CHEST.degrees())))),
                        Optional.of(today)));
    }

    private static final Exposed BARE = new Exposed(MARA, Zone.CHEST, RoomExposure.E5, PictureExposure.E1);

    private static Move look(int counts, Exposed... exposes) {
        return new Move(
                "m5",
                TOM,
                new Touched.Somebody(MARA),
                Optional.empty(),
                Optional.empty(),
                Action.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(counts),
                Set.of(),
                Set.of(),
                List.of(exposes));
    }

    @Test
    void what_is_exposed_stays_so_for_the_moves_after_it_and_its_counts_add_up() {
        Rule rule = bare(new Today.AsAgreed());
        Carried after = Carried.NOTHING.after(look(4, BARE));
        assertThat(rule.fits(look(4), after).allowed()).isTrue();
        assertThat(RuleTest.against(rule.fits(look(5), after)))
                .containsExactly(new Reason.ByRider(MARA, Zone.CHEST, new Covered.Not("e", Outside.COUNTS)));
        Exposed covered = new Exposed(MARA, Zone.CHEST, RoomExposure.E0, PictureExposure.E0);
        assertThat(rule.fits(look(5), after.after(look(1, covered))).allowed()).isTrue();
        Rule narrower = bare(new Today.Narrower(Boundary.UNSAID));
        assertThat(RuleTest.against(narrower.mayBeDoneNow(look(1), after, NOW)))
                .containsExactly(new Reason.ByToday(MARA, Reason.Day.NARROWER));
    }

    @Test
    void counts_of_one_contact_add_up_over_moves() {
        Rule rule = new Rule(RuleTest.agreed());
        Carried four = Carried.NOTHING.after(HOLD);
        assertThat(rule.fits(HOLD, four).allowed()).isTrue();
        assertThat(RuleTest.against(rule.fits(HOLD, four.after(HOLD))))
                .contains(new Reason.ByRider(MARA, Zone.LOWER_BACK, new Covered.Not("c-Z26", Outside.COUNTS)));
    }

    @Test
    void what_was_planned_under_a_condition_is_not_done_when_that_is_not_so() {
        Boundary present = new Boundary(
                Touching.UNSAID.with(
                        Place.of(Zone.LOWER_BACK), new Answer.Open(Level.SKIN, Set.of(Condition.COORDINATOR_PRESENT))),
                Showing.UNSAID);
        Rule rule = RuleTest.with(MARA, it -> new Agreement(it.age(), it.rider(), Optional.of(present), it.today()));
        Move planned = new Move(
                "m6",
                TOM,
                HOLD.receiver(),
                HOLD.by(),
                HOLD.on(),
                HOLD.action(),
                HOLD.level(),
                HOLD.motion(),
                HOLD.counts(),
                Set.of(),
                Set.of(Condition.COORDINATOR_PRESENT),
                List.of());
        assertThat(rule.fits(planned).allowed()).isTrue();
        assertThat(rule.mayBeDoneNow(planned, Carried.NOTHING, NOW).allowed()).isTrue();
        assertThat(rule.mayBeDoneNow(planned, Carried.NOTHING, Set.of(Condition.CLOTHED))
                        .allowed())
                .isFalse();
    }

    private static Move contact(Action action, Spot by, Spot on, Set<Condition> met) {
        return new Move(
                "m7",
                TOM,
                new Touched.Somebody(MARA),
                Optional.of(by),
                Optional.of(on),
                action,
                Optional.of(Level.SKIN),
                Optional.empty(),
                Optional.of(1),
                Set.of(Barrier.GARMENTS, Barrier.CUSHION),
                met,
                List.of());
    }

    @Test
    void nothing_intimate_is_allowed_near_whoever_is_no_verified_adult() {
        Rule minor = RuleTest.with(MARA, it -> new Agreement(Age.NOT_VERIFIED, it.rider(), it.boundary(), it.today()));
        Spot chest = new Spot(Zone.CHEST, Side.L);
        Spot mouth = new Spot(Zone.MOUTH_LINE, Side.C);
        Spot pelvis = new Spot(Zone.PUBIC_AREA, Side.C);
        for (Move move : List.of(
                contact(Action.KNEAD, HAND, chest, Set.of()),
                contact(Action.ROCK, HAND, BACK, Set.of()),
                contact(Action.HOLD, HAND, new Spot(Zone.INNER_THIGH, Side.L), Set.of(Condition.CLOTHED)),
                contact(Action.HUG_FRONT, chest, chest, Set.of()),
                contact(Action.SIM_MEDICAL_EXAM, HAND, pelvis, Set.of(Condition.CLOTHED)),
                contact(Action.HOLD, HAND, new Spot(Zone.LOWER_BUTTOCK, Side.R), Set.of(Condition.CLOTHED)),
                look(1, new Exposed(TOM, Zone.PUBIC_AREA, RoomExposure.E2, PictureExposure.E0)))) {
            assertThat(RuleTest.against(minor.fits(move)))
                    .as(move.action().code())
                    .contains(new Reason.AdultsOnly(MARA));
        }
        assertThat(RuleTest.against(minor.fits(contact(Action.KISS_CLOSED, mouth, mouth, Set.of()))))
                .contains(new Reason.LookedAtByPeople(MARA));
        assertThat(minor.fits(contact(Action.HUG_FRONT, chest, chest, Set.of(Condition.CLOTHED)))
                        .reasons())
                .as("an embrace of people who are dressed")
                .doesNotContain(new Reason.AdultsOnly(MARA));
    }

    @Test
    void a_pelvis_near_a_pelvis_or_a_face_needs_barriers_whatever_the_action_is_called() {
        Spot pelvis = new Spot(Zone.EXTERNAL_GENITALS, Side.C);
        Spot mouth = new Spot(Zone.MOUTH_LINE, Side.C);
        Rule rule = new Rule(RuleTest.agreed());
        for (Spot close : List.of(pelvis, mouth)) {
            Move move = contact(Action.GRAZE, close, pelvis, Set.of());
            Move few = new Move(
                    "m8",
                    TOM,
                    move.receiver(),
                    move.by(),
                    move.on(),
                    move.action(),
                    move.level(),
                    move.motion(),
                    move.counts(),
                    Set.of(Barrier.PROSTHETIC, Barrier.SILICONE_PAD),
                    Set.of(),
                    List.of());
            assertThat(RuleTest.against(rule.fits(few)))
                    .as("one worn by one of them is not one each")
                    .contains(new Reason.NotSet(Reason.What.BARRIERS));
            assertThat(RuleTest.against(rule.fits(move))).doesNotContain(new Reason.NotSet(Reason.What.BARRIERS));
        }
    }

    @Test
    void an_open_kiss_is_one_inside_the_mouth_too() {
        Spot mouth = new Spot(Zone.MOUTH_LINE, Side.C);
        assertThat(RuleTest.against(
                        new Rule(RuleTest.agreed()).fits(contact(Action.KISS_OPEN, mouth, mouth, Set.of()))))
                .contains(
                        new Reason.ByBoundary(MARA, Zone.MOUTH_INSIDE, new Reach.Closed()),
                        new Reason.ByBoundary(TOM, Zone.MOUTH_INSIDE, new Reach.Closed()));
    }

    @Test
    void breaking_off_is_never_held_back_and_covering_with_a_hand_is_a_touch() {
        Rule nobody = new Rule(Map.of());
        for (Action action : List.of(Action.BREAK, Action.TAP_OUT)) {
            assertThat(nobody.fits(RuleTest.move(action, List.of())).allowed()).isTrue();
            Move bares = RuleTest.move(action, List.of(BARE));
            assertThat(nobody.fits(bares).allowed())
                    .as("what is planned to be seen then is held against what was agreed")
                    .isFalse();
            assertThat(nobody.mayBeDoneNow(bares, Carried.NOTHING, Set.of()).allowed())
                    .isTrue();
        }
        assertThat(nobody.fits(contact(Action.COVER, HAND, new Spot(Zone.CHEST, Side.L), Set.of()))
                        .allowed())
                .isFalse();
    }

    private static Move loose(
            Action action, Touched whom, Optional<Spot> by, Optional<Spot> on, Optional<Level> level) {
        return new Move(
                "m1",
                TOM,
                whom,
                by,
                on,
                action,
                level,
                Optional.empty(),
                Optional.of(4),
                Set.of(),
                Set.of(),
                List.of());
    }

    @Test
    void a_touch_of_which_nobody_says_whom_it_meets_is_not_set_and_never_allowed() {
        Rule agreed = new Rule(RuleTest.agreed());
        Optional<Spot> mouth = Optional.of(new Spot(Zone.MOUTH_LINE, Side.C));
        Touched air = new Touched.Air();
        for (Move move : List.of(
                loose(Action.KISS_SOFT, air, mouth, mouth, Optional.of(Level.SKIN)),
                loose(Action.STROKE, air, Optional.empty(), Optional.empty(), Optional.empty()),
                loose(Action.HOVER, air, Optional.empty(), mouth, Optional.of(Level.AIR)))) {
            assertThat(RuleTest.against(agreed.fits(move))).contains(new Reason.NotSet(Reason.What.TO_WHOM));
        }
        assertThat(agreed.fits(loose(Action.LOOK, air, Optional.empty(), Optional.empty(), Optional.empty()))
                        .allowed())
                .isTrue();
    }

    @Test
    void looking_that_names_a_place_or_a_depth_is_held_as_a_touch_and_a_covering_hand_needs_both() {
        Rule nobody = new Rule(Map.of());
        Touched mara = new Touched.Somebody(MARA);
        Optional<Spot> low = Optional.of(new Spot(Zone.HIP, Side.L));
        assertThat(nobody.fits(loose(Action.MIRROR, mara, low, low, Optional.of(Level.BORNE)))
                        .allowed())
                .isFalse();
        assertThat(nobody.fits(loose(Action.LOOK, mara, Optional.empty(), low, Optional.empty()))
                        .allowed())
                .isFalse();
        assertThat(nobody.fits(loose(Action.LOOK, mara, Optional.empty(), Optional.empty(), Optional.empty()))
                        .allowed())
                .isTrue();
        assertThat(RuleTest.against(
                        nobody.fits(loose(Action.COVER, mara, Optional.of(HAND), Optional.empty(), Optional.empty()))))
                .contains(new Reason.NotSet(Reason.What.WHERE));
        assertThat(RuleTest.against(nobody.fits(loose(Action.COVER, mara, Optional.empty(), low, Optional.empty()))))
                .contains(new Reason.NotSet(Reason.What.WITH_WHAT));
    }

    @Test
    void whoever_is_undressed_is_told_of_and_no_other() {
        Exposed toms = new Exposed(TOM, Zone.HAND, RoomExposure.E0, PictureExposure.E0);
        assertThat(RuleTest.against(
                        new Rule(RuleTest.agreed()).fits(RuleTest.move(Action.REMOVE_LAYER, List.of(toms)))))
                .contains(new Reason.NotSet(Reason.What.EXPOSURE));
        Move pillow = new Move(
                "m9",
                TOM,
                new Touched.Thing(),
                Optional.empty(),
                Optional.empty(),
                Action.ROCK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(4),
                Set.of(),
                Set.of(),
                List.of());
        assertThat(new Rule(RuleTest.agreed()).fits(pillow).allowed())
                .as("alone with a thing")
                .isFalse();
    }
}
