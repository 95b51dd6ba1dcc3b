package org.closedset.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedset.people.Account;
import org.closedset.people.Invitation;
import org.closedset.people.Passkey;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;

/** What is known at the door of those who have a way in, on whichever production. Nobody is found by a name. */
public final class Members {
    private final Records records;

    public Members(Records records) {
        this.records = records;
    }

    /** Somebody, and what they were found by. */
    public record Found<T>(Recorded recorded, PersonId person, String name, T by) {
        @Override
        public String toString() {
            return "Found[confidential]";
        }
    }

    /** Whose passkey has this id. */
    public Optional<Found<Passkey>> passkey(String id) {
        return found(account ->
                account.passkeys().stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** Whose invitation has this hash of its secret. */
    public Optional<Found<Invitation>> invitedBySecret(String hash, Instant now) {
        return invited(it -> it.secret().equals(hash), now);
    }

    /** Whose invitation has this public part of its code. */
    public Optional<Found<Invitation>> invitedByCode(String id, Instant now) {
        return invited(it -> it.id().equals(id), now);
    }

    private Optional<Found<Invitation>> invited(Predicate<Invitation> is, Instant now) {
        return found(account -> account.invitation().filter(is).filter(it -> now.isBefore(it.until())));
    }

    /** Whose recovery code has this public part. */
    public Optional<Found<Recovery>> recovering(String id) {
        return found(account -> account.recovery().filter(it -> it.id().equals(id)));
    }

    private <T> Optional<Found<T>> found(Function<Account, Optional<T>> by) {
        return records.productions().stream()
                .flatMap(recorded -> recorded.production().people().all().stream()
                        .flatMap(person -> by.apply(person.account()).stream()
                                .map(it -> new Found<>(
                                        recorded,
                                        person.id(),
                                        person.addressed().name(),
                                        it))))
                .findFirst();
    }

    /** The roles somebody has now; none where they are not on the production or it is not open. */
    public Set<Role> roles(String production, String person) {
        return here(production, person).map(Person::roles).orElse(Set.of());
    }

    /** Somebody's own pages; nothing where they are not on the production or it is not open. */
    public Optional<Found<Mine>> mine(String production, String person) {
        return here(production, person)
                .flatMap(it -> records.production(production)
                        .flatMap(recorded -> Mine.of(recorded.production(), it)
                                .map(mine -> new Found<>(
                                        recorded, it.id(), it.addressed().name(), mine))));
    }

    /** Everybody who could be signed in as, where anybody may be: the demo. */
    public List<Found<Set<Role>>> everybody() {
        return records.productions().stream()
                .flatMap(recorded -> recorded.production().people().all().stream()
                        .map(it -> new Found<>(recorded, it.id(), it.addressed().name(), it.roles())))
                .toList();
    }

    /** Where this person is written down, on whichever production: the demo's way in. */
    public Optional<Recorded> recordedOf(PersonId person) {
        return records.productions().stream()
                .filter(it -> it.production().people().person(person).isPresent())
                .findFirst();
    }

    private Optional<Person> here(String production, String person) {
        return records.production(production)
                .flatMap(it -> it.production().people().person(new PersonId(person)))
                .filter(Person::here);
    }
}
