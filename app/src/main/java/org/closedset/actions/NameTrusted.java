package org.closedset.actions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.views.Recorded;

/** Whom performers name, and nobody names for them: who speaks for them, and who receives their reports and follows up. */
public final class NameTrusted {
    private final Hand hand;

    public NameTrusted(Hand hand) {
        this.hand = hand;
    }

    /** What somebody is named for. */
    public enum As {
        SPEAKS,
        FOLLOWS_UP;

        private Set<PersonId> of(Person person) {
            return this == SPEAKS ? person.representatives() : person.careContacts();
        }

        private Content told(PersonId person, PersonId other, boolean named) {
            return this == SPEAKS
                    ? new PersonFact.Representative(person, other, named)
                    : new PersonFact.CareContact(person, other, named);
        }
    }

    /** They name whoever goes by this name on the production; who directs, produces or casts, or ever did, does not count. */
    public Told named(Recorded recorded, Form form, PersonId id, As as, String name) {
        return hand.of(id)
                .about(
                        recorded,
                        form.to(as + " " + name).act(),
                        id,
                        known -> unsayable(known)
                                .map(it -> Hand.Telling.refused(Sentences.say(it)))
                                .orElseGet(() -> named(known, as, name)));
    }

    private static Optional<String> unsayable(Hand.Known known) {
        Person person = known.person();
        if (!person.is(Role.PERFORMER)) {
            return Optional.of("trusted.performers");
        }
        if (person.account().declined()) {
            return Optional.of("data.declined");
        }
        return SignRiders.unheard(known).or(() -> Hand.unsayable(known));
    }

    private static Hand.Telling named(Hand.Known known, As as, String name) {
        List<Person> found = known.production().people().all().stream()
                .filter(it -> goesBy(it, name))
                .toList();
        if (found.size() != 1) {
            return Hand.Telling.refused(Sentences.say(found.isEmpty() ? "trusted.nobody" : "trusted.several", name));
        }
        Person other = found.getFirst();
        return refused(known.person(), other)
                .map(it ->
                        Hand.Telling.refused(Sentences.say(it, other.addressed().name())))
                .orElseGet(() -> told(known.person(), other, as));
    }

    private static Optional<String> refused(Person person, Person other) {
        if (other.id().equals(person.id())) {
            return Optional.of("trusted.self");
        }
        if (other.everHired()) {
            return Optional.of("trusted.hires");
        }
        return Optional.of("trusted.coordinates").filter(it -> other.is(Role.COORDINATOR));
    }

    private static Hand.Telling told(Person person, Person other, As as) {
        return as.of(person).contains(other.id())
                ? Hand.Telling.nothing()
                : Hand.Telling.facts(as.told(person.id(), other.id(), true), as.told(person.id(), other.id(), false));
    }

    /** Whoever goes by this name is named no longer: at any time, whatever their page showed. */
    public Told ended(Recorded recorded, String act, PersonId id, As as, String name) {
        return hand.of(id).about(recorded, act, id, known -> {
            List<PersonId> ended = as.of(known.person()).stream()
                    .filter(it -> goesBy(known.production(), it, name))
                    .sorted(Comparator.comparing(PersonId::text))
                    .toList();
            return ended.isEmpty()
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(
                            ended.stream().map(it -> as.told(id, it, false)).toList(),
                            ended.stream().map(it -> as.told(id, it, true)).toList());
        });
    }

    static boolean goesBy(Production production, PersonId id, String name) {
        return production.people().person(id).filter(it -> goesBy(it, name)).isPresent();
    }

    private static boolean goesBy(Person person, String name) {
        return person.addressed().name().strip().equalsIgnoreCase(name.strip());
    }
}
