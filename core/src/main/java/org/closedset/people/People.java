package org.closedset.people;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody on a production, in the order they were written down. */
public final class People {
    /** Nobody yet. */
    public static final People NOBODY = new People(Map.of());

    private final Map<PersonId, Person> byId;

    private People(Map<PersonId, Person> byId) {
        this.byId = byId;
    }

    /** These persons, each under their id, in the map's order; the map is not changed by anybody afterwards. */
    public static People of(Map<PersonId, Person> byId) {
        return new People(Collections.unmodifiableMap(new LinkedHashMap<>(byId)));
    }

    /** Those who are on the production now. */
    public List<Person> all() {
        return byId.values().stream().filter(Person::here).toList();
    }

    /** Everybody who is or was on it. */
    public Map<PersonId, Person> byId() {
        return byId;
    }

    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The same people, one of whom never said anything of themselves but this of items. */
    public People unsaid(PersonId who, List<ItemSaid> items) {
        Map<PersonId, Person> now = new LinkedHashMap<>(byId);
        now.computeIfPresent(who, (id, person) -> person.unsaid(items));
        return of(now);
    }

    /** The public parts of the codes of everybody who is or was on it. */
    public Set<String> codeIds() {
        return byId.values().stream()
                .flatMap(person -> person.account().ownCode().stream())
                .map(OwnCode::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who has the role now. */
    public List<Person> with(Role role) {
        return all().stream().filter(person -> person.is(role)).toList();
    }

    /** Who is engaged for the character or group of that name, doubles and stand-ins among them. */
    public List<Person> playing(String script, String name) {
        return all().stream()
                .filter(person -> person.parts().stream()
                        .anyMatch(part ->
                                part.script().equals(script) && part.name().equals(name)))
                .toList();
    }

    /**
     * What is known of somebody's age. A check counts where at least one of those who made it has a role here, never
     * cast here, and is another person; who is not known at all is not verified.
     */
    public Age age(PersonId id) {
        return person(id)
                        .flatMap(Person::ageCheck)
                        .filter(check -> check.by().stream().anyMatch(by -> !by.equals(id) && mayVouch(by)))
                        .isPresent()
                ? Age.VERIFIED_ADULT
                : Age.NOT_VERIFIED;
    }

    private boolean mayVouch(PersonId by) {
        return person(by)
                .filter(person -> !person.held().isEmpty() && !person.held().contains(Role.CASTING))
                .isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof People people && byId.equals(people.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "People[confidential]";
    }
}
