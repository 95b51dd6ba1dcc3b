package org.closedset.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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

/**
 * What somebody says of how they may be touched and seen, and what the coordinator asks and writes down. Of what was said
 * before nothing is left: its key is destroyed with the act, so that there is no way back but a new answer.
 */
public final class SayLimits {
    /** No contract with a longer notice is known yet. */
    private static final Duration NOTICE = Duration.ZERO;

    private final Hand hand;

    public SayLimits(Hand hand) {
        this.hand = hand;
    }

    /**
     * They say it of one zone, by a form whose page showed what stands of it; {@code lent} is at a device that is not theirs,
     * where nothing opens at once.
     */
    public Told zone(Recorded recorded, Form form, PersonId id, OfZone said, boolean lent) {
        return theirs(
                recorded,
                form.act(),
                id,
                said,
                (here, now) -> Basis.of(here.wanted().of(said.zone())).equals(form.basis())
                        ? new Changed(here.said(here.wanted().with(said), how(lent), now, NOTICE))
                        : new Overtaken());
    }

    /** They close everything, at once. */
    public Told closed(Recorded recorded, String act, PersonId id) {
        return theirs(
                recorded,
                act,
                id,
                (here, now) -> new Changed(here.said(Boundary.closed(), Limits.Saying.ALONE, now, NOTICE)));
    }

    /** They take back what was to count later. */
    public Told kept(Recorded recorded, String act, PersonId id) {
        return theirs(recorded, act, id, (here, now) -> new Changed(here.kept()));
    }

    /** What the coordinator wrote down is theirs, as their page showed it, or is not. */
    public Told noted(Recorded recorded, Form form, PersonId id, boolean right, boolean lent) {
        return theirs(
                recorded,
                form.act(),
                id,
                (here, now) -> !Basis.ofNoted(here).equals(form.basis())
                        ? new Overtaken()
                        : new Changed(here.noted()
                                .filter(it -> right)
                                .map(it -> here.said(it, how(lent), now, NOTICE))
                                .orElseGet(here::unnoted)));
    }

    private static Limits.Saying how(boolean lent) {
        return lent ? Limits.Saying.ALONE : Limits.Saying.BEGINNING;
    }

    /** The coordinator was there when what waits was gone through again. */
    public Told witnessed(Recorded recorded, String act, PersonId id) {
        return said(hand, recorded, act, id, Optional.empty(), (here, now) -> new Changed(here.witnessed()));
    }

    /** The coordinator writes down what they said of one zone. */
    public Told written(Recorded recorded, String act, PersonId id, OfZone said) {
        return said(hand, recorded, act, id, Optional.of(said), (here, now) -> {
            Boundary known = here.noted().orElseGet(here::wanted);
            return new Changed(here.noted(known.with(said), now));
        });
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

    private Told theirs(Recorded recorded, String act, PersonId id, BiFunction<Limits, Instant, Saying> says) {
        return said(hand.of(id), recorded, act, id, Optional.empty(), says);
    }

    private Told theirs(
            Recorded recorded, String act, PersonId id, OfZone said, BiFunction<Limits, Instant, Saying> says) {
        return said(hand.of(id), recorded, act, id, Optional.of(said), says);
    }

    private static Told said(
            Hand hand,
            Recorded recorded,
            String act,
            PersonId id,
            Optional<OfZone> zone,
            BiFunction<Limits, Instant, Saying> says) {
        return hand.about(recorded, act, id, known -> {
            boolean young = known.production().people().age(id).countsAsMinor();
            if (young && zone.filter(OfZone::opensIntimate).isPresent()) {
                return Hand.Telling.refused(Sentences.say("limits.young"));
            }
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
            Instant now = hand.now();
            OwnLimits all = known.production().limits(id);
            Limits here = all.limits().at(now);
            return switch (says.apply(here, now)) {
                case Overtaken over -> new Hand.Telling.Not(new Told.Overtaken(known.person()));
                case Changed it ->
                    it.to().equals(here) ? Hand.Telling.nothing() : telling(all, new OwnFact.LimitsSaid(id, it.to()));
            };
        });
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
