package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Today;
import org.closedset.people.PersonId;
import org.closedset.riders.Bared;
import org.closedset.riders.Covered;
import org.closedset.riders.Touch;
import org.closedset.vocabulary.Zone;

/**
 * Whether a move lies inside what everybody in it agreed. It fits the agreements where it is inside the rider and the
 * boundary of each person who is touched or seen; it may be done now where it is inside what each of them said today as well.
 * Whatever is unknown allows nothing, in either.
 */
public final class Rule {
    private final Map<PersonId, Agreement> agreements;

    /** {@code agreements} are those of the move's scene; whoever is not among them has agreed to nothing. */
    public Rule(Map<PersonId, Agreement> agreements) {
        this.agreements = Map.copyOf(agreements);
    }

    /** For planning: whether it fits the agreements, as the first thing that is done. */
    public Fit fits(Move move) {
        return fits(move, Carried.NOTHING);
    }

    /** The same after the moves before it: what is still exposed then, and how long everything has lasted, counts too. */
    public Fit fits(Move move, Carried before) {
        return Fit.of(reasons(move, before));
    }

    /** On the day: whether it may be done now, after the moves before it and while {@code now} is so in the room. */
    public Fit mayBeDoneNow(Move planned, Carried before, Set<Condition> now) {
        if (planned.action().breaksOff()) {
            return Fit.of(List.of(new Reason.Ends()));
        }
        Move move = planned.meeting(now);
        List<Reason> reasons = reasons(move, before);
        if (!move.ends()) {
            people(move, before).forEach(who -> reasons.add(new Reason.ByToday(who, today(who, move, before))));
        }
        return Fit.of(reasons);
    }

    /** The same for a group: the move between each of {@code ones} and each of {@code others}, pair by pair. */
    public Map<Pair, Fit> fits(Move move, Collection<PersonId> ones, Collection<PersonId> others) {
        Map<Pair, Fit> fits = new LinkedHashMap<>();
        for (PersonId one : ones) {
            for (PersonId other : others) {
                if (!one.equals(other)) {
                    fits.put(new Pair(one, other), fits(move.between(one, other)));
                }
            }
        }
        return fits;
    }

    /** Whether somebody may be seen so while this move lasts, as if the move itself showed it. */
    Fit sees(Exposed exposed, Move move, Carried before) {
        List<Reason> reasons = new ArrayList<>();
        seen(exposed, Met.bared(move, exposed, before), reasons);
        return Fit.of(reasons);
    }

    private Agreement of(PersonId who) {
        return agreements.getOrDefault(who, Agreement.UNKNOWN);
    }

    private List<Reason> reasons(Move move, Carried before) {
        if (move.ends()) {
            return new ArrayList<>(List.of(new Reason.Ends()));
        }
        List<Reason> reasons = new ArrayList<>(Unset.of(move));
        Minors.reasons(move, before, people(move, before), who -> of(who).age(), reasons);
        Met.of(move, before).forEach(it -> touch(it.who(), it.touch(), reasons));
        before.during(move).forEach(it -> seen(it, Met.bared(move, it, before), reasons));
        if (reasons.isEmpty()) {
            reasons.add(new Reason.Distant());
        }
        return reasons;
    }

    /** Everybody in it, and whoever is still exposed while it lasts. */
    private static Set<PersonId> people(Move move, Carried before) {
        Set<PersonId> people = new LinkedHashSet<>(move.people());
        before.during(move).forEach(it -> people.add(it.who()));
        return people;
    }

    private void touch(PersonId who, Touch touch, List<Reason> reasons) {
        if (touch.on().alwaysClosed()) {
            reasons.add(new Reason.NeverOpen(who, touch.on()));
            return;
        }
        Agreement agreement = of(who);
        reasons.add(byRider(who, touch.on(), agreement.rider().map(it -> it.covers(touch))));
        reasons.add(agreement
                .boundary()
                .<Reason>map(it ->
                        new Reason.ByBoundary(who, touch.on(), it.touching().allows(touch.contact())))
                .orElseGet(() -> new Reason.NoBoundary(who)));
    }

    private static Reason byRider(PersonId who, Zone zone, Optional<Covered> covered) {
        return covered.<Reason>map(it -> new Reason.ByRider(who, zone, it)).orElseGet(() -> new Reason.NoRider(who));
    }

    private void seen(Exposed exposed, Bared bared, List<Reason> reasons) {
        PersonId who = exposed.who();
        if (!bared.shows()) {
            reasons.add(new Reason.BySight(who, exposed.zone(), true));
            return;
        }
        Agreement agreement = of(who);
        reasons.add(byRider(who, exposed.zone(), agreement.rider().map(it -> it.covers(bared))));
        reasons.add(agreement
                .boundary()
                .<Reason>map(it -> new Reason.BySight(who, exposed.zone(), shows(it, exposed)))
                .orElseGet(() -> new Reason.NoBoundary(who)));
    }

    private static boolean shows(Boundary boundary, Exposed exposed) {
        return boundary.showing().allows(exposed.zone(), exposed.room())
                && boundary.showing().allows(exposed.zone(), exposed.picture());
    }

    private Reason.Day today(PersonId who, Move move, Carried before) {
        return of(who).today()
                .map(said -> switch (said) {
                    case Today.AsAgreed it -> Reason.Day.ALLOWS;
                    case Today.Narrower it ->
                        allows(who, move, before).test(it.to()) ? Reason.Day.ALLOWS : Reason.Day.NARROWER;
                    case Today.NotToday it -> Reason.Day.NOT_TODAY;
                })
                .orElse(Reason.Day.NOT_SAID);
    }

    private static Predicate<Boundary> allows(PersonId who, Move move, Carried before) {
        return to -> Met.of(move, before).stream()
                        .filter(it -> it.who().equals(who))
                        .allMatch(
                                it -> to.touching().allows(it.touch().contact()).allowed())
                && before.during(move).stream()
                        .filter(it -> it.who().equals(who))
                        .allMatch(it -> shows(to, it));
    }
}
