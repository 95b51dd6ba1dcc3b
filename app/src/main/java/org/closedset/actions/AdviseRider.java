package org.closedset.actions;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.production.RiderFact;
import org.closedset.riders.Advice;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.views.Recorded;

/**
 * What one who speaks for a performer says of parts of a rider they may read, whatever became of it since: what they can do
 * tells them nothing that the performer did not.
 */
public final class AdviseRider {
    private final Hand hand;

    public AdviseRider(Hand hand) {
        this.hand = hand;
    }

    /** From now on {@code by} says this of the rider's parts, in the words their page showed. */
    public Told advised(Recorded recorded, Form form, PersonId by, String rider, Map<String, Mark> marks) {
        return hand.of(by)
                .about(
                        recorded,
                        form.act(),
                        by,
                        known -> SignRiders.unheard(known)
                                .or(() -> Hand.unsayable(known))
                                .map(it -> Hand.Telling.refused(Sentences.say(it)))
                                .orElseGet(() -> known.production()
                                        .riders()
                                        .rider(rider)
                                        .flatMap(it -> read(known, it)
                                                .map(text -> told(known.person(), form, it, text, marks)))
                                        .orElseGet(() -> new Hand.Telling.Not(new Told.Gone()))));
    }

    /** The words that they may read, if any. */
    private static Optional<RiderSheet> read(Hand.Known known, RiderRecord rider) {
        PersonId by = known.person().id();
        return known.production()
                .people()
                .person(rider.performer())
                .filter(it -> !known.person().everHired() && !it.account().declined())
                .map(it -> Objects.requireNonNullElse(it.shared().get(by), Shared.NOTHING))
                .filter(it -> it.riders().contains(rider.id()))
                .flatMap(it -> rider.readable(it.news().contains(Shared.News.LESS)));
    }

    private static Hand.Telling told(
            Person by, Form form, RiderRecord rider, RiderSheet text, Map<String, Mark> marks) {
        if (!text.matter().parts().containsAll(marks.keySet())) {
            return Hand.Telling.refused(Sentences.say("advice.part"));
        }
        String hash = RiderText.hash(RiderText.of(text));
        Map<String, Mark> before = Optional.ofNullable(rider.advice().get(by.id()))
                .filter(it -> it.hash().equals(hash))
                .map(Advice::marks)
                .orElse(Map.of());
        if (before.equals(marks)) {
            return Hand.Telling.nothing();
        }
        return form.basis().equals(Basis.of(text, before))
                ? Hand.Telling.facts(
                        new RiderFact.Advised(rider.performer(), rider.id(), hash, by.id(), marks),
                        new RiderFact.Advised(rider.performer(), rider.id(), hash, by.id(), before))
                : new Hand.Telling.Not(new Told.Overtaken(by));
    }
}
