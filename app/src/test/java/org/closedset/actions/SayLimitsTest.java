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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.Erasable;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits in a real record: the last answer and nothing before it, narrower at once, and nothing intimate of the young. */
final class SayLimitsTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final Answer OPEN = new Answer.Open(Level.SKIN, Set.of());
    private static final Answer WIDER = new Answer.Open(Level.BONE, Set.of());
    private static final Answer CLOSED = new Answer.Closed();

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final Hand later = new Hand(Clock.offset(CLOCK, Duration.ofHours(25)), chance);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nSamir Cohen,performer\nOona Nwosu,performer\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        PersonId grown = person(records, "Samir Cohen").id();
        new CheckAge(hand).found(film(records), hand.newAct(), grown, DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1));
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

    private static Limits limits(Records records, String name) {
        return film(records).production().limits(person(records, name).id()).limits();
    }

    private static OfZone of(Zone zone, Answer answer) {
        return new OfZone(zone, Map.of(Place.of(zone), answer), Optional.empty());
    }

    private Told says(Records records, String name, Hand when, OfZone said) {
        String seen = Basis.of(limits(records, name).wanted().of(said.zone()));
        return new SayLimits(when)
                .zone(film(records), hand.newForm(seen), person(records, name).id(), said, false);
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void a_new_answer_destroys_the_one_before_and_the_record_still_checks() throws Exception {
        try (Records records = begun()) {
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, OPEN)));
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, CLOSED)));
            done(says(records, "Samir Cohen", hand, of(Zone.KNEE, OPEN)));
            assertThat(film(records).production().erased()).isEqualTo(2);
        }
        checks(2);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            Boundary now = limits(records, "Samir Cohen").now();
            assertThat(now.touching().answers())
                    .isEqualTo(Map.of(Place.of(Zone.SHOULDER), CLOSED, Place.of(Zone.KNEE), OPEN));
            done(new EraseOwn(hand)
                    .of(
                            film(records),
                            hand.newForm(
                                    Basis.ofSaid(person(records, "Samir Cohen").own())),
                            person(records, "Samir Cohen").id(),
                            Set.of(Erasable.SAID)));
            assertThat(limits(records, "Samir Cohen")).isEqualTo(Limits.UNSAID);
        }
        checks(3);
    }

    private void checks(long erased) throws Exception {
        Sound.checks(folder, PASSPHRASE, erased);
    }

    @Test
    void wider_waits_a_day_and_for_the_coordinator_and_is_taken_back_until_then() throws Exception {
        try (Records records = begun()) {
            PersonId samir = person(records, "Samir Cohen").id();
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, OPEN)));
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, WIDER)));
            assertThat(limits(records, "Samir Cohen").now().of(Zone.SHOULDER)).isEqualTo(of(Zone.SHOULDER, OPEN));
            done(new SayLimits(later)
                    .witnessed(film(records), hand.newForm(Basis.ofWaiting(limits(records, "Samir Cohen"))), samir));
            assertThat(limits(records, "Samir Cohen").at(later.now()).now().of(Zone.SHOULDER))
                    .isEqualTo(of(Zone.SHOULDER, WIDER));
            done(new SayLimits(hand).kept(film(records), hand.newForm(""), samir));
            assertThat(limits(records, "Samir Cohen").waiting()).isEmpty();
            done(new SayLimits(hand).closed(film(records), hand.newForm(""), samir));
            Boundary now = limits(records, "Samir Cohen").now();
            assertThat(now.within(Boundary.closed()) && Boundary.closed().within(now))
                    .isTrue();
        }
    }

    @Test
    void an_answer_by_an_old_page_or_sent_twice_changes_nothing() throws Exception {
        try (Records records = begun()) {
            PersonId samir = person(records, "Samir Cohen").id();
            String seen = Basis.of(limits(records, "Samir Cohen").wanted().of(Zone.SHOULDER));
            Form form = hand.newForm(seen);
            OfZone open = of(Zone.SHOULDER, OPEN);
            done(new SayLimits(hand).zone(film(records), form, samir, open, false));
            done(new SayLimits(hand).zone(film(records), form, samir, open, false));
            assertThat(film(records).production().erased()).isZero();
            assertThat(new SayLimits(hand)
                            .zone(film(records), hand.newForm(seen), samir, of(Zone.SHOULDER, WIDER), false))
                    .isInstanceOf(Told.Overtaken.class);
            assertThat(limits(records, "Samir Cohen").now().of(Zone.SHOULDER)).isEqualTo(open);
            OfZone closed = of(Zone.SHOULDER, CLOSED);
            done(new SayLimits(hand).zone(film(records), form, samir, closed, false));
            assertThat(limits(records, "Samir Cohen").now().of(Zone.SHOULDER))
                    .as("a no counts by any form, also by one that said yes before")
                    .isEqualTo(closed);
        }
    }

    @Test
    void what_the_coordinator_writes_down_closes_at_once_and_opens_once_it_is_theirs() throws Exception {
        try (Records records = begun()) {
            PersonId samir = person(records, "Samir Cohen").id();
            SayLimits say = new SayLimits(hand);
            done(says(records, "Samir Cohen", hand, of(Zone.KNEE, OPEN)));
            done(say.written(film(records), hand.newForm(""), samir, of(Zone.KNEE, CLOSED)));
            done(say.written(film(records), hand.newForm(""), samir, of(Zone.SHOULDER, OPEN)));
            Limits written = limits(records, "Samir Cohen");
            assertThat(written.now().of(Zone.KNEE)).isEqualTo(of(Zone.KNEE, CLOSED));
            assertThat(written.now().touching().answers()).doesNotContainEntry(Place.of(Zone.SHOULDER), OPEN);
            assertThat(say.noted(film(records), hand.newForm("another"), samir, true, false))
                    .isInstanceOf(Told.Overtaken.class);
            done(say.noted(film(records), hand.newForm(Basis.ofNoted(written)), samir, true, false));
            assertThat(limits(records, "Samir Cohen").wanted().of(Zone.SHOULDER))
                    .isEqualTo(of(Zone.SHOULDER, OPEN));
        }
    }

    @Test
    void nothing_intimate_is_opened_for_somebody_whose_age_nobody_checked() throws Exception {
        try (Records records = begun()) {
            assertThat(says(records, "Oona Nwosu", hand, of(Zone.CHEST, OPEN))).isInstanceOf(Told.Refused.class);
            assertThat(new SayLimits(hand)
                            .written(
                                    film(records),
                                    hand.newForm(""),
                                    person(records, "Oona Nwosu").id(),
                                    of(Zone.INNER_THIGH, OPEN)))
                    .isInstanceOf(Told.Refused.class);
            done(says(records, "Oona Nwosu", hand, of(Zone.CHEST, CLOSED)));
            done(says(records, "Oona Nwosu", hand, of(Zone.HAND, OPEN)));
            done(says(records, "Samir Cohen", hand, of(Zone.CHEST, OPEN)));
        }
    }

    @Test
    void having_it_erased_is_no_way_around_waiting() throws Exception {
        try (Records records = begun()) {
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, CLOSED)));
            done(new EraseOwn(hand)
                    .of(
                            film(records),
                            hand.newForm(
                                    Basis.ofSaid(person(records, "Samir Cohen").own())),
                            person(records, "Samir Cohen").id(),
                            Set.of(Erasable.SAID)));
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, OPEN)));
            Limits limits = limits(records, "Samir Cohen");
            assertThat(limits.now().of(Zone.SHOULDER)).isNotEqualTo(of(Zone.SHOULDER, OPEN));
            assertThat(limits.waiting().orElseThrow().to().of(Zone.SHOULDER)).isEqualTo(of(Zone.SHOULDER, OPEN));
        }
    }

    @Test
    void that_somebody_answered_anew_is_not_told_by_how_often_a_list_was_opened() throws Exception {
        try (Records records = begun()) {
            PersonId oona = person(records, "Oona Nwosu").id();
            LocalDate day = LocalDate.now(CLOCK);
            film(records).looks().show(Optional.empty(), List.of(oona), Set.of(Shown.LIST), day);
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, OPEN)));
            done(says(records, "Samir Cohen", hand, of(Zone.SHOULDER, CLOSED)));
            film(records).looks().show(Optional.empty(), List.of(oona), Set.of(Shown.LIST), day);
            assertThat(film(records).looks().of(oona).looks())
                    .singleElement()
                    .satisfies(it -> assertThat(it.times()).isEqualTo(1));
        }
    }
}
