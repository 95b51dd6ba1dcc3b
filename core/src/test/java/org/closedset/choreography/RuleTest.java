package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Reach;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Today;
import org.closedset.boundaries.Touching;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.riders.ContactClause;
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

/** Whether a move fits what was agreed, and whether it may be done now. */
final class RuleTest {
    static final Set<Condition> NOW = Set.of(Condition.values());
    static final PersonId MARA = new PersonId("1".repeat(32));
    static final PersonId TOM = new PersonId("2".repeat(32));
    static final Spot BACK = new Spot(Zone.LOWER_BACK, Side.L);
    static final Spot HAND = new Spot(Zone.HAND, Side.R);

    private static ContactClause clause(Zone on, Zone by, PersonId partner, Level upTo, int counts) {
        return new ContactClause(
                "c-" + on.code(),
                Set.of(on),
                Set.of(Side.BOTH),
                Set.of(by),
                Set.of(Action.HOLD, Action.SIM_PENETRATIVE),
                upTo,
                counts,
                Set.of(partner),
                Set.of());
    }

    private static Boundary open(Zone zone, Means means) {
        return new Boundary(
                Touching.UNSAID.with(Place.of(zone).by(means), new Answer.Open(Level.MUSCLE, Set.of())),
                Showing.UNSAID);
    }

    /** Mara's lower back to Tom's hand, down to muscle, for eight counts. */
    static Map<PersonId, Agreement> agreed() {
        Agreement maras = new Agreement(
                Age.VERIFIED_ADULT,
                Optional.of(new Terms(
                        List.of(clause(Zone.LOWER_BACK, Zone.HAND, TOM, Level.MUSCLE, 8)), List.of(), List.of())),
                Optional.of(open(Zone.LOWER_BACK, Means.HAND)),
                Optional.of(new Today.AsAgreed()));
        Agreement toms = new Agreement(
                Age.VERIFIED_ADULT,
                Optional.of(new Terms(
                        List.of(clause(Zone.HAND, Zone.LOWER_BACK, MARA, Level.MUSCLE, 8)), List.of(), List.of())),
                Optional.of(open(Zone.HAND, Means.BODY)),
                Optional.of(new Today.AsAgreed()));
        return new HashMap<>(Map.of(MARA, maras, TOM, toms));
    }

    private static Move hold(Optional<Level> level, Optional<Integer> counts) {
        return new Move(
                "m1",
                TOM,
                new Touched.Somebody(MARA),
                Optional.of(HAND),
                Optional.of(BACK),
                Action.HOLD,
                level,
                Optional.empty(),
                counts,
                Set.of(),
                Set.of(),
                List.of());
    }

    static final Move HOLD = hold(Optional.of(Level.SKIN), Optional.of(4));

    static Rule with(PersonId who, UnaryOperator<Agreement> other) {
        Map<PersonId, Agreement> agreements = agreed();
        agreements.compute(who, (id, agreement) -> other.apply(agreement));
        return new Rule(agreements);
    }

    static List<Reason> against(Fit fit) {
        return fit.reasons().stream().filter(it -> !it.holds()).toList();
    }

    @Test
    void a_move_inside_both_riders_boundaries_and_todays_answers_is_allowed_with_its_clauses() {
        Rule rule = new Rule(agreed());
        assertThat(rule.fits(HOLD).allowed()).isTrue();
        assertThat(rule.fits(HOLD).reasons())
                .contains(
                        new Reason.ByRider(MARA, Zone.LOWER_BACK, new Covered.By("c-Z26")),
                        new Reason.ByRider(TOM, Zone.HAND, new Covered.By("c-Z15")),
                        new Reason.ByBoundary(MARA, Zone.LOWER_BACK, new Reach.Allowed()));
        assertThat(rule.mayBeDoneNow(HOLD, Carried.NOTHING, NOW).allowed()).isTrue();
    }

    @Test
    void whatever_is_unknown_of_either_allows_nothing() {
        for (PersonId who : List.of(MARA, TOM)) {
            Rule nobody = with(who, it -> null);
            assertThat(nobody.fits(HOLD).allowed()).isFalse();
            Rule noRider = with(who, it -> new Agreement(it.age(), Optional.empty(), it.boundary(), it.today()));
            assertThat(against(noRider.fits(HOLD))).containsExactly(new Reason.NoRider(who));
            Rule noBoundary = with(who, it -> new Agreement(it.age(), it.rider(), Optional.empty(), it.today()));
            assertThat(against(noBoundary.fits(HOLD))).containsExactly(new Reason.NoBoundary(who));
            Rule silent = with(who, it -> new Agreement(it.age(), it.rider(), it.boundary(), Optional.empty()));
            assertThat(silent.fits(HOLD).allowed())
                    .as("planning does not need the day")
                    .isTrue();
            assertThat(against(silent.mayBeDoneNow(HOLD, Carried.NOTHING, NOW)))
                    .containsExactly(new Reason.ByToday(who, Reason.Day.NOT_SAID));
        }
    }

