package org.closedset.actions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.boundaries.Boundary;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.RiderFact;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Step;
import org.closedset.views.Recorded;

/** What performers say of their own riders, and what production signs first. */
public final class SignRiders {
    /** How many digits of a hash tell two papers apart. */
    private static final int DIGITS = 8;

    private final Hand hand;

    public SignRiders(Hand hand) {
        this.hand = hand;
    }

    /** What they say of its clauses, before they sign. */
    public Told marked(Recorded recorded, Form form, PersonId id, String rider, Map<String, Mark> marks) {
        return own(recorded, form, id, rider, Basis::ofMarks, (known, it) -> {
            if (known.person().account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            boolean asked = it.state() instanceof Rider.Released
                    || it.state() instanceof Rider.Served
                    || it.state() instanceof Rider.Countersigned;
            if (!asked) {
                return Hand.Telling.refused(Sentences.say("rider.state"));
            }
            if (!it.sheet().matter().parts().containsAll(marks.keySet())) {
                return Hand.Telling.refused(Sentences.say("rider.not.yours"));
            }
            return marks.equals(it.marks())
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(
                            new RiderFact.Marked(id, rider, it.hash(), marks),
                            new RiderFact.Marked(id, rider, it.hash(), it.marks()));
        });
    }

    /** They sign it as their page showed it; what goes further than their boundary or by other pages is not signed. */
    public Told signed(Recorded recorded, Form form, PersonId id, String rider, Evidence evidence) {
        return own(recorded, form, id, rider, Basis::of, (known, it) -> {
            return unsignable(known, it).orElseGet(() -> signed(it, evidence));
        });
    }

    private static Hand.Telling signed(RiderRecord rider, Evidence evidence) {
        return new Hand.Telling.Facts(
                List.of(new RiderFact.Signed(rider.performer(), rider.script(), rider.sheet(), evidence)), List.of());
    }

    private Optional<Hand.Telling> unsignable(Hand.Known known, RiderRecord rider) {
        if (rider.state().after(new Step.Sign(hand.now())).isEmpty()) {
            return Optional.of(Hand.Telling.refused(Sentences.say("rider.state")));
        }
        if (known.production().otherPages(rider)) {
            return Optional.of(Hand.Telling.refused(Sentences.say("rider.pages")));
        }
        Boundary boundary = known.production()
                .limits(rider.performer())
                .limits()
                .at(hand.now())
                .now();
        return rider.sheet().matter().within(boundary)
                ? Optional.empty()
                : Optional.of(Hand.Telling.refused(Sentences.say("rider.own.wider")));
    }

    /**
     * The coordinator enters that they signed it on paper: this text, as the digits of its hash on the paper show (the first
     * {@value #DIGITS} at least), once production has. It can be withdrawn like any other.
     */
    public Told onPaper(
            Recorded recorded, Form form, PersonId id, String rider, String digits, Evidence.OnPaper evidence) {
        return WriteRiders.of(hand, recorded, form, id, rider, Basis::of, (known, it) -> {
            String typed = digits.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            if (typed.length() < DIGITS || !it.hash().startsWith(typed)) {
                return Hand.Telling.refused(Sentences.say("rider.digits"));
            }
            if (known.production().withheld(known.person())) {
                return Hand.Telling.refused(Sentences.say("rider.withheld"));
            }
            return unheard(known)
                    .or(() -> Hand.unsayable(known))
                    .<Hand.Telling>map(why -> Hand.Telling.refused(Sentences.say(why)))
                    .or(() -> unsignable(known, it))
                    .or(() -> untimely(known, it, evidence.at()))
                    .orElseGet(() -> signed(it, evidence));
        });
    }

    /** Production signs first, and what somebody signed last counts: neither is turned around by a paper. */
    private Optional<Hand.Telling> untimely(Hand.Known known, RiderRecord rider, Instant at) {
        if (at.isAfter(hand.now()) || at.isBefore(earliest(rider))) {
            return Optional.of(Hand.Telling.refused(Sentences.say("rider.paper.when")));
        }
        boolean since = known.production().riders().of(rider.performer()).stream()
                .filter(it -> it.signed().filter(one -> one.when().isAfter(at)).isPresent())
                .anyMatch(it -> it.script().equals(rider.script())
                        && !Collections.disjoint(
                                it.state().paper().scenes(),
                                rider.state().paper().scenes())
                        && rider.sheet().matter().instead(it.sheet().matter()));
        return since ? Optional.of(Hand.Telling.refused(Sentences.say("rider.paper.since"))) : Optional.empty();
    }

    /** To the minute, as days and times are typed. */
    private static Instant earliest(RiderRecord rider) {
        return Stream.concat(
                        rider.handed().map(RiderRecord.Handed::at).stream(),
                        rider.countersigned().map(RiderRecord.Countersigning::at).stream())
                .max(Comparator.naturalOrder())
                .map(it -> it.truncatedTo(ChronoUnit.MINUTES))
                .orElse(Instant.MAX);
    }

    /** They take these clauses and items out of what is in force, at once, whatever their page showed. */
    public Told narrowed(Recorded recorded, String act, PersonId id, String rider, Set<String> clauses) {
        return theirs(recorded, act, id, rider, it -> {
            if (it.inForce().isEmpty()) {
                return Hand.Telling.refused(Sentences.say("rider.state"));
            }
            if (clauses.isEmpty()) {
                return Hand.Telling.refused(Sentences.say("rider.not.yours"));
            }
            try {
                RiderSheet less = it.sheet().without(clauses);
                if (less.matter().parts().isEmpty()) {
                    return Hand.Telling.refused(Sentences.say("rider.all"));
                }
                return less.matter().equals(it.sheet().matter())
                        ? Hand.Telling.nothing()
                        : new Hand.Telling.Facts(List.of(new RiderFact.Narrowed(id, less)), List.of());
            } catch (IllegalArgumentException nothingLeft) {
                return Hand.Telling.refused(Sentences.say("rider.all"));
            }
        });
    }

    /** They withdraw: at any time, whatever their page showed. */
    public Told withdrawn(Recorded recorded, String act, PersonId id, String rider) {
        return theirs(recorded, act, id, rider, it -> {
            if (it.state() instanceof Rider.Withdrawn || it.state() instanceof Rider.Lapsed) {
                return Hand.Telling.nothing();
            }
            boolean rewritten =
                    it.state() instanceof Rider.Drafted && it.handed().isPresent();
            return rewritten || it.state().after(new Step.Withdraw(hand.now())).isPresent()
                    ? new Hand.Telling.Facts(List.of(new RiderFact.Withdrawn(id, rider)), List.of())
                    : Hand.Telling.refused(Sentences.say("rider.state"));
        });
    }

    private Told theirs(
            Recorded recorded, String act, PersonId id, String rider, Function<RiderRecord, Hand.Telling> decides) {
        return hand.of(id)
                .about(
                        recorded,
                        act,
                        id,
                        known -> known.production()
                                .riders()
                                .rider(rider)
                                .filter(it -> it.performer().equals(id))
                                .map(decides)
                                .orElseGet(() -> new Hand.Telling.Not(new Told.Gone())));
    }

    /** The paper of what was signed, as it was issued; told by the program. */
    public Told issued(Recorded recorded, String act, RiderRecord rider, String pdf) {
        return hand.byItself()
                .about(
                        recorded,
                        act,
                        rider.performer(),
                        known -> new Hand.Telling.Facts(
                                List.of(new RiderFact.Issued(rider.performer(), rider.id(), rider.hash(), pdf)),
                                List.of()));
    }

    /** Who produces signs what these riders (by id) were offered with, as hashes, and attests that no promise was asked for. */
    public Told countersigned(
            Recorded recorded, String act, PersonId signer, Map<String, String> offers, boolean attested) {
        return hand.of(signer).about(recorded, act, signer, known -> {
            if (!known.person().is(Role.PRODUCER)) {
                return new Hand.Telling.Not(new Told.Gone());
            }
            if (!attested) {
                return Hand.Telling.refused(Sentences.say("rider.attest"));
            }
            List<Content> told = new ArrayList<>();
            for (Map.Entry<String, String> offer : offers.entrySet()) {
                Optional<RiderRecord> rider = known.production().riders().rider(offer.getKey());
                if (rider.isEmpty()
                        || rider.get().offered().isEmpty()
                        || !rider.get().offer().equals(offer.getValue())) {
                    return new Hand.Telling.Not(new Told.Overtaken(known.person()));
                }
                if (rider.get().countersigned().isEmpty()) {
                    told.add(new RiderFact.Countersigned(
                            rider.get().performer(), offer.getKey(), offer.getValue(), signer));
                }
            }
            return told.isEmpty() ? Hand.Telling.nothing() : new Hand.Telling.Facts(told, List.of());
        });
    }

    /** Whoever came in under the name and was not heard yet signs and says nothing of a rider. */
    static Optional<String> unheard(Hand.Known known) {
        boolean unheard = known.person().account().joined() && !known.person().met();
        return unheard ? Optional.of("own.unheard") : Optional.empty();
    }

    private Told own(
            Recorded recorded,
            Form form,
            PersonId id,
            String rider,
            Function<RiderRecord, String> basis,
            WriteRiders.RiderDecides decides) {
        return WriteRiders.of(
                hand.of(id),
                recorded,
                form,
                id,
                rider,
                basis,
                (known, it) -> unheard(known)
                        .or(() -> Hand.unsayable(known))
                        .map(why -> Hand.Telling.refused(Sentences.say(why)))
                        .orElseGet(() -> decides.of(known, it)));
    }
}
