package org.closedset.production;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.OwnLimits;
import org.closedset.people.Account;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.OwnCode;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.people.Tie;

/** What a fact about a person makes of them. */
final class PersonFolding {
    private PersonFolding() {}

    /** {@code before} is there for every fact but the first that tells of them. */
    static Person after(Optional<Person> before, AboutPerson fact) {
        if (fact instanceof PersonFact.Told it && before.isEmpty()) {
            return Person.added(it.person(), it.addressed());
        }
        Person person = before.orElseThrow();
        return switch (fact) {
            case PersonFact it -> after(person, it);
            case AccountFact it -> after(person, it);
            case OwnFact it -> person.own(after(person.own(), it));
            case RiderFact it -> person;
            case VersionFact it -> person;
        };
    }

    private static Person after(Person person, AccountFact fact) {
        Account account = person.account();
        return switch (fact) {
            case AccountFact.Invited it -> person.account(account.invited(Optional.of(it.invitation())));
            case AccountFact.InvitationEnded it -> person.account(account.invited(Optional.empty()));
            case AccountFact.Joined it ->
                (known(person) ? person.own(person.own().cameInAnew()) : person)
                        .account(account.joined(it.code()))
                        .met(false);
            case AccountFact.NoticeRead it -> person.account(account.noticeRead(it.version()));
            case AccountFact.DataUseSaid it ->
                person.account(account.dataUse(new Account.DataUse(it.version(), it.agreed())));
            case AccountFact.PasskeyAdded it -> person.account(account.with(it.passkey()));
            case AccountFact.PasskeyRemoved it -> person.account(account.without(it.passkey()));
            case AccountFact.RecoveryMade it -> person.account(account.recovery(Optional.of(it.recovery())));
            case AccountFact.RecoveryUsed it -> person.account(account.recovery(Optional.empty()));
            case AccountFact.CodeMade it -> person.account(account.ownCode(new OwnCode(it.id(), it.hash(), false)));
            case AccountFact.CodeHanded it -> person.account(handed(account, it.id()));
            case AccountFact.CodeEnded it -> person.account(account.handed(false));
            case AccountFact.CodeAsked it -> person.account(account.codeAsked(it.asked()));
            case AccountFact.SecondCode it -> person.account(account.secondCode(it.hash()));
            case AccountFact.ExportAsked it -> person.account(account.export(it.export()));
            case AccountFact.Erased it -> without(person, it.what());
        };
    }

    /** What a fact about a person makes of their limits; {@code before} is the person as they were. */
    static OwnLimits after(OwnLimits limits, Person before, AboutPerson fact) {
        return switch (fact) {
            case OwnFact.LimitsSaid it -> limits.said(it.limits());
            case PersonFact.Asked it -> limits.asked(it.questions());
            case PersonFact.Met it -> it.met() ? limits.heard() : limits.doubted();
            case AccountFact.Joined it -> known(before) || limits.anything() ? limits.cameInAnew() : limits;
            case AccountFact.Erased it -> it.what().contains(Erasable.SAID) ? limits.erased() : limits;
            case AboutPerson other -> limits;
        };
    }

    /** Whether there is anything under the name that whoever comes in by an invitation could read or have erased. */
    private static boolean known(Person person) {
        return person.account().joined()
                || person.ageCheck().isPresent()
                || person.met()
                || !person.own().equals(Own.NOTHING);
    }

    private static Account handed(Account account, String id) {
        boolean same = account.ownCode().filter(it -> it.id().equals(id)).isPresent();
        return same ? account.handed(true) : account;
    }

    /** What is erased cannot be read any more; until it is destroyed everywhere it counts for nothing either. */
    private static Person without(Person person, Set<Erasable> what) {
        Person rest = what.contains(Erasable.SAID) ? person.own(Own.NOTHING) : person;
        return what.contains(Erasable.PERSONAL)
                ? rest.account(Account.ERASED)
                        .met(false)
                        .aged(Optional.empty())
                        .shared(Map.of())
                        .careContacts(Set.of())
                : rest;
    }

    private static Own after(Own own, OwnFact fact) {
        return switch (fact) {
            case OwnFact.WordsSaid it -> own.words(it.words());
            case OwnFact.SupportSaid it -> own.eased(it.eased());
            case OwnFact.OtherCoordinatorAsked it -> own.otherCoordinator(it.asked());
            case OwnFact.LimitsSaid it -> own;
            case OwnFact.NoticeSaid it -> own.noticed(it.noticed());
            case OwnFact.ItemAnswered it -> own.item(it.said());
            case OwnFact.FittingSaid it -> own.fitting(it.fitting());
            case OwnFact.SuccessorSaid it -> own.successor(it.mayRead() ? Own.Successor.YES : Own.Successor.NO);
        };
    }

    private static Person after(Person person, PersonFact fact) {
        return switch (fact) {
            case PersonFact.Told it -> person.addressed(it.addressed());
            case PersonFact.Left it -> person.here(!it.left());
            case PersonFact.RoleGiven it -> person.with(it.role());
            case PersonFact.RoleEnded it -> person.without(it.role());
            case PersonFact.Engaged it -> person.with(it.part());
            case PersonFact.Released it -> person.without(it.part());
            case PersonFact.AgeChecked it -> person.aged(it.check());
            case PersonFact.Representative it -> person.shared(named(person.shared(), it.representative(), it.named()));
            case PersonFact.SharedWith it -> person.shared(shared(person.shared(), it));
            case PersonFact.CareContact it ->
                person.careContacts(told(person.careContacts(), it.contact(), it.named()));
            case PersonFact.TieDeclared it -> person.ties(declared(person.ties(), it.tie()));
            case PersonFact.TieEnded it ->
                person.ties(person.ties().stream()
                        .filter(tie -> !tie.equals(it.tie()))
                        .toList());
            case PersonFact.Asked it -> person;
            case PersonFact.Met it -> met(person, it.met());
        };
    }

    private static Person met(Person person, boolean met) {
        return met ? person.own(person.own().heard()).met(true) : person.met(false);
    }

    /** Whoever is named sees nothing yet, and whoever is named no longer sees nothing more. */
    private static Map<PersonId, Shared> named(Map<PersonId, Shared> all, PersonId one, boolean named) {
        Map<PersonId, Shared> now = new LinkedHashMap<>(all);
        if (named) {
            now.putIfAbsent(one, Shared.NOTHING);
        } else {
            now.remove(one);
        }
        return now;
    }

    /** Nothing is shared with whoever is not named. */
    private static Map<PersonId, Shared> shared(Map<PersonId, Shared> all, PersonFact.SharedWith fact) {
        Map<PersonId, Shared> now = new LinkedHashMap<>(all);
        now.computeIfPresent(fact.representative(), (who, before) -> fact.shared());
        return now;
    }

    private static Set<PersonId> told(Set<PersonId> all, PersonId one, boolean named) {
        Set<PersonId> now = new LinkedHashSet<>(all);
        if (named) {
            now.add(one);
        } else {
            now.remove(one);
        }
        return now;
    }

    private static List<Tie> declared(List<Tie> all, Tie tie) {
        List<Tie> now = new ArrayList<>(all);
        if (!now.contains(tie)) {
            now.add(tie);
        }
        return now;
    }
}
