package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has erased is gone for good, the rest stands, and the record still checks. */
final class EraseOwnTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nSamir Cohen,performer\nOona Nwosu,performer\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        for (String name : List.of("Samir Cohen", "Oona Nwosu")) {
            PersonId id = person(records, name).id();
            Says says = new Says(hand, film(records), id);
            says.words(new Own.OwnWord("chest", "canary of " + name));
            says.support(Easing.SHORTER_MEETINGS);
            new CheckAge(hand).found(film(records), hand.newAct(), id, DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1));
            film(records).looks().show(Optional.empty(), List.of(id), Set.of(Shown.PAGE), LocalDate.now(CLOCK));
        }
        return records;
    }

    private static Recorded film(Records records) {
        return records.productions().getFirst();
    }

    private static Person person(Records records, String name) {
        return film(records).production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void erase(Records records, Set<Erasable> what) {
        PersonId id = person(records, "Samir Cohen").id();
        assertThat(new Says(hand, film(records), id).erased(what)).isInstanceOf(Told.Done.class);
    }

    @Test
    void what_they_say_of_themselves_goes_and_nothing_else() throws Exception {
        try (Records records = begun()) {
            erase(records, Set.of(Erasable.SAID));
            Person samir = person(records, "Samir Cohen");
            assertThat(samir.own()).isEqualTo(Own.NOTHING);
            assertThat(samir.ageCheck()).isPresent();
            assertThat(film(records).looks().of(samir.id()).looks()).hasSize(1);
            assertThat(person(records, "Oona Nwosu").own().words()).hasSize(1);
        }
        checks(2);
    }

    @Test
    void all_that_is_theirs_goes_and_what_the_production_works_by_stays() throws Exception {
        try (Records records = begun()) {
            erase(records, Set.of(Erasable.values()));
            gone(records);
        }
        checks(3);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            gone(records);
        }
    }

    private static void gone(Records records) {
        Person samir = person(records, "Samir Cohen");
        assertThat(samir.own()).isEqualTo(Own.NOTHING);
        assertThat(samir.ageCheck()).isEmpty();
        assertThat(samir.account().erased()).isTrue();
        assertThat(samir.is(Role.PERFORMER)).isTrue();
        assertThat(film(records).production().people().age(samir.id()).countsAsMinor())
                .isTrue();
        assertThat(film(records).looks().of(samir.id()).looks()).isEmpty();
        Person oona = person(records, "Oona Nwosu");
        assertThat(oona.ageCheck()).isPresent();
        assertThat(film(records).looks().of(oona.id()).looks()).hasSize(1);
    }

    private void checks(long erased) throws Exception {
        Sound.checks(folder, PASSPHRASE, erased);
    }
}
