package org.closedset.actions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.OwnLimits;
import org.closedset.boundaries.Question;
import org.closedset.people.PersonId;
import org.closedset.production.Content;
import org.closedset.production.Keeping;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Zone;

/**
 * What somebody says of how they may be touched and seen, and what the coordinator asks and writes down. Of what was said
 * before nothing is left: its key is destroyed with the act, so that there is no way back but a new answer.
 */
public final class SayLimits {
    private final Hand hand;

    public SayLimits(Hand hand) {
        this.hand = hand;
    }

    /**
     * They say it of one zone; where that only closes it counts whatever their page showed. {@code lent} is at a device that
     * is not theirs, where nothing opens at once.
     */
    public Told zone(Recorded recorded, Form form, PersonId id, OfZone said, boolean lent) {
        return heard(recorded, form, id, said, lent).told();
    }

    /** As {@link #zone}, with whether all of it was taken. */
    public Heard heard(Recorded recorded, Form form, PersonId id, OfZone said, boolean lent) {
        AtomicBoolean less = new AtomicBoolean();
        Told told = theirs(recorded, form.to(said.spelt()).act(), id, (known, here) -> {
            Boundary wanted = here.wanted();
            boolean narrower = said.within(wanted);
            if (!narrower && !Basis.of(wanted.of(said.zone())).equals(form.basis())) {
                return new Overtaken();
            }
            less.set(!narrower && known.called());
            return new Changed(
                    less.get()
                            ? here.narrowed(wanted.with(said), known.now())
                            : here.said(wanted.with(said), known.how(lent), known.now(), known.notice()));
        });
        return new Heard(told, less.get());
    }

    /** What became of it, and whether what it opens was not taken, as it is a day on which they are called. */
    public record Heard(Told told, boolean less) {}

    /** They close everything, at once. */
    public Told closed(Recorded recorded, Form form, PersonId id) {
        return theirs(
                recorded,
                form.to("close").act(),
                id,
                (known, here) ->
                        new Changed(here.said(Boundary.closed(), Limits.Saying.ALONE, known.now(), known.notice())));
    }

    /** They take back what was to count later; not once it counts. */
    public Told kept(Recorded recorded, Form form, PersonId id) {
        return theirs(
                recorded,
                form.to("keep").act(),
                id,
                (known, here) -> here.waiting().isEmpty() ? new Overtaken() : new Changed(here.kept()));
    }

    /**
     * What the coordinator wrote down is theirs, as their page showed it, or is not; on a day on which they are called what it
     * opens is not taken, and stays written down.
     */
    public Told noted(Recorded recorded, Form form, PersonId id, boolean right, boolean lent) {
        return theirs(recorded, form.to(right ? "right" : "wrong").act(), id, (known, here) -> {
            if (!Basis.ofNoted(here).equals(form.basis())) {
                return new Overtaken();
            }
            if (right && known.called() && !here.withNoted().within(here.wanted())) {
                return new Not("limits.called");
            }
            return new Changed(
                    right ? here.said(here.withNoted(), known.how(lent), known.now(), known.notice()) : here.unnoted());
        });
    }

    /** The coordinator was there when what waits, as their page showed it, was gone through again. */
    public Told witnessed(Recorded recorded, Form form, PersonId id) {
        return said(
                hand,
                recorded,
                form.to("witness").act(),
                id,
                (known, here) ->
                        Basis.ofWaiting(here).equals(form.basis()) ? new Changed(here.witnessed()) : new Overtaken());
    }

    /** The coordinator writes down what they said of one zone. */
    public Told written(Recorded recorded, Form form, PersonId id, OfZone said) {
        Boundary zone = Boundary.UNSAID.with(said);
        return said(
                hand,
                recorded,
                form.to(said.spelt()).act(),
                id,
                (known, here) -> new Changed(here.noted(zone, known.now())));
    }

