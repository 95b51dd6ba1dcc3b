package org.closedset.views;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedset.people.Account;
import org.closedset.people.Invitation;
import org.closedset.people.OwnCode;
import org.closedset.people.Passkey;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.production.Production;

/** What is known at the door of those who have a way in, on whichever production. Nobody is found by a name. */
public final class Members {
    private final Records records;
    private final Clock clock;

    public Members(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
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
        return found(
                person -> true,
                account -> account.passkeys().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst());
    }

    /** Whether this passkey of theirs opens nothing any more; not where nothing can be said of them now. */
    public boolean closed(String production, String person, String passkey) {
        return known(production, person)
                .filter(it -> it.account().passkeys().stream()
                        .noneMatch(key -> key.id().equals(passkey)))
                .isPresent();
    }

    /**
     * Whether none of the codes with these hashes, their first or their {@code second}, opens a lent device to them any
     * more; not where nothing can be said of them now.
     */
    public boolean codeless(String production, String person, Set<String> hashes, boolean second) {
        return known(production, person)
                .filter(it -> !it.mayHoldCode() || !opens(it.account(), hashes, second))
                .isPresent();
    }

    private static boolean opens(Account account, Set<String> hashes, boolean second) {
        Optional<OwnCode> first = account.ownCode().filter(OwnCode::handed);
        Optional<String> now = second ? account.secondCode() : first.map(OwnCode::hash);
        return first.isPresent() && now.filter(hashes::contains).isPresent();
    }

    private Optional<Person> known(String production, String person) {
        return records.production(production)
                .flatMap(it -> it.production().people().person(new PersonId(person)));
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
        return found(Person::here, account -> account.invitation().filter(is).filter(it -> now.isBefore(it.until())));
    }

    /** Whose recovery code has this public part. */
    public Optional<Found<Recovery>> recovering(String id) {
        return found(
                person -> true,
                account -> account.recovery().filter(it -> it.id().equals(id)));
    }

    /** Of those of whom this is so, whether they are on the production or left it. */
    private <T> Optional<Found<T>> found(Predicate<Person> of, Function<Account, Optional<T>> by) {
        return records.productions().stream()
                .flatMap(recorded -> recorded.production().people().byId().values().stream()
                        .filter(of)
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

    /** Whose code has this public part, of those on this production who may hold one and to whom it was handed over. */
    public Optional<Found<Account>> handed(String production, String id) {
        return records.production(production)
                .flatMap(recorded -> recorded.production().people().all().stream()
                        .filter(Person::mayHoldCode)
                        .filter(person -> person.account()
                                .ownCode()
                                .filter(it -> it.handed() && it.id().equals(id))
                                .isPresent())
                        .findFirst()
                        .map(person -> account(recorded, person)));
    }

    /** How somebody comes in, also once they left, where their own code has this public part. */
    public Optional<Found<Account>> coded(String production, String person, String id) {
        return known(production, person)
                .filter(it -> it.account()
                        .ownCode()
                        .filter(code -> code.id().equals(id))
                        .isPresent())
                .flatMap(it -> records.production(production).map(recorded -> account(recorded, it)));
    }

    private static Found<Account> account(Recorded recorded, Person person) {
        return new Found<>(recorded, person.id(), person.addressed().name(), person.account());
    }

    /** Somebody's own pages, also once they left; nothing where they never were on the production or it is not open. */
    public Optional<Found<Mine>> mine(String production, String person) {
        return mine(production, person, Optional.empty());
    }

    /** Somebody's own pages, as their second code shows them where it was the one that was given. */
    public Optional<Found<Mine>> mine(String production, String person, Optional<Unsaid> unsaid) {
        return records.production(production).flatMap(recorded -> {
            Production now = recorded.production();
            Production shown = unsaid.map(it -> it.of(recorded)).orElse(now);
            return shown.people()
                    .person(new PersonId(person))
                    .flatMap(it -> Mine.of(shown, it, clock.instant())
                            .map(mine -> new Found<>(
                                    recorded, it.id(), it.addressed().name(), mine)));
        });
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