    @Test
    void what_somebody_said_today_holds_whatever_was_signed() {
        Rule not =
                with(MARA, it -> new Agreement(it.age(), it.rider(), it.boundary(), Optional.of(new Today.NotToday())));
        assertThat(against(not.mayBeDoneNow(HOLD, Carried.NOTHING, NOW)))
                .containsExactly(new Reason.ByToday(MARA, Reason.Day.NOT_TODAY));
        Rule narrower = with(
                MARA,
                it -> new Agreement(
                        it.age(), it.rider(), it.boundary(), Optional.of(new Today.Narrower(Boundary.UNSAID))));
        assertThat(against(narrower.mayBeDoneNow(HOLD, Carried.NOTHING, NOW)))
                .containsExactly(new Reason.ByToday(MARA, Reason.Day.NARROWER));
    }

    @Test
    void what_is_not_set_is_not_allowed() {
        Rule rule = new Rule(agreed());
        assertThat(against(rule.fits(hold(Optional.empty(), Optional.of(4)))))
                .contains(new Reason.NotSet(Reason.What.LEVEL));
        assertThat(against(rule.fits(hold(Optional.of(Level.SKIN), Optional.empty()))))
                .contains(new Reason.NotSet(Reason.What.COUNTS));
    }

    @Test
    void a_move_past_a_clause_says_in_what() {
        Rule rule = new Rule(agreed());
        assertThat(against(rule.fits(hold(Optional.of(Level.SKIN), Optional.of(9)))))
                .contains(new Reason.ByRider(MARA, Zone.LOWER_BACK, new Covered.Not("c-Z26", Outside.COUNTS)));
        assertThat(against(rule.fits(hold(Optional.of(Level.BONE), Optional.of(4)))))
                .contains(
                        new Reason.ByRider(MARA, Zone.LOWER_BACK, new Covered.Not("c-Z26", Outside.LEVEL)),
                        new Reason.ByBoundary(MARA, Zone.LOWER_BACK, new Reach.TooDeep(Level.MUSCLE)));
    }

    @Test
    void the_one_who_touches_has_agreements_of_their_own() {
        Rule rule = with(
                TOM, it -> new Agreement(it.age(), it.rider(), Optional.of(open(Zone.HAND, Means.HAND)), it.today()));
        assertThat(against(rule.fits(HOLD)))
                .containsExactly(new Reason.ByBoundary(TOM, Zone.HAND, new Reach.NotSaid()));
    }

    @Test
    void what_ends_a_move_is_always_allowed_and_what_keeps_its_distance_needs_todays_answers_alone() {
        Rule nobody = new Rule(Map.of());
        Move robe = move(Action.ROBE, List.of());
        assertThat(nobody.fits(robe).allowed()).isTrue();
        assertThat(nobody.mayBeDoneNow(robe, Carried.NOTHING, NOW).allowed()).isTrue();
        Move look = move(Action.LOOK, List.of());
        assertThat(nobody.fits(look).reasons()).containsExactly(new Reason.Distant());
        assertThat(nobody.mayBeDoneNow(look, Carried.NOTHING, NOW).allowed()).isFalse();
        assertThat(nobody.fits(move(Action.NEAR, List.of())).allowed())
                .as("inside of 30 cm")
                .isFalse();
    }

    static Move move(Action action, List<Exposed> exposes) {
        return new Move(
                "m2",
                TOM,
                new Touched.Somebody(MARA),
                Optional.empty(),
                Optional.empty(),
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Set.of(),
                Set.of(),
                exposes);
    }

    @Test
    void a_robe_that_shows_somebody_is_no_end() {
        Exposed bare = new Exposed(MARA, Zone.CHEST, RoomExposure.E5, PictureExposure.E0);
        Exposed covered = new Exposed(MARA, Zone.CHEST, RoomExposure.E0, PictureExposure.E0);
        Rule rule = new Rule(agreed());
        assertThat(rule.fits(move(Action.COVER, List.of(bare))).allowed()).isFalse();
        assertThat(rule.fits(move(Action.COVER, List.of(covered))).allowed()).isTrue();
    }

