package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Today;
import org.closedset.boundaries.Touching;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.riders.ContactClause;
import org.closedset.riders.Terms;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** Thirty dancers and thirty clients, pair by pair. */
final class GroupTest {
    private static final List<PersonId> DANCERS = people(1, 30);
    private static final List<PersonId> CLIENTS = people(101, 30);
    private static final Move HOLD = new Move(
            "m1",
            DANCERS.getFirst(),
            new Touched.Somebody(CLIENTS.getFirst()),
            Optional.of(new Spot(Zone.HAND, Side.R)),
            Optional.of(new Spot(Zone.SHOULDER, Side.L)),
            Action.HOLD,
            Optional.of(Level.SKIN),
            Optional.empty(),
            Optional.of(4),
            Set.of(),
            Set.of(Condition.CLOTHED),
            List.of());

    private final SplittableRandom chance = new SplittableRandom(71);

    private static List<PersonId> people(int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(it -> new PersonId(String.format("%032x", it)))
                .toList();
    }

    private Agreement agreement(List<PersonId> partners, Zone on, Zone by) {
        Set<PersonId> some =
                Set.copyOf(partners.stream().filter(it -> chance.nextInt(5) > 0).toList());
        Answer answer = chance.nextInt(8) == 0
                ? new Answer.Closed()
                : new Answer.Open(Level.values()[chance.nextInt(4)], Set.of(Condition.CLOTHED));
        return new Agreement(
                Age.VERIFIED_ADULT,
                Optional.of(new Terms(
                        List.of(new ContactClause(
                                "c",
                                Set.of(on),
                                Set.of(Side.BOTH),
                                Set.of(by),
                                Set.of(Action.HOLD),
                                Level.values()[chance.nextInt(4)],
                                2 + chance.nextInt(6),
                                some,
                                Set.of())),
                        List.of(),
                        List.of())),
                Optional.of(new Boundary(Touching.UNSAID.with(Place.of(on).by(Means.of(by)), answer), Showing.UNSAID)),
                Optional.of(new Today.AsAgreed()));
    }

    private Map<PersonId, Agreement> world() {
        Map<PersonId, Agreement> world = new HashMap<>();
        DANCERS.forEach(it -> world.put(it, agreement(CLIENTS, Zone.HAND, Zone.SHOULDER)));
        CLIENTS.forEach(it -> world.put(it, agreement(DANCERS, Zone.SHOULDER, Zone.HAND)));
        return world;
    }

    /** Said again for this one move, straight from what was drawn for somebody. */
    private static boolean takes(Map<PersonId, Agreement> world, PersonId who, PersonId partner) {
        Agreement agreement = world.getOrDefault(who, Agreement.UNKNOWN);
        ContactClause clause = agreement.rider().orElseThrow().contacts().getFirst();
        Answer answer = agreement
                .boundary()
                .orElseThrow()
                .touching()
                .answers()
                .values()
                .iterator()
                .next();
        return clause.partners().contains(partner)
                && clause.upTo() != Level.AIR
                && clause.counts() >= 4
                && answer instanceof Answer.Open open
                && open.upTo() != Level.AIR;
    }

    @Test
    void all_nine_hundred_pairs_are_answered_each_by_itself() {
        Map<PersonId, Agreement> world = world();
        Rule rule = new Rule(world);
        Map<Pair, Fit> fits = rule.fits(HOLD, DANCERS, CLIENTS);
        assertThat(fits).hasSize(900);
        fits.forEach((pair, fit) -> assertThat(fit.allowed())
                .isEqualTo(takes(world, pair.one(), pair.other()) && takes(world, pair.other(), pair.one())));
        assertThat(fits.values().stream().filter(Fit::allowed).count()).isBetween(20L, 800L);
    }

    @Test
    void what_one_person_changes_is_worked_out_anew_for_their_moves_as_if_for_all() {
        Map<PersonId, Agreement> world = world();
        List<Move> moves = DANCERS.stream()
                .flatMap(one -> CLIENTS.stream().map(other -> HOLD.between(one, other)))
                .toList();
        Checked checked = Checked.of(world, moves);
        for (int run = 0; run < 60; run++) {
            PersonId who = chance.nextBoolean() ? DANCERS.get(chance.nextInt(30)) : CLIENTS.get(chance.nextInt(30));
            world.compute(who, (id, it) -> narrower(it));
            checked = checked.with(who, world.getOrDefault(who, Agreement.UNKNOWN));
            Checked whole = Checked.of(world, moves);
            assertThat(checked.outside()).isEqualTo(whole.outside());
            Move one = moves.get(chance.nextInt(moves.size()));
            assertThat(checked.fit(one)).isEqualTo(whole.fit(one));
        }
    }

    @Test
    void what_one_person_narrows_never_allows_more_and_touches_no_pair_without_them() {
        for (int run = 0; run < 200; run++) {
            Map<PersonId, Agreement> world = world();
            Rule before = new Rule(world);
            PersonId who = chance.nextBoolean() ? DANCERS.get(chance.nextInt(30)) : CLIENTS.get(chance.nextInt(30));
            world.compute(who, (id, it) -> narrower(it));
            Rule after = new Rule(world);
            List<PersonId> ones = DANCERS.contains(who) ? List.of(who) : DANCERS;
            List<PersonId> others = DANCERS.contains(who) ? CLIENTS : List.of(who);
            before.fits(HOLD, ones, others).forEach((pair, fit) -> {
                Move move = HOLD.between(pair.one(), pair.other());
                assertThat(fit.allowed() || !after.fits(move).allowed()).isTrue();
                assertThat(before.mayBeDoneNow(move, Carried.NOTHING, Set.of(Condition.values()))
                                        .allowed()
                                || !after.mayBeDoneNow(move, Carried.NOTHING, Set.of(Condition.values()))
                                        .allowed())
                        .isTrue();
                assertThat(fit.allowed()
                                || !before.mayBeDoneNow(move, Carried.NOTHING, Set.of(Condition.values()))
                                        .allowed())
                        .as("what may be done now fits the agreements")
                        .isTrue();
            });
            Move elsewhere = HOLD.between(
                    DANCERS.get(who.equals(DANCERS.getFirst()) ? 1 : 0),
                    CLIENTS.get(who.equals(CLIENTS.getFirst()) ? 1 : 0));
            assertThat(after.fits(elsewhere)).isEqualTo(before.fits(elsewhere));
        }
    }

    private Agreement narrower(Agreement it) {
        Boundary closed =
                new Boundary(Touching.UNSAID.with(Place.of(Zone.SHOULDER), new Answer.Closed()), Showing.UNSAID);
        return switch (chance.nextInt(4)) {
            case 0 -> new Agreement(it.age(), Optional.empty(), it.boundary(), it.today());
            case 1 -> new Agreement(it.age(), it.rider(), it.boundary().map(closed::meet), it.today());
            case 2 -> new Agreement(it.age(), it.rider(), it.boundary(), Optional.of(new Today.NotToday()));
            default -> new Agreement(it.age(), it.rider(), it.boundary(), Optional.of(new Today.Narrower(closed)));
        };
    }
}
