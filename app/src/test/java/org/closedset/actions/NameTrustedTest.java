package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.closedset.actions.NameTrusted.As;
import org.closedset.disclosure.Client;
import org.closedset.disclosure.Gate;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom performers name in a real record: they alone, nobody who books, and taken back at any time. */
final class NameTrustedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Birk Abel,Agent,,
            Vito Eriksen,Wellbeing lead,,
            Leandro Abreu,Casting director,,
            Ida Berg,Gaffer,,
            """;

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        done(new BringPeople(hand)
                .of(
                        recorded(),
                        hand.newAct(),
                        "",
                        PeopleSheet.of(CAST.getBytes(StandardCharsets.UTF_8)).rows()));
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Recorded recorded() {
        return records.productions().getFirst();
    }

    private Person person(String name) {
        return recorded().production().people().byId().values().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PersonId samir() {
        return person("Samir Cohen").id();
    }

    private Told names(As as, String name) {
        return new NameTrusted(hand).named(recorded(), hand.newForm(""), samir(), as, name);
    }

    private Told ends(As as, String name) {
        return new NameTrusted(hand).ended(recorded(), hand.newAct(), samir(), as, name);
    }

    private Says says() {
        return new Says(hand, recorded(), samir());
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private static void refused(Told told, String why) {
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains(why));
    }

    private Iterable<String> clients(String name) {
        return Gate.clients(person(name).id(), recorded().production(), CLOCK.instant()).stream()
                .map(Client::name)
                .toList();
    }

    @Test
    void named_by_whatever_name_they_go_by_here_and_named_no_longer() {
        done(names(As.SPEAKS, " birk ABEL "));
        done(names(As.SPEAKS, "Ida Berg"));
        done(names(As.FOLLOWS_UP, "Vito Eriksen"));
        assertThat(person("Samir Cohen").representatives())
                .containsExactlyInAnyOrder(
                        person("Birk Abel").id(), person("Ida Berg").id());
        assertThat(person("Samir Cohen").careContacts())
                .containsExactly(person("Vito Eriksen").id());
        assertThat(clients("Birk Abel")).containsExactly("Samir Cohen");
        assertThat(clients("Ida Berg")).containsExactly("Samir Cohen");
        assertThat(clients("Vito Eriksen")).isEmpty();
        long facts = recorded().production().facts();
        done(names(As.SPEAKS, "Birk Abel"));
        done(ends(As.SPEAKS, "Vito Eriksen"));
        assertThat(recorded().production().facts()).as("it is so already").isEqualTo(facts);
        done(ends(As.SPEAKS, "Birk Abel"));
        assertThat(clients("Birk Abel")).isEmpty();
        assertThat(clients("Ida Berg")).containsExactly("Samir Cohen");
    }

    @Test
    void who_books_or_ever_did_does_not_count_nor_who_coordinates_nor_who_is_not_here() {
        refused(names(As.SPEAKS, "Leandro Abreu"), "Leandro Abreu directs, produces or casts here, or once did");
        done(new GiveRole(hand)
                .ended(recorded(), hand.newAct(), person("Leandro Abreu").id(), Role.CASTING));
        refused(names(As.FOLLOWS_UP, "Leandro Abreu"), "does not count");
        refused(names(As.SPEAKS, "Signe Aalto"), "coordinates here");
        refused(names(As.SPEAKS, "Samir Cohen"), "You speak for yourself");
        refused(names(As.SPEAKS, "Nobody Atall"), "goes by the name Nobody Atall");
        done(new TellPerson(hand)
                .changed(
                        recorded(),
                        hand.newAct(),
                        person("Ida Berg").id(),
                        person("Ida Berg").addressed(),
                        new Addressed("Birk Abel", "", "")));
        refused(names(As.SPEAKS, "Birk Abel"), "More than one person");
        assertThat(new NameTrusted(hand)
                        .named(
                                recorded(),
                                hand.newForm(""),
                                person("Vito Eriksen").id(),
                                As.SPEAKS,
                                "Jolana Haddad"))
                .isInstanceOf(Told.Refused.class);
    }

    @Test
    void whoever_begins_to_book_sees_nothing_of_those_who_named_them() {
        done(names(As.SPEAKS, "Birk Abel"));
        done(new GiveRole(hand)
                .given(recorded(), hand.newAct(), person("Birk Abel").id(), Role.CASTING));
        assertThat(clients("Birk Abel")).isEmpty();
        done(ends(As.SPEAKS, "Birk Abel"));
        assertThat(person("Samir Cohen").representatives()).isEmpty();
    }

    @Test
    void taken_back_whatever_else_they_said_also_once_they_left_and_the_production_is_put_away() {
        done(names(As.SPEAKS, "Birk Abel"));
        done(names(As.SPEAKS, "Ida Berg"));
        done(names(As.FOLLOWS_UP, "Vito Eriksen"));
        done(says().dataUse(false));
        refused(names(As.SPEAKS, "Jolana Haddad"), "is not to be kept here");
        done(ends(As.SPEAKS, "Ida Berg"));
        done(new TellPerson(hand).left(recorded(), hand.newAct(), samir(), true));
        refused(names(As.SPEAKS, "Ida Berg"), "");
        done(new ChangeProduction(hand).archived(recorded(), hand.newAct()));
        done(ends(As.SPEAKS, "Birk Abel"));
        done(ends(As.FOLLOWS_UP, "Vito Eriksen"));
        assertThat(person("Samir Cohen").representatives()).isEmpty();
        assertThat(person("Samir Cohen").careContacts()).isEmpty();
    }

    @Test
    void whoever_came_in_under_the_name_and_was_not_heard_yet_names_nobody() {
        AccountFact joined = new AccountFact.Joined(samir(), "k7q4m", "204771");
        done(hand.keep(
                recorded(),
                hand.newAct(),
                now -> Hand.Telling.facts(joined, new AccountFact.InvitationEnded(samir()))));
        refused(names(As.SPEAKS, "Birk Abel"), "has not heard your code");
    }

    @Test
    void having_what_is_theirs_erased_takes_it_back_too() {
        done(names(As.SPEAKS, "Birk Abel"));
        done(says().erased(Set.of(Erasable.PERSONAL)));
        assertThat(clients("Birk Abel")).isEmpty();
    }
}