    @Test
    void room_and_picture_are_held_against_rider_and_boundary_apart() {
        Showing.Degrees degrees = new Showing.Degrees(Set.of(RoomExposure.E5), Set.of(PictureExposure.E1));
        Rule rule = with(
                MARA,
                it -> new Agreement(
                        it.age(),
                        Optional.of(new Terms(
                                List.of(),
                                List.of(new ExposureClause("e", Set.of(Zone.CHEST), degrees, 8, Set.of())),
                                List.of())),
                        Optional.of(new Boundary(Touching.UNSAID, Showing.of(Map.of(Zone.CHEST, degrees)))),
                        it.today()));
        Exposed agreed = new Exposed(MARA, Zone.CHEST, RoomExposure.E5, PictureExposure.E1);
        Exposed more = new Exposed(MARA, Zone.CHEST, RoomExposure.E5, PictureExposure.E5);
        assertThat(rule.fits(move(Action.LOOK, List.of(agreed))).allowed()).isTrue();
        assertThat(against(rule.fits(move(Action.LOOK, List.of(more)))))
                .containsExactly(
                        new Reason.ByRider(MARA, Zone.CHEST, new Covered.Not("e", Outside.PICTURE)),
                        new Reason.BySight(MARA, Zone.CHEST, false));
        assertThat(against(rule.fits(move(Action.LOWER_STRAP, List.of()))))
                .contains(new Reason.NotSet(Reason.What.EXPOSURE));
    }

    @Test
    void whoever_is_not_a_verified_adult_is_never_near_nudity_or_simulated_sex() {
        Rule minor = with(MARA, it -> new Agreement(Age.NOT_VERIFIED, it.rider(), it.boundary(), it.today()));
        Move act = act(Set.of(Barrier.GARMENTS, Barrier.CUSHION), BACK);
        assertThat(against(minor.fits(act))).containsExactly(new Reason.AdultsOnly(MARA));
        assertThat(new Rule(agreed()).fits(act).allowed()).isTrue();
        Exposed tom = new Exposed(TOM, Zone.CHEST, RoomExposure.E5, PictureExposure.E0);
        assertThat(against(minor.fits(move(Action.LOOK, List.of(tom)))))
                .as("near somebody else's too")
                .contains(new Reason.AdultsOnly(MARA));
        assertThat(minor.fits(HOLD).allowed()).as("a held hand is not barred").isTrue();
    }

    private static Move act(Set<Barrier> through, Spot on) {
        return new Move(
                "m3",
                TOM,
                new Touched.Somebody(MARA),
                Optional.of(HAND),
                Optional.of(on),
                Action.SIM_PENETRATIVE,
                Optional.of(Level.SKIN),
                Optional.empty(),
                Optional.of(4),
                through,
                Set.of(),
                List.of());
    }

    @Test
    void where_bodies_align_each_wears_a_barrier_and_one_is_shared() {
        Rule rule = new Rule(agreed());
        for (Set<Barrier> few : List.of(
                Set.<Barrier>of(), Set.of(Barrier.GARMENTS), Set.of(Barrier.CUSHION), Set.of(Barrier.AIR_GAP))) {
            assertThat(against(rule.fits(act(few, BACK)))).contains(new Reason.NotSet(Reason.What.BARRIERS));
        }
    }

    @Test
    void nothing_opens_what_is_always_closed() {
        Move never = act(Set.of(Barrier.GARMENTS, Barrier.CUSHION), new Spot(Zone.INTERNAL, Side.C));
        assertThat(against(new Rule(agreed()).fits(never))).contains(new Reason.NeverOpen(MARA, Zone.INTERNAL));
    }

    @Test
    void a_condition_of_the_boundary_is_met_by_the_plan_or_by_what_lies_between() {
        Boundary barrier = new Boundary(
                Touching.UNSAID.with(Place.of(Zone.LOWER_BACK), new Answer.Open(Level.SKIN, Set.of(Condition.BARRIER))),
                Showing.UNSAID);
        Rule rule = with(MARA, it -> new Agreement(it.age(), it.rider(), Optional.of(barrier), it.today()));
        assertThat(rule.fits(HOLD).allowed()).isFalse();
        assertThat(rule.fits(held(Set.of(Barrier.HAND_OVER_HAND))).allowed()).isFalse();
        assertThat(rule.fits(held(Set.of(Barrier.SHEET))).allowed()).isTrue();
    }

    private static Move held(Set<Barrier> through) {
        return new Move(
                "m4",
                TOM,
                HOLD.receiver(),
                HOLD.by(),
                HOLD.on(),
                HOLD.action(),
                HOLD.level(),
                HOLD.motion(),
                HOLD.counts(),
                through,
                Set.of(),
                List.of());
    }
}
