package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Today;
import org.closedset.people.PersonId;
import org.closedset.riders.Bared;
import org.closedset.riders.Covered;
import org.closedset.riders.Touch;
import org.closedset.vocabulary.RiderRule;
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

    /** For planning: whether it fits the agreements. */
    public Fit fits(Move move) {
        return Fit.of(reasons(move));
    }

    /** On the day: whether it may be done now. */
    public Fit mayBeDoneNow(Move move) {
        List<Reason> reasons = reasons(move);
        if (!ends(move)) {
            move.people().forEach(who -> reasons.add(new Reason.ByToday(who, today(who, move))));
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

    private Agreement of(PersonId who) {
        return agreements.getOrDefault(who, Agreement.UNKNOWN);
    }

    /** What ends a move, or covers somebody, needs nobody's agreement. */
    private static boolean ends(Move move) {
        return move.action().finishes()
                && move.exposes().stream().noneMatch(it -> Met.bared(move, it).shows());
    }

    private List<Reason> reasons(Move move) {
        if (ends(move)) {
            return new ArrayList<>(List.of(new Reason.Ends()));
        }
        List<Reason> reasons = new ArrayList<>(Unset.of(move));
        if (forAdults(move)) {
            move.people().stream()
                    .filter(who -> of(who).age().countsAsMinor())
                    .forEach(who -> reasons.add(new Reason.AdultsOnly(who)));
        }
        Met.of(move).forEach(it -> touch(it.who(), it.touch(), reasons));
        move.exposes().forEach(it -> seen(it, Met.bared(move, it), reasons));
        if (reasons.isEmpty()) {
            reasons.add(new Reason.Distant());
        }
        return reasons;
    }

    private static boolean forAdults(Move move) {
        return move.action().sexual()
                || move.exposes().stream()
                        .anyMatch(it ->
                                RiderRule.needsRider(Map.of(it.zone(), it.room()), Map.of(it.zone(), it.picture())));
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

    private Reason.Day today(PersonId who, Move move) {
        return of(who).today()
                .map(said -> switch (said) {
                    case Today.AsAgreed it -> Reason.Day.ALLOWS;
                    case Today.Narrower it -> allows(who, move).test(it.to()) ? Reason.Day.ALLOWS : Reason.Day.NARROWER;
                    case Today.NotToday it -> Reason.Day.NOT_TODAY;
                })
                .orElse(Reason.Day.NOT_SAID);
    }

    private static Predicate<Boundary> allows(PersonId who, Move move) {
        return to -> Met.of(move).stream()
                        .filter(it -> it.who().equals(who))
                        .allMatch(
                                it -> to.touching().allows(it.touch().contact()).allowed())
                && move.exposes().stream().filter(it -> it.who().equals(who)).allMatch(it -> shows(to, it));
    }
}
