package org.closedset.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One person of a production. {@code held} are the roles they have or ever had here; {@code met} says that the
 * coordinator matched a code with them face to face or by voice, without which all that comes under their name counts
 * as unknown; {@code here} is false once they left the production. {@code shared} are those who speak for them, and what each
 * of these sees.
 */
public record Person(
        PersonId id,
        Addressed addressed,
        Set<Role> roles,
        Set<Role> held,
        List<Part> parts,
        Optional<AgeCheck> ageCheck,
        Map<PersonId, Shared> shared,
        Set<PersonId> careContacts,
        List<Tie> ties,
        Account account,
        Own own,
        boolean met,
        boolean here) {
    public Person {
        roles = Set.copyOf(roles);
        held = Set.copyOf(held);
        parts = List.copyOf(parts);
        shared = Map.copyOf(shared);
        careContacts = Set.copyOf(careContacts);
        ties = List.copyOf(ties);
    }

    /** Somebody who was just written down, of whom nothing but how they are addressed is known. */
    public static Person added(PersonId id, Addressed addressed) {
        return new Person(
                id,
                addressed,
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Set.of(),
                List.of(),
                Account.NONE,
                Own.NOTHING,
                false,
                true);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they direct, produce or cast here, or ever did: as whoever a performer names they do not count. */
    public boolean everHired() {
        return held.stream().anyMatch(Role::hires);
    }

    /** Whether they may hold a code of their own, for a shared tablet or after their passkey. */
    public boolean mayHoldCode() {
        return here && !roles.isEmpty() && roles.stream().allMatch(Role::holdsCode);
    }

    /** The same person, addressed otherwise. */
    public Person addressed(Addressed now) {
        return new Person(id, now, roles, held, parts, ageCheck, shared, careContacts, ties, account, own, met, here);
    }

    public Person with(Role role) {
        return roles(and(roles, role), and(held, role));
    }

    /** Without the role; that they had it stays known. */
    public Person without(Role role) {
        return roles(minus(roles, role), held);
    }

    private Person roles(Set<Role> now, Set<Role> ever) {
        return new Person(
                id, addressed, now, ever, parts, ageCheck, shared, careContacts, ties, account, own, met, here);
    }

    /** Engaged for the part, in place of any other engagement for the same one. */
    public Person with(Part part) {
        List<Part> now = others(part);
        now.add(part);
        return parts(now);
    }

    public Person without(Part part) {
        return parts(others(part));
    }

    private List<Part> others(Part part) {
        return new ArrayList<>(parts.stream().filter(it -> !it.isOf(part)).toList());
    }

    private Person parts(List<Part> now) {
        return new Person(
                id, addressed, roles, held, now, ageCheck, shared, careContacts, ties, account, own, met, here);
    }

    /** With what is known of their age; nothing where it is doubted again. */
    public Person aged(Optional<AgeCheck> check) {
        return new Person(
                id, addressed, roles, held, parts, check, shared, careContacts, ties, account, own, met, here);
    }

    /** Those who speak for them. */
    public Set<PersonId> representatives() {
        return shared.keySet();
    }

    /** With those who speak for them, and what each of these sees. */
    public Person shared(Map<PersonId, Shared> now) {
        return new Person(
                id, addressed, roles, held, parts, ageCheck, now, careContacts, ties, account, own, met, here);
    }

    public Person careContacts(Set<PersonId> now) {
        return new Person(id, addressed, roles, held, parts, ageCheck, shared, now, ties, account, own, met, here);
    }

    public Person ties(List<Tie> now) {
        return new Person(
                id, addressed, roles, held, parts, ageCheck, shared, careContacts, now, account, own, met, here);
    }

    public Person account(Account now) {
        return new Person(id, addressed, roles, held, parts, ageCheck, shared, careContacts, ties, now, own, met, here);
    }

    public Person own(Own now) {
        return new Person(
                id, addressed, roles, held, parts, ageCheck, shared, careContacts, ties, account, now, met, here);
    }

    public Person met(boolean now) {
        return new Person(
                id, addressed, roles, held, parts, ageCheck, shared, careContacts, ties, account, own, now, here);
    }

    public Person here(boolean now) {
        return new Person(
                id, addressed, roles, held, parts, ageCheck, shared, careContacts, ties, account, own, met, now);
    }

    /** The same person as if they had never said anything of themselves but this of items, named nobody and set no second code. */
    public Person unsaid(List<ItemSaid> items) {
        return shared(Map.of()).careContacts(Set.of()).own(own.unsaid(items)).account(account.unsaid());
    }

    private static <T> Set<T> and(Set<T> all, T one) {
        Set<T> now = new LinkedHashSet<>(all);
        now.add(one);
        return now;
    }

    private static Set<Role> minus(Set<Role> all, Role one) {
        Set<Role> now = all.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(all);
        now.remove(one);
        return now;
    }

    @Override
    public String toString() {
        return "Person[confidential]";
    }
}
