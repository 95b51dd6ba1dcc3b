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
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Job;
import org.closedset.closedset.Notice;
import org.closedset.closedset.SetUp;
import org.closedset.people.Addressed;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.PersonId;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works a closed scene, in a real record. */
final class RotaActsTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final DrawRota.Scene SCENE = new DrawRota.Scene("s1", "sc-1");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final DrawRota draw = new DrawRota(hand);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list =
                "Name,Role\nVera Tanaka,Boom operator\nOdile Duarte,Sound mixer\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        return records;
    }

    private static Recorded film(Records records) {
        return records.productions().getFirst();
    }

    private static PersonId id(Recorded film, String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ClosedSet set(Recorded film) {
        return film.production().sets().of("s1", "sc-1");
    }

    private Form form(Recorded film) {
        return hand.newForm(Basis.of(set(film)));
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private void named(Recorded film, String... names) {
        List<PersonId> people = List.of(names).stream().map(it -> id(film, it)).toList();
        done(draw.written(
                film, form(film), SCENE, List.of(new Job("Boom", people)), List.of(new SetUp("1", Set.of("Boom")))));
    }

    private void away(Recorded film, String name) {
        PersonId who = id(film, name);
        Notice notice =
                new Notice("42", new Contents(Set.of(Kind.KISS), Set.of()), "", Map.of(who, Set.of(Nearness.ON_SET)));
        done(new WriteNotice(hand)
                .of(
                        film,
                        hand.newForm(Basis.ofWritten(film.production().sets().notice("s1", "sc-1"))),
                        "s1",
                        "sc-1",
                        Optional.of(notice)));
        done(new SayNotice(hand).away(film, hand.newForm(""), who, new SayNotice.Scene("s1", "sc-1"), Nearness.ON_SET));
    }

    @Test
    void it_is_named_drawn_and_given_and_each_is_taken_back() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            assertThat(draw.drawn(film, form(film), SCENE))
                    .as("nothing is named")
                    .isInstanceOf(Told.Refused.class);
            named(film, "Vera Tanaka", "Odile Duarte");
            assertThat(draw.given(film, form(film), SCENE, "42")).isInstanceOf(Told.Refused.class);
            Form old = form(film);
            done(draw.drawn(film, form(film), SCENE));
            assertThat(draw.drawn(film, old, SCENE)).isInstanceOf(Told.Refused.class);
            Told.Done given = done(draw.given(film, form(film), SCENE, "42"));
            assertThat(set(film).given().orElseThrow().rota())
                    .isEqualTo(set(film).rota());
            done(new TakeBackTold(hand).of(film, hand.newAct(), given));
            assertThat(set(film).given()).isEmpty();
            done(draw.given(film, form(film), SCENE, "42"));
            done(draw.takenBack(film, form(film), SCENE));
            assertThat(set(film).given()).isEmpty();
        }
        Sound.checks(folder, PASSPHRASE, 0);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            assertThat(set(film(records)).rota().drawn()).hasSize(1);
        }
    }

    @Test
    void who_would_rather_not_be_there_is_drawn_nowhere_and_where_nobody_is_left_that_is_said() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            away(film, "Vera Tanaka");
            named(film, "Vera Tanaka", "Odile Duarte");
            for (int many = 0; many < 20; many++) {
                done(draw.drawn(film, form(film), SCENE));
                assertThat(set(film).rota().drawn()).containsValue(id(film, "Odile Duarte"));
            }
            named(film, "Vera Tanaka");
            assertThat(set(film).rota().drawn())
                    .as("other functions are to be drawn anew")
                    .isEmpty();
            assertThat(draw.drawn(film, form(film), SCENE))
                    .isInstanceOfSatisfying(
                            Told.Refused.class, it -> assertThat(it.sentence()).contains("Boom"));
            done(new TellPerson(hand).left(film, hand.newAct(), id(film, "Odile Duarte"), true));
        }
    }

    @Test
    void who_says_no_after_the_draw_is_not_published_and_is_heard_from_an_old_page_too() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            named(film, "Vera Tanaka");
            done(draw.drawn(film, form(film), SCENE));
            away(film, "Vera Tanaka");
            assertThat(draw.given(film, form(film), SCENE, "42"))
                    .isInstanceOfSatisfying(
                            Told.Refused.class, it -> assertThat(it.sentence()).contains("Draw anew"));
            PersonId vera = id(film, "Vera Tanaka");
            SayNotice says = new SayNotice(hand);
            SayNotice.Scene scene = new SayNotice.Scene("s1", "sc-1");
            Form page = hand.newForm("");
            done(says.away(film, page, vera, scene, Nearness.ON_SET));
            Noticed said = film.production()
                    .people()
                    .person(vera)
                    .orElseThrow()
                    .own()
                    .noticed()
                    .getFirst();
            String hash =
                    film.production().sets().notice("s1", "sc-1").orElseThrow().hash();
            done(says.back(film, hand.newForm(Basis.ofNoticed(hash, said.away())), vera, scene, Nearness.ON_SET));
            done(says.away(film, page, vera, scene, Nearness.ON_SET));
            assertThat(film.production()
                            .people()
                            .person(vera)
                            .orElseThrow()
                            .own()
                            .noticed()
                            .getFirst()
                            .away())
                    .containsExactly(Nearness.ON_SET);
        }
    }

    @Test
    void what_is_not_for_the_coordinator_to_read_is_not_told_by_the_draw() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            away(film, "Vera Tanaka");
            named(film, "Vera Tanaka");
            new Join(hand).answered(film, hand.newAct(), id(film, "Vera Tanaka"), 1, false);
            done(draw.drawn(film, form(film), SCENE));
            assertThat(set(film).rota().drawn()).containsValue(id(film, "Vera Tanaka"));
        }
    }
}
