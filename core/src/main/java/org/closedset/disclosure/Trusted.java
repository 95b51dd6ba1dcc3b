package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;

/**
 * Whom a performer names, and whom they may name: by name, sorted. {@code speakers} and {@code carers} are here in a role
 * for it and count; anybody else on the production can be named by the name they go by.
 */
public record Trusted(List<Named> speak, List<Named> follow, List<String> speakers, List<String> carers) {
    static final Trusted NOBODY = new Trusted(List.of(), List.of(), List.of(), List.of());

    public Trusted {
        speak = List.copyOf(speak);
        follow = List.copyOf(follow);
        speakers = List.copyOf(speakers);
        carers = List.copyOf(carers);
    }

    /** Whether it counts that somebody is named. */
    public enum Counts {
        YES,
        /** They direct, produce or cast here, or ever did. */
        HIRED,
        LEFT;

        private static Counts of(Person person) {
            if (!person.here()) {
                return LEFT;
            }
            return person.everHired() ? HIRED : YES;
        }
    }

    /** Somebody who is named, and what of theirs they let them see. */
    public record Named(String name, Counts counts, Shared shared) {
        @Override
        public String toString() {
            return "Named[confidential]";
        }
    }

    static Trusted of(People people, Person person) {
        return new Trusted(
                speak(people, person),
                follow(people, person),
                counting(people, person, Role.REPRESENTATIVE),
                counting(people, person, Role.CARE_CONTACT));
    }

    /** Those who speak for them; nobody for whoever came in under the name and was not heard yet. */
    static List<Named> speak(People people, Person person) {
        return OwnRecord.known(person) ? named(people, person.representatives(), person.shared()) : List.of();
    }

    /** Those who follow up, as {@link #speak}. */
    static List<Named> follow(People people, Person person) {
        return OwnRecord.known(person) ? named(people, person.careContacts(), Map.of()) : List.of();
    }

    private static List<Named> named(People people, Set<PersonId> ids, Map<PersonId, Shared> shared) {
        return ids.stream()
                .flatMap(id -> people.person(id).stream())
                .map(it -> new Named(
                        it.addressed().name(),
                        Counts.of(it),
                        Objects.requireNonNullElse(shared.get(it.id()), Shared.NOTHING)))
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::counts))
                .toList();
    }

    private static List<String> counting(People people, Person person, Role role) {
        return people.with(role).stream()
                .filter(it ->
                        !it.everHired() && !it.is(Role.COORDINATOR) && !it.id().equals(person.id()))
                .map(it -> it.addressed().name())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return "Trusted[confidential]";
    }
}
