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
import org.closedset.disclosure.Gate;
import org.closedset.exports.OwnRecordJson;
import org.closedset.kit.Settled;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Fitting;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said for fittings and settled in one, in a real record. */
final class FittingActsTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final SayFitting.Scene SCENE = new SayFitting.Scene("s1", "sc-1");
    private static final Fitting SAID = new Fitting(
            Map.of(Fitting.Field.TOP, "canary 38"), Set.of(Irritant.ADHESIVE), Optional.of(Fitting.SkinTest.WISHED));
    private static final Settled SETTLED = new Settled(Set.of(Garment.BINDER_SAFE_COVER), "canary flat");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final SayFitting say = new SayFitting(hand);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nSamir Cohen,performer\nOona Nwosu,performer\nIda Berg,performer\n"
                .getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        ScoreWay way = new ScoreWay(film(records), hand, "s1", "sc-1");
        way.write(
                Map.of("samir", id(records, "Samir Cohen"), "oona", id(records, "Oona Nwosu")),
                "samir look oona 2",
                "samir look 2");
        way.publish("42", "MARA");
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

    private static PersonId id(Records records, String name) {
        return person(records, name).id();
    }

    private Told says(Records records, String name, Fitting fitting) {
        Own before = person(records, name).own();
        return say.said(film(records), hand.newForm(Basis.ofFitting(before)), id(records, name), fitting);
    }

    private Told settles(Records records, String name, Optional<Settled> before, Optional<Settled> now) {
        return say.settled(film(records), hand.newForm(Basis.ofSettled(before)), id(records, name), SCENE, now);
    }

    private static Optional<Settled> settled(Records records, String name) {
        return film(records).production().scores().published("s1", "sc-1").settled(id(records, name));
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private static void refused(Told told, String why) {
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains(why));
    }

    @Test
    void what_is_said_stands_until_something_else_is_and_is_emptied_by_whatever_page() throws Exception {
        try (Records records = begun()) {
            Form form = hand.newForm(Basis.ofFitting(Own.NOTHING));
            PersonId samir = id(records, "Samir Cohen");
            done(say.said(film(records), form, samir, SAID));
            done(say.said(film(records), form, samir, SAID));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(SAID);
            Fitting other = new Fitting(Map.of(), Set.of(Irritant.LATEX), Optional.empty());
            assertThat(say.said(film(records), form, samir, other))
                    .as("the same page with something else is an old one")
                    .isInstanceOf(Told.Overtaken.class);
            done(say.emptied(film(records), samir));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(Fitting.NOTHING);
        }
    }

    @Test
    void what_was_put_aside_is_not_said_to_be_emptied_while_it_is_there() throws Exception {
        try (Records records = begun()) {
            done(says(records, "Samir Cohen", SAID));
            PersonId samir = id(records, "Samir Cohen");
            Content joined = new AccountFact.Joined(samir, "k7q4m", "204771");
            done(hand.keep(film(records), hand.newAct(), it -> new Hand.Telling.Facts(List.of(joined), List.of())));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(Fitting.NOTHING);
            refused(say.emptied(film(records), samir), "has not heard your code yet");
            Content met = new PersonFact.Met(samir, true);
            done(hand.keep(film(records), hand.newAct(), it -> new Hand.Telling.Facts(List.of(met), List.of())));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(SAID);
            done(say.emptied(film(records), samir));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(Fitting.NOTHING);
        }
    }

    @Test
    void who_wants_nothing_kept_says_nothing_more_and_still_empties_it() throws Exception {
        try (Records records = begun()) {
            done(says(records, "Samir Cohen", SAID));
            done(new Says(hand, film(records), id(records, "Samir Cohen")).dataUse(false));
            refused(
                    says(records, "Samir Cohen", new Fitting(Map.of(), Set.of(Irritant.LATEX), Optional.empty())),
                    "not");
            refused(settles(records, "Samir Cohen", Optional.empty(), Optional.of(SETTLED)), "not for you to read");
            done(say.emptied(film(records), id(records, "Samir Cohen")));
            assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(Fitting.NOTHING);
        }
    }

    @Test
    void what_was_settled_is_written_down_of_those_in_the_scene_and_opened_again_by_either() throws Exception {
        try (Records records = begun()) {
            refused(settles(records, "Ida Berg", Optional.empty(), Optional.of(SETTLED)), "no choreography");
            done(settles(records, "Samir Cohen", Optional.empty(), Optional.of(SETTLED)));
            refused(settles(records, "Samir Cohen", Optional.empty(), Optional.empty()), "Something else stands there");
            done(settles(records, "Samir Cohen", Optional.of(SETTLED), Optional.empty()));
            done(settles(records, "Samir Cohen", Optional.empty(), Optional.of(SETTLED)));
            done(say.opened(film(records), id(records, "Samir Cohen"), SCENE));
            assertThat(settled(records, "Samir Cohen")).isEmpty();
        }
    }

    @Test
    void both_go_with_what_somebody_said_of_themselves_also_out_of_the_archive() throws Exception {
        try (Records records = begun()) {
            for (String name : List.of("Samir Cohen", "Oona Nwosu")) {
                done(says(records, name, SAID));
                done(settles(records, name, Optional.empty(), Optional.of(SETTLED)));
            }
            done(new Says(hand, film(records), id(records, "Samir Cohen")).erased(Set.of(Erasable.SAID)));
            gone(records);
        }
        Sound.checks(folder, PASSPHRASE, 2);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            gone(records);
        }
    }

    private static void gone(Records records) {
        assertThat(person(records, "Samir Cohen").own().fitting()).isEqualTo(Fitting.NOTHING);
        assertThat(settled(records, "Samir Cohen")).isEmpty();
        assertThat(person(records, "Oona Nwosu").own().fitting()).isEqualTo(SAID);
        assertThat(settled(records, "Oona Nwosu")).contains(SETTLED);
    }

    @Test
    void they_take_it_along_where_they_choose_so() throws Exception {
        try (Records records = begun()) {
            done(says(records, "Samir Cohen", SAID));
            done(settles(records, "Samir Cohen", Optional.empty(), Optional.of(SETTLED)));
            assertThat(json(records, true))
                    .contains("\"top\" : \"canary 38\"", "\"adhesive\"", "\"wished\"", "\"G04\"", "canary flat");
            assertThat(json(records, false)).doesNotContain("canary").doesNotContain("G04");
        }
    }

    private static String json(Records records, boolean said) {
        return OwnRecordJson.of(
                new OwnRecordJson.Made("Nobody may ask you for this.", "The Quay", CLOCK.instant(), said),
                Gate.own(id(records, "Samir Cohen"), film(records).production()).orElseThrow(),
                List.of());
    }
}
