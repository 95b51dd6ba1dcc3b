package org.closedset.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** How somebody may be touched: what counts where, what narrows what, what both allow. */
final class TouchingTest {
    private static final PersonId MARA = Some.partner(1);
    private static final PersonId TOM = Some.partner(2);
    private static final Answer MUSCLE = new Answer.Open(Level.MUSCLE, Set.of());

    private static Contact contact(Zone on, Side side, Means means, Level level, PersonId partner) {
        return new Contact(on, side, means, level, partner, Set.of());
    }

    private static Contact hand(Zone on, Level level) {
        return contact(on, on.sided() ? Side.L : Side.C, Means.HAND, level, MARA);
    }

    @Test
    void where_nothing_was_said_nothing_is_allowed() {
        assertThat(Touching.UNSAID.allows(hand(Zone.KNEE, Level.AIR))).isEqualTo(new Reach.NotSaid());
        assertThat(Touching.UNSAID.allows(hand(Zone.PERINEUM, Level.AIR))).isEqualTo(new Reach.Closed());
    }

    @Test
    void a_chest_closed_to_hands_may_be_open_to_an_embrace() {
        Touching chest = Touching.UNSAID
                .with(Place.of(Zone.CHEST), MUSCLE)
                .with(Place.of(Zone.CHEST).by(Means.HAND), new Answer.Closed());
        assertThat(chest.allows(hand(Zone.CHEST, Level.SKIN))).isEqualTo(new Reach.Closed());
        assertThat(chest.allows(contact(Zone.CHEST, Side.BOTH, Means.BODY, Level.MUSCLE, MARA))
                        .allowed())
                .isTrue();
    }

    @Test
    void an_exception_counts_before_what_it_is_an_exception_from() {
        Touching knee = Touching.UNSAID
                .with(Place.of(Zone.KNEE), new Answer.Closed())
                .with(Place.of(Zone.KNEE).with(TOM), MUSCLE)
                .with(Place.of(Zone.KNEE).with(TOM).by(Means.MOUTH), new Answer.AskMe());
        assertThat(knee.allows(contact(Zone.KNEE, Side.L, Means.HAND, Level.SKIN, MARA)))
                .isEqualTo(new Reach.Closed());
        assertThat(knee.allows(contact(Zone.KNEE, Side.L, Means.HAND, Level.SKIN, TOM))
                        .allowed())
                .isTrue();
        assertThat(knee.allows(contact(Zone.KNEE, Side.L, Means.MOUTH, Level.SKIN, TOM)))
                .isEqualTo(new Reach.ToBeAsked());
    }

    @Test
    void of_two_answers_that_overlap_neither_opens_what_the_other_closes() {
        Touching side = Touching.UNSAID
                .with(Place.of(Zone.KNEE).side(Side.L), new Answer.Closed())
                .with(Place.of(Zone.KNEE).by(Means.HAND), MUSCLE);
        assertThat(side.allows(contact(Zone.KNEE, Side.L, Means.HAND, Level.SKIN, MARA)))
                .isEqualTo(new Reach.Closed());
        assertThat(side.allows(contact(Zone.KNEE, Side.R, Means.HAND, Level.SKIN, MARA))
                        .allowed())
                .isTrue();
        Touching mouth = Touching.UNSAID
                .with(Place.of(Zone.CHEST).by(Means.MOUTH), new Answer.Closed())
                .with(Place.of(Zone.CHEST).with(TOM), MUSCLE);
        assertThat(mouth.allows(contact(Zone.CHEST, Side.L, Means.MOUTH, Level.SKIN, TOM)))
                .isEqualTo(new Reach.Closed());
        Touching both = mouth.with(Place.of(Zone.CHEST).with(TOM).by(Means.MOUTH), MUSCLE);
        assertThat(both.allows(contact(Zone.CHEST, Side.L, Means.MOUTH, Level.SKIN, TOM))
                        .allowed())
                .as("said for him and for this")
                .isTrue();
    }

    @Test
    void both_sides_and_a_side_not_named_ask_both() {
        Touching left = Touching.UNSAID.with(Place.of(Zone.KNEE).side(Side.L), MUSCLE);
        assertThat(left.allows(contact(Zone.KNEE, Side.L, Means.HAND, Level.SKIN, MARA))
                        .allowed())
                .isTrue();
        for (Side both : List.of(Side.BOTH, Side.C)) {
            assertThat(left.allows(contact(Zone.KNEE, both, Means.HAND, Level.SKIN, MARA)))
                    .isEqualTo(new Reach.NotSaid());
        }
    }