    /** The coordinator asks this, in place of what was asked before. */
    public Told asked(Recorded recorded, String act, PersonId id, List<Question> questions) {
        return hand.about(recorded, act, id, known -> {
            List<Question> before = known.production().limits(id).asked();
            return before.equals(questions)
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new PersonFact.Asked(id, questions), new PersonFact.Asked(id, before));
        });
    }

    /** What comes of an act on limits as they stand. */
    private sealed interface Saying {}

    private record Changed(Limits to) implements Saying {}

    private record Overtaken() implements Saying {}

    private record Not(String key) implements Saying {}

    /** What is known of a production and somebody's limits there at this moment. */
    private record Then(Production production, PersonId id, Instant now) {
        OwnLimits all() {
            return production.limits(id);
        }

        /** Whether they are called today, as days are counted there, for any rider that ever lay before them. */
        boolean called() {
            ZoneId zone = production.zone().orElse(ZoneOffset.UTC);
            LocalDate today = LocalDate.ofInstant(now, zone);
            return production.riders().of(id).stream().anyMatch(it -> it.calledOn(today, zone));
        }

        Duration notice() {
            return production.notice().time();
        }

        Limits.Saying how(boolean lent) {
            return lent || !all().beginning() ? Limits.Saying.ALONE : Limits.Saying.BEGINNING;
        }
    }

    /** Decides on what is known, and on somebody's limits as they stand at this moment. */
    private interface Says {
        Saying of(Then known, Limits here);
    }

    private Told theirs(Recorded recorded, String act, PersonId id, Says says) {
        return said(hand.of(id), recorded, act, id, says);
    }

    private static Told said(Hand hand, Recorded recorded, String act, PersonId id, Says says) {
        return hand.about(recorded, act, id, known -> {
            Optional<String> unsayable = Hand.unsayable(known);
            if (unsayable.isPresent()) {
                return Hand.Telling.refused(Sentences.say(unsayable.get()));
            }
            if (known.person().account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            if (putAway(known.production())) {
                return Hand.Telling.refused(Sentences.say("production.archived"));
            }
            Then then = new Then(known.production(), id, hand.now());
            Limits here = then.all().limits().at(then.now());
            return switch (says.of(then, here)) {
                case Not it -> Hand.Telling.refused(Sentences.say(it.key()));
                case Overtaken over -> new Hand.Telling.Not(new Told.Overtaken(known.person()));
                case Changed it -> told(known, then.all(), here, it.to());
            };
        });
    }

    private static Hand.Telling told(Hand.Known known, OwnLimits all, Limits here, Limits to) {
        PersonId id = known.person().id();
        if (known.production().people().age(id).countsAsMinor() && opensIntimate(here, to)) {
            return Hand.Telling.refused(Sentences.say("limits.young"));
        }
        return to.equals(here) ? Hand.Telling.nothing() : telling(all, new OwnFact.LimitsSaid(id, to));
    }

    /** Whether it opens more than care and affection that was not open, or lets that count sooner. */
    private static boolean opensIntimate(Limits here, Limits to) {
        boolean sooner = to.waiting().filter(Limits.Waiting::witnessed).isPresent()
                && here.waiting().filter(Limits.Waiting::witnessed).isEmpty();
        return opensIntimate(here.withNoted(), to.withNoted()) || sooner && opensIntimate(to.now(), to.wanted());
    }

    private static boolean opensIntimate(Boundary before, Boundary after) {
        return Arrays.stream(Zone.values()).map(after::of).anyMatch(it -> it.opensIntimate() && !it.within(before));
    }

    private static boolean putAway(Production production) {
        return production.life() == Production.Life.ARCHIVED || production.life() == Production.Life.DELETED;
    }

    /** Whoever came in anew and was not heard yet destroys nothing of what was said before. */
    private static Hand.Telling telling(OwnLimits all, OwnFact.LimitsSaid told) {
        return all.aside().isPresent()
                ? new Hand.Telling.Facts(List.<Content>of(told), List.of())
                : new Hand.Telling.Erasing(Hand.keys(told.person(), Set.of(Keeping.RecordClass.LIMIT)), told);
    }
}
