package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After picture wrap what people said of themselves is erased for good, of everybody, and the record still checks. */
@Timeout(120)
final class ClosingTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Instant WRAP = Instant.parse("2027-02-20T05:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /** What two people said, one of whom left. */
    private static final long SAID = 4;

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = at(Duration.ZERO);

    @TempDir
    private Path folder;

    private Hand at(Duration after) {
        return new Hand(Clock.fixed(WRAP.plus(after), ZONE), chance);
    }

    /** When the day has come. */
    private Hand later() {
        return at(Duration.ofDays(15));
    }

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", ZONE, new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nSamir Cohen,performer\nOona Nwosu,performer\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        for (PersonId id : List.of(id(records, "Samir Cohen"), id(records, "Oona Nwosu"))) {
            Says says = new Says(hand, film(records), id);
            done(says.words(new Own.OwnWord("chest", "torso")));
            done(says.support(Easing.SHORTER_MEETINGS));
            done(new CheckAge(hand)
                    .found(film(records), hand.newAct(), id, DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1)));
        }
        done(new TellPerson(hand).left(film(records), hand.newAct(), id(records, "Oona Nwosu"), true));
        return records;
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private static Recorded film(Records records) {
        return records.productions().getFirst();
    }

    private static PersonId id(Records records, String name) {
        return film(records).production().people().byId().values().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void nothingSaid(Records records) {
        Production now = film(records).production();
        assertThat(now.people().byId().values()).extracting(Person::own).containsOnly(Own.NOTHING);
        assertThat(now.erased()).isEqualTo(SAID);
        assertThat(now.closing().orElseThrow().erased()).isTrue();
        assertThat(now.people().byId().values().stream()
                        .filter(it -> it.ageCheck().isPresent()))
                .as("what else is theirs")
                .hasSize(2);
    }

    private static boolean said(Records records) {
        return film(records).production().people().byId().values().stream()
                        .filter(it -> !it.own().equals(Own.NOTHING))
                        .count()
                == 2;
    }

    private static Told wrapped(Records records, Hand hand) {
        return new ChangeProduction(hand).wrapped(film(records), hand.newAct());
    }

    private static Told erased(Records records, Hand hand) {
        return new ChangeProduction(hand).saidErased(film(records), hand.newAct());
    }

    @Test
    void the_coordinator_erases_it_once_the_days_for_copies_are_over_and_nobody_reads_it_again() throws Exception {
        try (Records records = begun()) {
            assertThat(erased(records, later())).as("not wrapped").isInstanceOf(Told.Refused.class);
            done(wrapped(records, hand));
            assertThat(erased(records, at(Duration.ofDays(14)))).isInstanceOf(Told.Refused.class);
            assertThat(said(records)).isTrue();
            done(erased(records, later()));
            nothingSaid(records);
            long facts = film(records).production().facts();
            done(erased(records, later()));
            assertThat(film(records).production().facts()).as("once").isEqualTo(facts);
        }
        checks();
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            nothingSaid(records);
        }
    }

    private void checks() throws Exception {
        Sound.checks(folder, PASSPHRASE, SAID);
    }

    @Test
    void it_is_erased_by_itself_when_the_record_is_opened_after_that_day_also_where_it_was_put_away() throws Exception {
        try (Records records = begun()) {
            done(wrapped(records, hand));
            done(new ChangeProduction(hand).archived(film(records), hand.newAct()));
        }
        try (Records records = Records.in(folder, chance)) {
            records.goesRound(new Rounds(at(Duration.ofDays(14)))::of);
            records.unlock(PASSPHRASE.toCharArray());
            assertThat(said(records)).isTrue();
        }
        try (Records records = Records.in(folder, chance)) {
            records.goesRound(new Rounds(later())::of);
            records.unlock(PASSPHRASE.toCharArray());
            nothingSaid(records);
        }
        checks();
    }

    @Test
    void opened_again_before_that_day_it_is_kept_and_wrapped_anew_the_days_begin_anew() throws Exception {
        try (Records records = begun()) {
            done(wrapped(records, hand));
            Hand next = at(Duration.ofDays(10));
            done(new ChangeProduction(next).reopened(film(records), next.newAct()));
            new Rounds(later()).of(film(records));
            assertThat(said(records)).isTrue();
            done(wrapped(records, next));
            new Rounds(later()).of(film(records));
            assertThat(said(records)).isTrue();
            new Rounds(at(Duration.ofDays(25))).of(film(records));
            nothingSaid(records);
        }
    }

    @Test
    void once_it_is_erased_nothing_more_is_said_and_what_is_theirs_is_theirs_to_take_and_erase() throws Exception {
        try (Records records = begun()) {
            done(wrapped(records, hand));
            PersonId samir = id(records, "Samir Cohen");
            Says says = new Says(later(), film(records), samir);
            done(says.otherCoordinator(true));
            new Rounds(later()).of(film(records));
            assertThat(says.words(new Own.OwnWord("chest", "ribs")))
                    .isInstanceOfSatisfying(
                            Told.Refused.class, it -> assertThat(it.sentence()).contains("Picture has wrapped"));
            assertThat(says.support(Easing.OUT_OF_EYELINE)).isInstanceOf(Told.Refused.class);
            done(says.export(true));
            done(says.erased(Set.of(Erasable.PERSONAL)));
            done(new ChangeProduction(later()).reopened(film(records), hand.newAct()));
            done(says.words(new Own.OwnWord("chest", "ribs")));
        }
    }
}
