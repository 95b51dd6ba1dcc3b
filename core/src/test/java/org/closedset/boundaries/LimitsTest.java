package org.closedset.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** A boundary as it is said and said anew: narrower at once, wider slowly. */
final class LimitsTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final Duration NOTICE = Duration.ofHours(48);
    private static final Duration NONE = Duration.ZERO;

    private static Boundary knee(Answer answer) {
        return new Boundary(Touching.UNSAID.with(Place.of(Zone.KNEE), answer), Showing.UNSAID);
    }

    private static Answer open(Level level) {
        return new Answer.Open(level, Set.of());
    }

    private static boolean allows(Limits limits, Instant at, Level level) {
        return limits.at(at)
                .now()
                .touching()
                .allows(new Contact(Zone.KNEE, Side.L, Means.HAND, level, Some.partner(1), Set.of()))
                .allowed();
    }

    @Test
    void at_the_beginning_what_was_never_answered_is_open_at_once() {
        Limits begun = Limits.UNSAID.said(knee(open(Level.MUSCLE)), Limits.Saying.BEGINNING, NOON, NONE);
        assertThat(allows(begun, NOON, Level.MUSCLE)).isTrue();
        assertThat(begun.waiting()).isEmpty();
        Limits closed = begun.said(knee(new Answer.Closed()), Limits.Saying.BEGINNING, NOON, NONE);
        assertThat(allows(closed, NOON, Level.SKIN)).isFalse();
        Limits again = closed.said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE);
        assertThat(allows(again, NOON, Level.SKIN))
                .as("what was answered once is not opened at once any more")
                .isFalse();
        assertThat(again.waiting()).isPresent();
    }

    @Test
    void what_is_narrower_counts_at_once_however_it_is_said() {
        Limits begun = Limits.UNSAID.said(knee(open(Level.BONE)), Limits.Saying.BEGINNING, NOON, NONE);
        for (Limits.Saying how : Limits.Saying.values()) {
            Limits narrower = begun.said(knee(open(Level.SKIN)), how, NOON, NOTICE);
            assertThat(allows(narrower, NOON, Level.SKIN)).isTrue();
            assertThat(allows(narrower, NOON, Level.MUSCLE)).isFalse();
            assertThat(narrower.waiting()).isEmpty();
        }
    }

    @Test
    void what_is_wider_waits_a_day_or_the_notice_and_for_the_coordinator() {
        Limits begun = Limits.UNSAID.said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE);
        Limits there = begun.said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NONE);
        assertThat(allows(there, NOON.plus(Limits.COOLING).minusMillis(1), Level.BONE))
                .isFalse();
        assertThat(allows(there, NOON.plus(Limits.COOLING), Level.BONE)).isTrue();
        Limits noticed = begun.said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NOTICE);
        assertThat(allows(noticed, NOON.plus(Limits.COOLING), Level.BONE)).isFalse();
        assertThat(allows(noticed, NOON.plus(NOTICE), Level.BONE)).isTrue();
        Limits alone = begun.said(knee(open(Level.BONE)), Limits.Saying.ALONE, NOON, NONE);
        assertThat(allows(alone, NOON.plus(Duration.ofDays(400)), Level.BONE)).isFalse();
        assertThat(allows(alone.witnessed(), NOON.plus(Limits.COOLING), Level.BONE))
                .isTrue();
        assertThat(allows(there.kept(), NOON.plus(Limits.COOLING), Level.BONE)).isFalse();
    }

    @Test
    void a_longer_notice_holds_for_what_waits_and_a_shorter_one_shortens_nothing() {
        Limits waits = Limits.UNSAID
                .said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE)
                .said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NOTICE);
        assertThat(from(waits.under(Duration.ofHours(96)))).isEqualTo(NOON.plus(Duration.ofHours(96)));
        assertThat(from(waits.under(NONE))).isEqualTo(NOON.plus(NOTICE));
        assertThat(from(waits.under(Duration.ofHours(96)).under(NONE)))
                .as("what was kept meanwhile stays for the longer one")
                .isEqualTo(NOON.plus(Duration.ofHours(96)));
        assertThat(Limits.wait(Duration.ofHours(1))).isEqualTo(Limits.COOLING);
    }

    private static Instant from(Limits limits) {
        return limits.waiting().orElseThrow().from();
    }

    @Test
    void where_nothing_wider_can_be_said_what_closes_counts_and_what_opens_does_not_wait() {
        Limits begun = Limits.UNSAID.said(knee(open(Level.MUSCLE)), Limits.Saying.BEGINNING, NOON, NONE);
        Limits wider = begun.narrowed(knee(open(Level.BONE)), NOON);
        assertThat(wider).isEqualTo(begun);
        Limits both = begun.narrowed(knee(new Answer.Open(Level.BONE, Set.of(Condition.CLOTHED))), NOON);
        assertThat(both.waiting()).isEmpty();
        assertThat(both.now().touching().at(Place.of(Zone.KNEE)))
                .as("its condition counts at once")
                .contains(new Answer.Open(Level.MUSCLE, Set.of(Condition.CLOTHED)));
        Limits waits = begun.said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NONE);
        assertThat(waits.narrowed(knee(new Answer.Closed()), NOON).waiting()).isEmpty();
        assertThat(waits.narrowed(knee(open(Level.BONE)), NOON)).isEqualTo(waits);
    }

    @Test
    void what_waited_already_waits_no_longer_because_something_else_is_said() {
        Limits waits = Limits.UNSAID
                .said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE)
                .said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NONE);
        Instant later = NOON.plus(Duration.ofHours(20));
        Limits less = waits.said(knee(open(Level.MUSCLE)), Limits.Saying.ALONE, later, NONE);
        assertThat(less.waiting().orElseThrow().from()).isEqualTo(NOON.plus(Limits.COOLING));
        assertThat(less.waiting().orElseThrow().witnessed()).isTrue();
        assertThat(allows(less, NOON.plus(Limits.COOLING), Level.MUSCLE)).isTrue();
        Limits more = waits.said(knee(open(Level.BORNE)), Limits.Saying.ALONE, later, NONE);
        assertThat(more.waiting().orElseThrow().from()).isEqualTo(later.plus(Limits.COOLING));
        assertThat(more.waiting().orElseThrow().witnessed()).isFalse();
    }

    @Test
    void what_was_written_down_and_is_not_theirs_is_gone_and_what_it_closed_stays_closed() {
        Limits noted = Limits.UNSAID
                .said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE)
                .noted(knee(open(Level.BONE)), NOON);
        assertThat(noted.noted()).isPresent();
        assertThat(noted.unnoted().noted()).isEmpty();
        assertThat(allows(noted.unnoted(), NOON, Level.SKIN)).isTrue();
    }

    @Test
    void what_they_say_of_one_place_leaves_what_was_written_down_of_another() {
        Boundary hand = new Boundary(Touching.UNSAID.with(Place.of(Zone.HAND), open(Level.SKIN)), Showing.UNSAID);
        Limits noted = Limits.UNSAID.noted(hand, NOON);
        Limits said = noted.said(
                noted.wanted().with(knee(open(Level.BONE)).of(Zone.KNEE)), Limits.Saying.BEGINNING, NOON, NONE);
        assertThat(allows(said, NOON, Level.BONE)).isTrue();
        Limits right = said.said(said.withNoted(), Limits.Saying.WITNESSED, NOON, NONE);
        assertThat(allows(right, NOON, Level.BONE))
                .as("their own answer stands")
                .isTrue();
        assertThat(right.noted()).isEmpty();
        assertThat(right.wanted().of(Zone.HAND)).isEqualTo(hand.of(Zone.HAND));
        Limits other = noted.said(
                noted.wanted()
                        .with(new Boundary(
                                        Touching.UNSAID.with(Place.of(Zone.HAND), new Answer.Closed()), Showing.UNSAID)
                                .of(Zone.HAND)),
                Limits.Saying.ALONE,
                NOON,
                NONE);
        assertThat(other.noted()).as("they spoke of it themselves").isEmpty();
    }

    @Test
    void what_narrows_while_something_wider_waits_is_not_undone_by_it() {
        Limits waits = Limits.UNSAID
                .said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE)
                .said(knee(open(Level.BONE)), Limits.Saying.WITNESSED, NOON, NONE);
        Instant later = NOON.plus(Duration.ofDays(3));
        assertThat(allows(waits.noted(knee(new Answer.Closed()), NOON), later, Level.SKIN))
                .isFalse();
        Limits anew = waits.said(knee(new Answer.Closed()), Limits.Saying.ALONE, NOON, NONE);
        assertThat(allows(anew, later, Level.SKIN)).isFalse();
    }

    @Test
    void what_the_coordinator_writes_down_opens_nothing_until_it_is_theirs() {
        Limits noted = Limits.UNSAID.noted(knee(open(Level.SKIN)), NOON);
        assertThat(allows(noted, NOON, Level.SKIN)).isFalse();
        Boundary written = noted.noted().orElseThrow();
        Limits theirs = noted.said(written, Limits.Saying.BEGINNING, NOON, NONE);
        assertThat(theirs.noted()).isEmpty();
        Limits closed = Limits.UNSAID
                .said(knee(open(Level.SKIN)), Limits.Saying.BEGINNING, NOON, NONE)
                .noted(knee(new Answer.Closed()), NOON);
        assertThat(allows(closed, NOON, Level.SKIN)).as("it narrows at once").isFalse();
        assertThat(closed.noted()).isEmpty();
    }

    @Test
    void no_saying_ever_allows_more_at_once_of_what_was_answered() {
        Some some = new Some(new SplittableRandom(51));
        SplittableRandom chance = new SplittableRandom(52);
        for (int run = 0; run < 600; run++) {
            Limits limits = Limits.UNSAID;
            for (int step = 0; step < 6; step++) {
                Limits.Saying how = chance.nextBoolean() ? Limits.Saying.ALONE : Limits.Saying.WITNESSED;
                Limits next = chance.nextInt(4) == 0
                        ? limits.noted(some.boundary(), NOON)
                        : limits.said(some.boundary(), how, NOON, NONE);
                assertThat(next.at(NOON).now().within(limits.at(NOON).now())).isTrue();
                Instant before = NOON.plus(Limits.COOLING).minusMillis(1);
                assertThat(next.at(before).now()).isEqualTo(next.now());
                limits = next;
            }
        }
    }

    @Test
    void room_and_picture_are_answered_apart_and_what_shows_less_is_said_with_what_shows_more() {
        Showing back = Showing.of(
                Map.of(Zone.UPPER_BACK, new Showing.Degrees(Set.of(RoomExposure.E4), Set.of(PictureExposure.E2))));
        assertThat(back.allows(Zone.UPPER_BACK, RoomExposure.E4)).isTrue();
        assertThat(back.allows(Zone.UPPER_BACK, RoomExposure.E0)).isTrue();
        assertThat(back.allows(Zone.UPPER_BACK, RoomExposure.E3)).isFalse();
        assertThat(back.allows(Zone.UPPER_BACK, PictureExposure.E1)).isTrue();
        assertThat(back.allows(Zone.UPPER_BACK, PictureExposure.E4)).isFalse();
        assertThat(back.allows(Zone.CHEST, RoomExposure.E0)).isTrue();
        assertThat(back.allows(Zone.CHEST, PictureExposure.E1)).isFalse();
        assertThat(back.meet(Showing.UNSAID).allows(Zone.UPPER_BACK, RoomExposure.E4))
                .isFalse();
        assertThat(new Showing.Degrees(Set.of(RoomExposure.EX), Set.of())).isEqualTo(Showing.Degrees.NONE);
    }

    @Test
    void where_nothing_was_said_before_what_would_open_is_not_written_down_as_another_answer() {
        assertThat(Limits.UNSAID.narrowed(knee(open(Level.BONE)), NOON)).isEqualTo(Limits.UNSAID);
        Limits closed = Limits.UNSAID.narrowed(knee(new Answer.Closed()), NOON);
        assertThat(closed.now()).isEqualTo(knee(new Answer.Closed()));
        Boundary seen = new Boundary(
                Touching.UNSAID,
                Showing.of(
                        Map.of(Zone.KNEE, new Showing.Degrees(Set.of(RoomExposure.E7), Set.of(PictureExposure.E4)))));
        assertThat(Limits.UNSAID.narrowed(seen, NOON)).isEqualTo(Limits.UNSAID);
    }
}
