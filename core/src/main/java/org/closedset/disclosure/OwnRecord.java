package org.closedset.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.boundaries.OwnLimits;
import org.closedset.people.Account;
import org.closedset.people.Addressed;
import org.closedset.people.Age;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Export;
import org.closedset.people.Own;
import org.closedset.people.Part;
import org.closedset.people.Passkey;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;

/**
 * All that is kept about somebody, as they see it themselves. Of secrets and keys it says only that they are there.
 * {@code otherPages} are ids of those of their riders whose script pages changed since; {@code advice} is what those who
 * speak for them say of their riders.
 */
public record OwnRecord(
        Addressed addressed,
        List<Role> roles,
        List<Part> parts,
        Age age,
        Optional<Checked> checked,
        List<Trusted.Named> representatives,
        List<Trusted.Named> careContacts,
        List<FrontPage.Declared> ties,
        WayIn wayIn,
        Own said,
        OwnLimits limits,
        List<Partner> partners,
        List<RiderRecord> riders,
        Set<String> otherPages,
        List<Advised> advice,
        List<OwnScene> scenes,
        List<OwnNotice> notices,
        List<OwnBackground> backgrounds,
        List<OwnFitting> fittings,
        boolean met) {
    /** Somebody they name in what they say, or are asked about. */
    public record Partner(PersonId id, String name) {
        @Override
        public String toString() {
            return "Partner[confidential]";
        }
    }

    /** Who found them to be an adult, from what, and when. */
    public record Checked(List<String> by, DocumentKind document, LocalDate day) {
        @Override
        public String toString() {
            return "Checked[confidential]";
        }
    }

    /** How they get in, and what they read and said at the door; {@code code} whether they have one of their own. */
    public record WayIn(
            Optional<Integer> noticeRead,
            Optional<Account.DataUse> dataUse,
            List<String> devices,
            boolean recovery,
            boolean code,
            boolean codeAsked,
            boolean secondCode,
            Optional<Export> export) {
        static WayIn of(Account account) {
            return new WayIn(
                    account.noticeRead(),
                    account.dataUse(),
                    account.passkeys().stream().map(Passkey::device).sorted().toList(),
                    account.recovery().isPresent(),
                    account.ownCode().isPresent(),
                    account.codeAsked(),
                    account.secondCode().isPresent(),
                    account.export());
        }

        @Override
        public String toString() {
            return "WayIn[confidential]";
        }
    }

    static OwnRecord of(Production now, Person person) {
        People people = now.people();
        return new OwnRecord(
                person.addressed(),
                person.roles().stream().sorted().toList(),
                person.parts().stream().sorted(BY_NAME).toList(),
                people.age(person.id()),
                person.ageCheck().map(check -> checked(people, check)),
                Trusted.speak(people, person),
                Trusted.follow(people, person),
                FrontPage.declared(people, person),
                WayIn.of(person.account()),
                person.own(),
                limits(now, person),
                partners(people, limits(now, person)),
                riders(now, person),
                otherPages(now, person),
                riders(now, person).stream()
                        .flatMap(it -> Advised.of(people, it).stream())
                        .toList(),
                scenes(now, person),
                known(person) ? OwnNotice.of(now, person) : List.of(),
                known(person) ? OwnBackground.of(now, person) : List.of(),
                known(person) ? OwnFitting.of(now, person) : List.of(),
                person.met());
    }

    private static final Comparator<Part> BY_NAME =
            Comparator.comparing(Part::name).thenComparing(Part::script);

    /** Their riders but for what is still being written; none for whoever came in under the name and was not heard yet. */
    private static List<RiderRecord> riders(Production now, Person person) {
        return now.riders().of(person.id()).stream()
                .filter(it -> known(person) && !(it.state() instanceof Rider.Drafted))
                .toList();
    }

    /** None for whoever came in under the name and was not heard yet. */
    private static List<OwnScene> scenes(Production now, Person person) {
        return known(person) ? OwnScene.of(now, person) : List.of();
    }

    private static Set<String> otherPages(Production now, Person person) {
        return riders(now, person).stream()
                .filter(now::otherPages)
                .map(RiderRecord::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody is asked is not for whoever came in under the name and was not heard yet. */
    private static OwnLimits limits(Production now, Person person) {
        OwnLimits limits = now.limits(person.id());
        return known(person) ? limits : limits.asked(List.of());
    }

    /** Whether it is they who look, and not perhaps whoever came in under the name and was not heard yet. */
    static boolean known(Person person) {
        return person.met() || !person.account().joined();
    }

    private static List<Partner> partners(People people, OwnLimits limits) {
        return limits.partners().stream()
                .flatMap(id -> people.person(id).stream())
                .map(it -> new Partner(it.id(), it.addressed().name()))
                .sorted(Comparator.comparing(Partner::name)
                        .thenComparing(it -> it.id().text()))
                .toList();
    }

    private static Checked checked(People people, AgeCheck check) {
        return new Checked(Names.of(people, check.by()), check.document(), check.day());
    }

    @Override
    public String toString() {
        return "OwnRecord[confidential]";
    }
}
