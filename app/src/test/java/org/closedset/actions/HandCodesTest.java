package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Invitation;
import org.closedset.people.Own;
import org.closedset.people.OwnCode;
import org.closedset.people.Passkey;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Members;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Unsaid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes for the shared tablet: who may hold one, what handing over means, and what a second one leaves behind. */
final class HandCodesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final HandCodes codes = new HandCodes(hand);

    @TempDir
    private Path folder;

    private Records records;
    private Recorded film;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        Behind.of(records.productions().getFirst(), hand);
        film = records.productions().getFirst();
        byte[] list = "Name,Role\nSamir Cohen,performer\nIda Berg,performer\nPavel Jansen,director\nOona Nwosu,1st AD\n"
                .getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand).of(film, hand.newAct(), "", PeopleSheet.of(list).rows());
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Person person(String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PersonId id(String name) {
        return person(name).id();
    }

    private void made(String name, String publicPart, String hash) {
        done(codes.made(film, hand.newAct(), Map.of(id(name), new OwnCode(publicPart, hash, true))));
    }

    private void handed(String name, boolean met) {
        done(codes.handed(film, hand.newAct(), Set.of(id(name)), met));
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private Optional<String> opens(String publicPart) {
        return new Members(records, CLOCK)
                .handed(film.id(), publicPart)
                .flatMap(it -> it.by().ownCode())
                .map(OwnCode::hash);
    }

    @Test
    void nobody_who_hires_plans_or_coordinates_is_given_one() {
        List<String> none = List.of("Pavel Jansen", "Oona Nwosu", "Signe Aalto");
        for (String name : none) {
            made(name, "aaaaa", "h");
            handed(name, true);
        }
        assertThat(none).allMatch(it -> person(it).account().ownCode().isEmpty());
        assertThat(person("Pavel Jansen").met()).isFalse();
    }

    @Test
    void it_opens_nothing_before_it_is_handed_over_and_a_new_one_nothing_until_it_is() {
        made("Samir Cohen", "aaaaa", "first");
        assertThat(opens("aaaaa")).isEmpty();
        handed("Samir Cohen", false);
        assertThat(opens("aaaaa")).contains("first");
        made("Samir Cohen", "aaaaa", "second");
        assertThat(opens("aaaaa")).isEmpty();
        handed("Samir Cohen", false);
        assertThat(opens("aaaaa")).contains("second");
        done(codes.ended(film, hand.newAct(), Set.of(id("Samir Cohen"))));
        assertThat(opens("aaaaa")).isEmpty();
        assertThat(person("Samir Cohen").met()).isFalse();
    }

    @Test
    void handing_it_over_is_the_meeting_where_the_coordinator_says_so_but_not_for_whoever_came_in_by_an_invitation() {
        made("Samir Cohen", "aaaaa", "h");
        handed("Samir Cohen", true);
        assertThat(person("Samir Cohen").met()).isTrue();
        Invitation invitation =
                new Invitation("iiiii", "ab", "h", CLOCK.instant().plusSeconds(60));
        PersonId ida = id("Ida Berg");
        done(new Invite(hand).invited(film, hand.newAct(), ida, invitation));
        Join.Ways ways = new Join.Ways(new Passkey("k", "c", "a phone"), new Recovery("rrrrr", "h"));
        done(new Join(hand).invited(film, hand.newAct(), ida, invitation, 1, ways, "204771"));
        made("Ida Berg", "bbbbb", "h");
        handed("Ida Berg", true);
        assertThat(opens("bbbbb")).isPresent();
        assertThat(person("Ida Berg").met()).isFalse();
        done(new Invite(hand).doubted(film, hand.newAct(), ida));
        assertThat(opens("bbbbb")).as("their way in was closed").isEmpty();
    }

    @Test
    void what_is_handed_over_by_mistake_is_taken_back_with_its_meeting() {
        made("Samir Cohen", "aaaaa", "h");
        Told told = codes.handed(film, hand.newAct(), Set.of(id("Samir Cohen")), true);
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Done.class, it -> assertThat(it.undo()).hasSize(2));
    }

    @Test
    void in_the_pages_of_a_second_code_every_act_looks_done_and_none_is_kept() {
        PersonId samir = id("Samir Cohen");
        made("Samir Cohen", "aaaaa", "h");
        handed("Samir Cohen", true);
        Unsaid pages = new Unsaid(film.id(), samir.text(), CLOCK);
        Hand there = new Hand(CLOCK, chance, () -> Optional.of(samir), () -> Optional.of(pages));
        long facts = film.production().facts();
        Says says = new Says(there, film, () -> pages.of(film), samir);
        done(says.otherCoordinator(true));
        done(says.dataUse(false));
        done(says.erased(Set.of(Erasable.SAID)));
        done(says.codeAsked(true));
        assertThat(says.words(new Own.OwnWord("chest", "torso")))
                .as("refused as it would be, since they said no to data being kept there")
                .isInstanceOf(Told.Refused.class);
        assertThat(film.production().facts()).isEqualTo(facts);
        Person shown = pages.of(film).people().person(samir).orElseThrow();
        assertThat(shown.account().codeAsked()).isTrue();
        assertThat(shown.account().declined()).isTrue();
        assertThat(person("Samir Cohen").account().codeAsked()).isFalse();
    }

    private static void refused(Told told) {
        assertThat(told).isInstanceOf(Told.Refused.class);
    }

    private void tell(Content content) {
        done(hand.about(film, hand.newAct(), id("Samir Cohen"), known -> Hand.Telling.facts(content, content)));
    }

    @Test
    void a_code_that_opens_nothing_yet_becomes_no_second_one_and_gets_none_beside_it() {
        PersonId samir = id("Samir Cohen");
        Says says = new Says(hand, film, samir);
        OwnCode fresh = new OwnCode("aaaaa", "fresh", true);
        made("Samir Cohen", "aaaaa", "slip");
        tell(new PersonFact.Met(samir, true));
        refused(says.codeChanged(fresh));
        refused(says.secondCode(Optional.of("second")));
        refused(says.codeAsked(true));
        tell(new PersonFact.Met(samir, false));
        handed("Samir Cohen", false);
        refused(says.codeChanged(fresh));
        assertThat(person("Samir Cohen").account().secondCode()).isEmpty();
        assertThat(opens("aaaaa")).contains("slip");
        tell(new PersonFact.Met(samir, true));
        done(says.codeChanged(fresh));
        assertThat(person("Samir Cohen").account().secondCode()).contains("slip");
        assertThat(opens("aaaaa")).contains("fresh");
        done(codes.ended(film, hand.newAct(), Set.of(samir)));
        done(says.secondCode(Optional.empty()));
        done(says.codeAsked(false));
        assertThat(person("Samir Cohen").account().secondCode()).isEmpty();
    }

    @Test
    void whoever_is_given_a_role_that_hires_or_plans_holds_no_code_any_more_and_can_make_none() {
        PersonId samir = id("Samir Cohen");
        Says says = new Says(hand, film, samir);
        made("Samir Cohen", "aaaaa", "h");
        handed("Samir Cohen", true);
        tell(new PersonFact.RoleGiven(samir, Role.FIRST_AD));
        assertThat(opens("aaaaa")).isEmpty();
        assertThat(new Members(records, CLOCK).codeless(film.id(), samir.text(), Set.of("h"), false))
                .isTrue();
        OwnCode fresh = new OwnCode("aaaaa", "fresh", true);
        refused(says.code(fresh));
        refused(says.codeChanged(fresh));
        refused(says.secondCode(Optional.of("second")));
        refused(says.codeAsked(true));
        done(says.codeAsked(false));
    }

    @Test
    void a_way_in_that_is_closed_leaves_no_second_code_and_nothing_that_is_asked_for() {
        PersonId samir = id("Samir Cohen");
        made("Samir Cohen", "aaaaa", "h");
        handed("Samir Cohen", true);
        done(new Says(hand, film, samir).secondCode(Optional.of("second")));
        done(new Says(hand, film, samir).codeAsked(true));
        done(new Invite(hand).doubted(film, hand.newAct(), samir));
        assertThat(person("Samir Cohen").account().secondCode()).isEmpty();
        assertThat(person("Samir Cohen").account().codeAsked()).isFalse();
    }

    private boolean codeless(boolean second, String... hashes) {
        return new Members(records, CLOCK).codeless(film.id(), id("Samir Cohen").text(), Set.of(hashes), second);
    }

    @Test
    void what_one_code_opened_is_over_when_another_takes_its_place_or_none_is_handed_over() {
        PersonId samir = id("Samir Cohen");
        made("Samir Cohen", "aaaaa", "one");
        assertThat(codeless(false, "one")).as("not handed over").isTrue();
        handed("Samir Cohen", true);
        assertThat(codeless(false, "one")).isFalse();
        assertThat(codeless(true, "one")).as("there is no second").isTrue();
        done(new Says(hand, film, samir).codeChanged(new OwnCode("aaaaa", "two", true)));
        assertThat(codeless(false, "one")).as("it is the second now").isTrue();
        assertThat(codeless(false, "one", "two")).as("whoever made the other").isFalse();
        assertThat(codeless(true, "one")).isFalse();
        done(codes.ended(film, hand.newAct(), Set.of(samir)));
        assertThat(codeless(false, "one", "two")).isTrue();
        assertThat(codeless(true, "one"))
                .as("the second opens nothing by itself")
                .isTrue();
        assertThat(new Members(records, CLOCK).codeless("none", samir.text(), Set.of("one"), false))
                .as("nothing can be said of them")
                .isFalse();
    }

    @Test
    void the_pages_of_a_second_code_remember_two_hundred_things_and_no_more() {
        PersonId samir = id("Samir Cohen");
        Unsaid pages = new Unsaid(film.id(), samir.text(), CLOCK);
        Hand there = new Hand(CLOCK, chance, () -> Optional.of(samir), () -> Optional.of(pages));
        Says says = new Says(there, film, () -> pages.of(film), samir);
        for (int i = 0; i < 300; i++) {
            done(says.words(new Own.OwnWord("chest", "word " + i)));
        }
        assertThat(pages.of(film).facts()).isEqualTo(film.production().facts() + 200);
        assertThat(pages.of(film).people().person(samir).orElseThrow().own().words())
                .containsExactly(new Own.OwnWord("chest", "word 299"));
    }
}
