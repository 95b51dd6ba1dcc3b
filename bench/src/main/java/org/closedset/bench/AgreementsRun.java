package org.closedset.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Today;
import org.closedset.boundaries.Touching;
import org.closedset.choreography.Agreement;
import org.closedset.choreography.Carried;
import org.closedset.choreography.Checked;
import org.closedset.choreography.Fit;
import org.closedset.choreography.Move;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Spot;
import org.closedset.choreography.Touched;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.riders.ContactClause;
import org.closedset.riders.Terms;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * Whether moves fit what was agreed: 3,000 moves among 60 people, each with a rider of ten clauses and thirty answers; and
 * riders on paper.
 */
public final class AgreementsRun {
    private static final int PEOPLE = 60;
    private static final int MOVES = 3_000;
    private static final int CLAUSES = 10;
    private static final int ANSWERS = 30;
    private static final int ROUNDS = 101;
    private static final List<Zone> ZONES =
            List.of(Zone.values()).stream().filter(zone -> !zone.alwaysClosed()).toList();
    private static final List<Action> ACTIONS =
            List.of(Action.HOLD, Action.TRACE, Action.KISS_CLOSED, Action.HUG_FRONT, Action.PRESS);

    private final SplittableRandom chance = new SplittableRandom(20_261_130);
    private final List<PersonId> people = new ArrayList<>();
    private final Map<PersonId, Agreement> agreements = new HashMap<>();

    private AgreementsRun() {
        for (int who = 0; who < PEOPLE; who++) {
            people.add(new PersonId(String.format("%032x", who + 1)));
        }
        people.forEach(who -> agreements.put(who, agreement()));
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        AgreementsRun run = new AgreementsRun();
        Figures figures = new Figures();
        run.add(figures);
        new RiderFigures().add(figures);
        System.exit(figures.print(System.out));
    }

    private void add(Figures figures) throws Exception {
        List<Move> moves = new ArrayList<>();
        while (moves.size() < MOVES) {
            moves.add(move(moves.size(), one(people), one(people)));
        }
        Rule rule = new Rule(agreements);
        long start = System.nanoTime();
        moves.forEach(it -> now(rule, it));
        double cold = (System.nanoTime() - start) / 1e6;
        Checked checked = Checked.of(agreements, moves);
        PersonId who = people.getFirst();
        Agreement changed = agreement();
        List<PersonId> dancers = people.subList(0, PEOPLE / 2);
        List<PersonId> clients = people.subList(PEOPLE / 2, PEOPLE);
        Move pair = move(0, dancers.getFirst(), clients.getFirst());
        double all = Stopwatch.median(
                ROUNDS, () -> moves.stream().map(it -> now(rule, it)).toList());
        double pairs = Stopwatch.median(ROUNDS, () -> rule.fits(pair, dancers, clients));
        double again = Stopwatch.median(ROUNDS, () -> checked.with(who, changed));
        long held = moves.stream().filter(it -> now(rule, it).allowed()).count();
        figures.atMost("3,000 moves held against rider, boundary and today, with reasons", all, 30, Double.NaN, "ms")
                .told("the same, the first time in a fresh program", cold, Double.NaN, "ms")
                .told("of them allowed", held, Double.NaN, "")
                .atMost("900 pairs of a group", pairs, 5, Double.NaN, "ms")
                .atMost("all of them again after one changed boundary", again, 5, Double.NaN, "ms");
    }

    private static Fit now(Rule rule, Move move) {
        return rule.mayBeDoneNow(move, Carried.NOTHING, Set.of(Condition.values()));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private <T> Set<T> some(List<T> of, int many) {
        Set<T> some = new HashSet<>();
        while (some.size() < many) {
            some.add(one(of));
        }
        return some;
    }

    private Agreement agreement() {
        List<ContactClause> clauses = new ArrayList<>();
        for (int i = 0; i < CLAUSES; i++) {
            clauses.add(new ContactClause(
                    "c" + i,
                    some(ZONES, 12),
                    Set.of(Side.BOTH),
                    some(ZONES, 12),
                    some(ACTIONS, 3),
                    one(List.of(Level.values())),
                    2 + chance.nextInt(8),
                    some(people, PEOPLE / 2),
                    Set.of()));
        }
        Map<Place, Answer> said = new LinkedHashMap<>();
        ZONES.stream()
                .filter(zone -> chance.nextInt(3) > 0)
                .forEach(zone -> said.put(Place.of(zone), new Answer.Open(Level.BONE, Set.of())));
        while (said.size() < ANSWERS + 10) {
            Place place = Place.of(one(ZONES)).by(one(List.of(Means.values())));
            said.put(
                    chance.nextBoolean() ? place : place.with(one(people)),
                    new Answer.Open(one(List.of(Level.values())), Set.of(Condition.CLOTHED)));
        }
        return new Agreement(
                Age.VERIFIED_ADULT,
                Optional.of(new Terms(clauses, List.of(), List.of())),
                Optional.of(new Boundary(Touching.of(said), Showing.UNSAID)),
                Optional.of(new Today.AsAgreed()));
    }

    private Move move(int number, PersonId initiator, PersonId receiver) {
        return new Move(
                "m" + number,
                initiator,
                new Touched.Somebody(receiver),
                Optional.of(spot()),
                Optional.of(spot()),
                one(ACTIONS),
                Optional.of(one(List.of(Level.AIR, Level.SKIN, Level.MUSCLE))),
                Optional.empty(),
                Optional.of(1 + chance.nextInt(6)),
                Set.of(),
                Set.of(Condition.CLOTHED),
                List.of());
    }

    private Spot spot() {
        Zone zone = one(ZONES);
        return new Spot(zone, zone.sided() ? one(List.of(Side.L, Side.R)) : Side.C);
    }
}