    @Test
    void it_says_how_deep_and_under_what() {
        Answer clothed = new Answer.Open(Level.SKIN, Set.of(Condition.CLOTHED, Condition.BARRIER));
        Touching back = Touching.UNSAID.with(Place.of(Zone.LOWER_BACK), clothed);
        assertThat(back.allows(hand(Zone.LOWER_BACK, Level.MUSCLE))).isEqualTo(new Reach.TooDeep(Level.SKIN));
        Contact with = new Contact(Zone.LOWER_BACK, Side.L, Means.HAND, Level.SKIN, MARA, Set.of(Condition.CLOTHED));
        assertThat(back.allows(with)).isEqualTo(new Reach.Missing(Set.of(Condition.BARRIER)));
    }

    @Test
    void nobodys_consent_opens_what_is_inside_the_body() {
        assertThatThrownBy(() -> Touching.UNSAID.with(Place.of(Zone.INTERNAL), MUSCLE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Touching.of(Map.of(Place.of(Zone.INTERNAL).by(Means.THING), MUSCLE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(Zone.NAVEL).side(Side.L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Place.of(Zone.KNEE).side(Side.BOTH)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What all places that hold and have no other inside of them say together, looked for among all of them. */
    private static Reach slowly(Touching touching, Contact contact, Optional<Side> side) {
        Place there = new Place(contact.on(), side, Optional.of(contact.means()), Optional.of(contact.partner()));
        Map<Place, Answer> holding = new LinkedHashMap<>(touching.answers());
        holding.keySet().removeIf(it -> !it.holds(there));
        Answer said = holding.entrySet().stream()
                .filter(it -> holding.keySet().stream()
                        .noneMatch(nearer ->
                                !nearer.equals(it.getKey()) && it.getKey().holds(nearer)))
                .map(Map.Entry::getValue)
                .reduce(Answer::meet)
                .orElse(null);
        if (said instanceof Answer.Open open) {
            return !contact.level().noDeeperThan(open.upTo())
                    ? new Reach.TooDeep(open.upTo())
                    : contact.met().containsAll(open.only())
                            ? new Reach.Allowed()
                            : new Reach.Missing(missing(open, contact));
        }
        return said instanceof Answer.Closed || said == null && contact.on().closedByDefault()
                ? new Reach.Closed()
                : said == null ? new Reach.NotSaid() : new Reach.ToBeAsked();
    }

    private static Set<Condition> missing(Answer.Open open, Contact contact) {
        return open.only().stream()
                .filter(it -> !contact.met().contains(it))
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void in_a_hundred_thousand_cases_it_agrees_with_a_slow_look_at_every_answer() {
        Some some = new Some(new SplittableRandom(41));
        int allowed = 0;
        for (int i = 0; i < 100_000; i++) {
            Touching touching = some.touching(6);
            Contact contact = some.contact();
            boolean two = contact.on().sided() && (contact.side() == Side.BOTH || contact.side() == Side.C);
            Optional<Side> first = two
                    ? Optional.of(Side.L)
                    : Optional.of(contact.side()).filter(it -> contact.on().sided());
            Reach expected = slowly(touching, contact, first);
            expected = two && expected.allowed() ? slowly(touching, contact, Optional.of(Side.R)) : expected;
            assertThat(touching.allows(contact)).isEqualTo(expected);
            allowed += expected.allowed() ? 1 : 0;
        }
        assertThat(allowed).as("the cases are not all refused").isGreaterThan(4_000);
    }

    @Test
    void what_both_allow_is_allowed_by_each_and_nothing_else() {
        Some some = new Some(new SplittableRandom(42));
        int allowed = 0;
        for (int i = 0; i < 1_500; i++) {
            Touching one = some.touching(6);
            Touching other = some.touching(6);
            Touching both = one.meet(other);
            for (int j = 0; j < 50; j++) {
                Contact contact = some.contact();
                boolean each =
                        one.allows(contact).allowed() && other.allows(contact).allowed();
                assertThat(both.allows(contact).allowed()).isEqualTo(each);
                allowed += each ? 1 : 0;
            }
            assertThat(both.within(one) && both.within(other)).isTrue();
            assertThat(both.meet(one)).isEqualTo(both);
        }
        assertThat(allowed).isGreaterThan(200);
    }

    @Test
    void what_lies_within_another_allows_nothing_more() {
        Some some = new Some(new SplittableRandom(43));
        int within = 0;
        for (int i = 0; i < 20_000; i++) {
            Touching one = some.touching(3);
            Touching other = i % 2 == 0 ? some.touching(3) : one.meet(some.touching(3));
            Touching third = some.touching(2);
            assertThat(one.within(one)).isTrue();
            if (other.within(one)) {
                within++;
                for (int j = 0; j < 10; j++) {
                    Contact contact = some.contact();
                    assertThat(!other.allows(contact).allowed()
                                    || one.allows(contact).allowed())
                            .isTrue();
                }
                assertThat(!third.within(other) || third.within(one))
                        .as("within what is within")
                        .isTrue();
            }
        }
        assertThat(within).isGreaterThan(9_000);
    }
}
