package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What a rider lets be done and seen, and what it lets be done of what another lets. */
final class CoveringTest {
    private static final PersonId TOM = SomeTerms.person(1);

    private static ContactClause kiss(String id, Level upTo, int counts) {
        return new ContactClause(
                id,
                Set.of(Zone.MOUTH_LINE),
                Set.of(),
                Set.of(Zone.MOUTH_LINE),
                Set.of(Action.KISS_CLOSED),
                upTo,
                counts,
                Set.of(TOM),
                Set.of());
    }

    private static Touch kissed(Level level, int counts) {
        return new Touch(Zone.MOUTH_LINE, Side.C, Zone.MOUTH_LINE, Action.KISS_CLOSED, level, counts, TOM, Set.of());
    }

    private static Terms terms(ContactClause... clauses) {
        return new Terms(List.of(clauses), List.of(), List.of());
    }

    @Test
    void everything_not_listed_is_closed_and_the_nearest_clause_says_in_what() {
        Terms terms = terms(kiss("1", Level.SKIN, 4), kiss("2", Level.MUSCLE, 2));
        assertThat(terms.covers(kissed(Level.SKIN, 4))).isEqualTo(new Covered.By("1"));
        assertThat(terms.covers(kissed(Level.MUSCLE, 2))).isEqualTo(new Covered.By("2"));
        assertThat(terms.covers(kissed(Level.MUSCLE, 3))).isEqualTo(new Covered.Not("2", Outside.COUNTS));
        Touch knee = new Touch(Zone.KNEE, Side.L, Zone.HAND, Action.HOLD, Level.SKIN, 1, TOM, Set.of());
        assertThat(terms.covers(knee)).isEqualTo(new Covered.NotListed());
        assertThat(Terms.NONE.covers(kissed(Level.AIR, 1))).isEqualTo(new Covered.NotListed());
    }

    @Test
    void an_exclusion_closes_even_what_a_clause_opens() {
        Terms terms = new Terms(
                List.of(kiss("1", Level.SKIN, 4)),
                List.of(),
                List.of(new Exclusion("x", Set.of(), Set.of(Action.KISS_CLOSED))));
        assertThat(terms.covers(kissed(Level.SKIN, 1))).isEqualTo(new Covered.Excluded("x"));
    }

    @Test
    void no_clause_opens_what_is_always_closed_and_no_two_have_one_id() {
        assertThatThrownBy(() -> new ExposureClause("1", Set.of(Zone.INTERNAL), Showing.Degrees.NONE, 1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> terms(kiss("1", Level.SKIN, 1), kiss("1", Level.SKIN, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void room_and_picture_are_covered_apart() {
        ExposureClause back = new ExposureClause(
                "b",
                Set.of(Zone.UPPER_BACK),
                new Showing.Degrees(Set.of(RoomExposure.E4), Set.of(PictureExposure.E2)),
                8,
                Set.of());
        Terms terms = new Terms(List.of(), List.of(back), List.of());
        assertThat(terms.covers(new Bared(Zone.UPPER_BACK, RoomExposure.E4, PictureExposure.E1, 8, Set.of())))
                .isEqualTo(new Covered.By("b"));
        assertThat(terms.covers(new Bared(Zone.UPPER_BACK, RoomExposure.E4, PictureExposure.E4, 8, Set.of())))
                .isEqualTo(new Covered.Not("b", Outside.PICTURE));
        assertThat(terms.covers(new Bared(Zone.UPPER_BACK, RoomExposure.E5, PictureExposure.E1, 8, Set.of())))
                .isEqualTo(new Covered.Not("b", Outside.ROOM));
    }

    @Test
    void in_a_hundred_thousand_cases_covering_agrees_with_looking_at_every_touch() {
        SomeTerms some = new SomeTerms(new SplittableRandom(61));
        List<Touch> touches = SomeTerms.touches();
        SplittableRandom chance = new SplittableRandom(62);
        int covered = 0;
        for (int pair = 0; pair < 1_000; pair++) {
            Terms one = some.terms();
            Terms other = pair % 3 == 0 ? some.terms() : some.narrower(one);
            Terms contactsOnly = new Terms(other.contacts(), List.of(), other.exclusions());
            boolean slow = touches.stream()
                    .allMatch(it -> !other.covers(it).inside() || one.covers(it).inside());
            assertThat(one.covers(contactsOnly)).isEqualTo(slow);
            covered += slow ? 1 : 0;
            for (int look = 0; look < 100; look++) {
                Touch touch = touches.get(chance.nextInt(touches.size()));
                assertThat(one.covers(touch).inside()).isEqualTo(slowly(one, touch));
            }
        }
        assertThat(covered).isBetween(500, 999);
    }

    /** Inside where some clause names all of it and none excludes it, said again without the order of looking. */
    private static boolean slowly(Terms terms, Touch touch) {
        boolean excluded = terms.exclusions().stream()
                .anyMatch(it -> it.zones().contains(touch.on()) || it.actions().contains(touch.action()));
        return !excluded
                && terms.contacts().stream()
                        .anyMatch(it -> it.on().contains(touch.on())
                                && (!touch.on().sided() || it.sides().contains(touch.side()))
                                && it.by().contains(touch.by())
                                && it.actions().contains(touch.action())
                                && touch.level().compareTo(it.upTo()) <= 0
                                && touch.counts() <= it.counts()
                                && it.partners().contains(touch.partner())
                                && touch.met().containsAll(it.only()));
    }

    @Test
    void covering_is_reflexive_and_transitive_and_what_is_covered_allows_nothing_more() {
        SomeTerms some = new SomeTerms(new SplittableRandom(63));
        int chains = 0;
        for (int i = 0; i < 20_000; i++) {
            Terms one = some.terms();
            Terms two = some.narrower(one);
            Terms three = i % 2 == 0 ? some.narrower(two) : some.terms();
            assertThat(one.covers(one)).isTrue();
            assertThat(one.covers(two)).as("narrowing never allows more").isTrue();
            if (two.covers(three)) {
                chains++;
                assertThat(one.covers(three)).isTrue();
            }
            Bared bared = some.bared();
            assertThat(!two.covers(bared).inside() || one.covers(bared).inside())
                    .isTrue();
        }
        assertThat(chains).isGreaterThan(9_000);
    }

    @Test
    void a_draft_is_within_a_boundary_only_where_all_it_lets_be_done_is() {
        Terms terms = terms(kiss("1", Level.SKIN, 4));
        Touching open =
                Touching.UNSAID.with(Place.of(Zone.MOUTH_LINE).by(Means.MOUTH), new Answer.Open(Level.SKIN, Set.of()));
        assertThat(terms.within(new Boundary(open, Showing.UNSAID)))
                .as("a kiss held off is less than one, and nothing else was said of it")
                .isTrue();
        for (Answer no : List.of(new Answer.AskMe(), new Answer.Closed())) {
            Touching far = open.with(Place.of(Zone.MOUTH_LINE).by(Means.AIR), no);
            assertThat(terms.within(new Boundary(far, Showing.UNSAID)))
                    .as("what was said of being near counts")
                    .isFalse();
        }
        Touching near = open.with(Place.of(Zone.MOUTH_LINE).by(Means.AIR), new Answer.Open(Level.AIR, Set.of()));
        assertThat(terms.within(new Boundary(near, Showing.UNSAID))).isTrue();
        assertThat(terms(kiss("1", Level.MUSCLE, 4)).within(new Boundary(near, Showing.UNSAID)))
                .isFalse();
        assertThat(Terms.NONE.within(Boundary.UNSAID)).isTrue();
    }
}
