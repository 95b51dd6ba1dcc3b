package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.closedset.people.Addressed;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A production as a whole, kept in a record on disk: put away, opened again, handed over. */
@Timeout(120)
final class ProductionActsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final Hand hand = new Hand(CLOCK, new SecureRandom());
    private final ChangeProduction change = new ChangeProduction(hand);
    private Records records;
    private Recorded film;

    @BeforeEach
    void begin() throws Exception {
        records = Records.in(folder, new SecureRandom());
        records.begin("a passphrase for tests".toCharArray());
        new BeginProduction(hand).of(records, "Quay", ZoneId.of("Europe/Lisbon"), new Addressed("Signe Aalto", "", ""));
        film = records.productions().getFirst();
        byte[] sheet = "name,role\nOla,director\nIda,performer\nRuth,\n".getBytes(StandardCharsets.UTF_8);
        done(new BringPeople(hand)
                .of(film, hand.newAct(), "", PeopleSheet.of(sheet).rows()));
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void put_away_nothing_is_changed_but_by_people_about_themselves_until_it_is_opened_again() {
        done(change.wrapped(film, hand.newAct()));
        assertThat(film.production().life()).isEqualTo(Production.Life.WRAPPED);
        Told.Done away = done(change.archived(film, hand.newAct()));
        done(new TakeBackTold(hand).of(film, hand.newAct(), away));
        assertThat(film.production().life()).isEqualTo(Production.Life.WRAPPED);
        done(change.archived(film, hand.newAct()));
        assertThat(new GiveRole(hand).given(film, hand.newAct(), person("Ida").id(), Role.CREW))
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains("put away"));
        assertThat(change.renamed(film, hand.newAct(), "Harbour")).isInstanceOf(Told.Refused.class);
        done(says("Ida").words(new Own.OwnWord("chest", "torso")));
        assertThat(person("Ida").own().words()).hasSize(1);
        done(change.reopened(film, hand.newAct()));
        assertThat(film.production().life()).isEqualTo(Production.Life.OPEN);
        done(change.renamed(film, hand.newAct(), "Harbour"));
        assertThat(film.production().title()).isEqualTo("Harbour");
    }

    @Test
    void a_successor_meets_everybody_anew_and_reads_what_was_said_only_of_those_who_say_yes() {
        PersonId before = person("Signe Aalto").id();
        PersonId ida = person("Ida").id();
        done(says("Ida").words(new Own.OwnWord("chest", "torso")));
        hand.keep(
                film,
                hand.newAct(),
                production -> Hand.Telling.facts(new PersonFact.Met(ida, true), new PersonFact.Met(ida, false)));
        done(change.handedOver(film, hand.newAct(), before, person("Ruth").id()));
        assertThat(film.production().people().with(Role.COORDINATOR))
                .extracting(it -> it.addressed().name())
                .containsExactly("Ruth");
        assertThat(person("Ida").met()).isFalse();
        assertThat(person("Ida").own().withheld()).isTrue();
        assertThat(person("Ida").own().words()).hasSize(1);
        done(says("Ida").successor(false));
        assertThat(person("Ida").own().withheld()).isTrue();
        done(says("Ida").successor(true));
        assertThat(person("Ida").own().withheld()).isFalse();
        assertThat(person("Ola").own().withheld()).isTrue();
    }

    @Test
    void nobody_takes_over_who_could_not_be_appointed() {
        PersonId before = person("Signe Aalto").id();
        assertThat(change.handedOver(film, hand.newAct(), before, person("Ola").id()))
                .isInstanceOf(Told.Refused.class);
        PersonId ruth = person("Ruth").id();
        Tie tie = new Tie(person("Ola").id(), Tie.Kind.RELATION);
        done(new TellAbout(hand).tied(film, hand.newAct(), ruth, tie));
        assertThat(change.handedOver(film, hand.newAct(), before, ruth)).isInstanceOf(Told.Refused.class);
        done(new TellAbout(hand).untied(film, hand.newAct(), ruth, tie));
        assertThat(person("Ruth").ties()).isEmpty();
        assertThat(change.handedOver(film, hand.newAct(), ruth, before)).isInstanceOf(Told.Gone.class);
        done(change.handedOver(film, hand.newAct(), before, ruth));
    }

    @Test
    void whom_nobody_succeeded_is_not_asked() {
        done(says("Ida").successor(true));
        assertThat(person("Ida").own().successor()).isEqualTo(Own.Successor.NONE);
    }

    private Person person(String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Says says(String name) {
        return new Says(hand, film, person(name).id());
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }
}
