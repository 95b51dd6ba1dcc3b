package org.closedset.actions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.views.Recorded;

/** What performers let one who speaks for them see of their riders, thing by thing. */
public final class ShareRiders {
    private final Hand hand;

    public ShareRiders(Hand hand) {
        this.hand = hand;
    }

    /** From now on whoever they named by this name sees this, and nothing else. */
    public Told shared(Recorded recorded, Form form, PersonId id, String name, Shared shared) {
        return hand.of(id)
                .about(
                        recorded,
                        form.act(),
                        id,
                        known -> unsayable(known)
                                .map(it -> Hand.Telling.refused(Sentences.say(it)))
                                .orElseGet(() -> told(known, form, name, shared)));
    }

    private static Optional<String> unsayable(Hand.Known known) {
        return Optional.of("data.declined")
                .filter(it -> known.person().account().declined())
                .or(() -> SignRiders.unheard(known))
                .or(() -> Hand.unsayable(known));
    }

    private static Hand.Telling told(Hand.Known known, Form form, String name, Shared shared) {
        Person person = known.person();
        List<PersonId> named = named(known.production(), person, name);
        if (named.size() != 1) {
            return Hand.Telling.refused(Sentences.say("shared.unnamed", name));
        }
        PersonId with = named.getFirst();
        Shared before = Objects.requireNonNullElse(person.shared().get(with), Shared.NOTHING);
        if (before.equals(shared)) {
            return Hand.Telling.nothing();
        }
        if (!form.basis().equals(Basis.of(before))) {
            return new Hand.Telling.Not(new Told.Overtaken(person));
        }
        return riders(known.production(), person).containsAll(shared.riders())
                ? Hand.Telling.facts(
                        new PersonFact.SharedWith(person.id(), with, shared),
                        new PersonFact.SharedWith(person.id(), with, before))
                : Hand.Telling.refused(Sentences.say("rider.not.yours"));
    }

    private static List<PersonId> named(Production production, Person person, String name) {
        return person.representatives().stream()
                .filter(it -> NameTrusted.goesBy(production, it, name))
                .toList();
    }

    /** Those that lie or lay before them. */
    private static Set<String> riders(Production production, Person person) {
        return production.riders().of(person.id()).stream()
                .filter(it ->
                        !(it.state() instanceof Rider.Drafted) || it.handed().isPresent())
                .map(RiderRecord::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
