package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.Standing;
import org.closedset.choreography.TypedBeat;
import org.closedset.choreography.TypedScore;
import org.closedset.choreography.TypedShots;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.PublishedScore;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choreographies are published, confirmed, taken back and handed on in a real record. */
final class PublishScoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final PublishScore publish = new PublishScore(hand);
    private final ConfirmScore confirm = new ConfirmScore(hand);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private Recorded film;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        film = records.productions().getFirst();
        byte[] list = "Name,Role\nSamir Cohen,performer\nJolana Haddad,performer\nIda Berg,performer\n"
                .getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand).of(film, hand.newAct(), "", PeopleSheet.of(list).rows());
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private PersonId who(String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Score written() {
        return film.production().scores().of("s1", "sc-1");
    }

    private PublishedScore published() {
        return film.production().scores().published("s1", "sc-1");
    }

    private void write(String full, String instead) {
        Map<String, PersonId> words = Map.of("samir", who("Samir"), "jolana", who("Jolana"));
        TypedBeat beat = new TypedBeat("b1", "They wait.", Map.of(Variant.FULL, full, Variant.ALT_B, instead));
        TypedScore.Reading read = TypedScore.read(new Shorthand(words), written(), List.of(beat));
        Score score = ((TypedScore.Reading.Read) read).score();
        done(new WriteScore(hand).of(film, hand.newForm(Basis.of(written())), "s1", score));
    }

    private void shots(String typed) {
        Map<String, PersonId> words = Map.of("samir", who("Samir"), "jolana", who("Jolana"));
        TypedShots.Reading read = TypedShots.read(words, written(), typed);
        Score score = written().shot(((TypedShots.Reading.Read) read).shots());
        done(new WriteScore(hand).of(film, hand.newForm(Basis.of(written())), "s1", score));
    }

    @Test
    void a_shot_that_shows_more_than_the_moves_let_be_seen_is_not_published() {
        write("samir look jolana 4", "samir look 2");
        shots("shot 42A cu 1\nwide samir.head\nvertical samir.chest=E5");
        refused(publish(form()), "a shot shows more than may be seen");
        assertThat(published().anything()).isFalse();
        shots("shot 42A cu 1\nwide samir.head");
        done(publish(form()));
        assertThat(published().score().shots()).hasSize(1);
        done(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"));
        shots("shot 42A cu 1\nwide samir.head jolana.head");
        done(publish(form()));
        assertThat(published().standing(who("Samir")))
                .as("more of somebody else")
                .isEqualTo(Standing.CONFIRMED);
        shots("shot 42A cu 1\nall samir.head");
        done(publish(form()));
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.ASKED_AGAIN);
    }

    private Told publish(Form form) {
        Map<PersonId, String> called = new LinkedHashMap<>();
        written().people().forEach(it -> called.put(it, "PART " + called.size()));
        return publish.published(film, form, "s1", "sc-1", "42", called);
    }

    private Form form() {
        return hand.newForm(Basis.of(written(), published()));
    }

    private Form own() {
        return hand.newForm(Basis.of(published().version(), Optional.empty()));
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private static void refused(Told told, String because) {
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains(because));
    }

    private void takenBack(Told.Done done) {
        assertThat(new TakeBackTold(hand).of(film, hand.newAct(), done)).isInstanceOf(Told.Done.class);
    }

    @Test
    void what_does_not_fit_or_has_no_plan_b_is_not_published() {
        write("samir look jolana 4", "");
        refused(publish(form()), "has no plan B");
        write("samir hand.R hold jolana hand.L L1 4", "samir look jolana 4");
        refused(publish(form()), "does not fit");
        assertThat(published().anything()).isFalse();
    }

    @Test
    void a_version_is_published_once_from_a_page_that_shows_it_and_taken_back_by_one_act() {
        write("samir look jolana 4", "samir look 4");
        Form form = form();
        Told.Done first = done(publish(form));
        long facts = film.production().facts();
        done(publish(form));
        done(publish(form()));
        assertThat(film.production().facts()).as("nothing new is told twice").isEqualTo(facts);
        assertThat(published().score()).isEqualTo(written());
        assertThat(published().version()).isEqualTo(1);
        Form old = form();
        write("samir look jolana 6", "samir look 6");
        refused(publish(old), "Look at it as it stands");
        done(publish(form()));
        assertThat(published().version()).isEqualTo(2);
        takenBack(done(publish.takenBack(film, form(), "s1", "sc-1")));
        assertThat(published().version())
                .as("undone, it is published as it was")
                .isEqualTo(2);
        assertThat(published().anything()).isTrue();
        assertThat(first.undo()).hasSize(1);
    }

    @Test
    void publishing_is_undone_to_what_was_published_before() {
        write("samir look jolana 4", "samir look 4");
        takenBack(done(publish(form())));
        assertThat(published().anything()).isFalse();
        done(publish(form()));
        assertThat(published().version()).isEqualTo(2);
        Score second = written();
        write("samir look jolana 6", "samir look 6");
        takenBack(done(publish(form())));
        assertThat(published().score()).isEqualTo(second);
        assertThat(published().version()).isEqualTo(2);
        assertThat(published().next()).isEqualTo(4);
    }

    @Test
    void each_of_those_in_it_confirms_the_version_their_page_showed() {
        write("samir look jolana 4\njolana approach 2", "samir look 4");
        done(publish(form()));
        Form page = own();
        write("samir look jolana 4\njolana approach 3", "samir look 4");
        done(publish(form()));
        assertThat(confirm.confirmed(film, page, who("Samir"), "s1", "sc-1")).isInstanceOf(Told.Overtaken.class);
        done(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"));
        done(confirm.confirmed(film, own(), who("Jolana"), "s1", "sc-1"));
        write("samir look jolana 4\njolana approach 5", "samir look 4");
        done(publish(form()));
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.CONFIRMED);
        assertThat(published().standing(who("Jolana"))).isEqualTo(Standing.ASKED_AGAIN);
        refused(confirm.confirmed(film, own(), who("Ida"), "s1", "sc-1"), "Nothing is set for you");
    }

    @Test
    void a_yes_is_taken_back_by_any_form_also_when_the_production_is_put_away() {
        write("samir look jolana 4", "samir look 4");
        done(publish(form()));
        done(confirm.talk(film, own(), who("Samir"), "s1", "sc-1", true));
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.TALK);
        done(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"));
        ChangeProduction change = new ChangeProduction(hand);
        done(change.wrapped(film, hand.newAct()));
        done(change.archived(film, hand.newAct()));
        refused(confirm.confirmed(film, own(), who("Jolana"), "s1", "sc-1"), "put away");
        done(confirm.takenBack(film, hand.newAct(), who("Samir"), "s1", "sc-1"));
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.ASKED);
        long facts = film.production().facts();
        done(confirm.takenBack(film, hand.newAct(), who("Samir"), "s1", "sc-1"));
        assertThat(film.production().facts()).isEqualTo(facts);
    }

    @Test
    void wanting_to_talk_takes_back_a_yes_so_that_nothing_counts_before_another() {
        write("samir look jolana 4", "samir look 4");
        done(publish(form()));
        done(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"));
        done(confirm.talk(film, own(), who("Samir"), "s1", "sc-1", true));
        done(confirm.talk(film, own(), who("Samir"), "s1", "sc-1", false));
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.ASKED);
    }

    @Test
    void another_number_or_part_is_published_anew_and_asks_nobody_again() {
        write("samir look jolana 4", "samir look 4");
        done(publish(form()));
        done(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"));
        Map<PersonId, String> called = new LinkedHashMap<>(published().called());
        called.put(who("Samir"), "ANOTHER PART");
        done(publish.published(film, form(), "s1", "sc-1", "42A", called));
        assertThat(published().label()).isEqualTo("42A");
        assertThat(published().standing(who("Samir"))).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void whoever_was_not_heard_yet_or_lets_nothing_be_kept_says_nothing_of_it() {
        write("samir look jolana 4", "samir look 4");
        done(publish(form()));
        done(hand.keep(
                film,
                hand.newAct(),
                now -> new Hand.Telling.Facts(
                        List.of(
                                new AccountFact.Joined(who("Samir"), "i1", "101"),
                                new AccountFact.DataUseSaid(who("Jolana"), 1, false)),
                        List.of())));
        refused(confirm.confirmed(film, own(), who("Samir"), "s1", "sc-1"), "has not heard your code");
        assertThat(confirm.talk(film, own(), who("Jolana"), "s1", "sc-1", true)).isInstanceOf(Told.Refused.class);
        assertThat(published().confirmed()).isEmpty();
        assertThat(published().talks()).isEmpty();
    }

    @Test
    void whoever_stands_in_is_given_it_where_it_fits_and_confirms_it_themselves() {
        write("samir look jolana 4", "samir look 4");
        done(publish(form()));
        PersonId ida = who("Ida");
        refused(handed(who("Jolana"), who("Samir"), true), "a part of their own");
        refused(handed(ida, ida, true), "not in what is published");
        refused(handed(who("Signe"), who("Samir"), true), "perform nothing here");
        takenBack(done(handed(ida, who("Samir"), true)));
        assertThat(published().asked()).doesNotContain(ida);
        done(handed(ida, who("Samir"), true));
        assertThat(published().standing(ida)).isEqualTo(Standing.ASKED);
        assertThat(confirm.confirmed(film, own(), ida, "s1", "sc-1"))
                .as("a page that did not show whose place it is")
                .isInstanceOf(Told.Overtaken.class);
        Form page = hand.newForm(Basis.of(1, Optional.of("Samir Cohen")));
        done(confirm.confirmed(film, page, ida, "s1", "sc-1"));
        assertThat(published().standing(ida)).isEqualTo(Standing.CONFIRMED);
        Told.Done other = done(handed(ida, who("Jolana"), true));
        assertThat(published().standing(ida)).isEqualTo(Standing.ASKED_AGAIN);
        takenBack(other);
        assertThat(published().handed()).containsEntry(ida, who("Samir"));
        done(handed(ida, ida, false));
        assertThat(published().handed()).isEmpty();
    }

    private Told handed(PersonId who, PersonId of, boolean handed) {
        return publish.handed(film, hand.newAct(), "s1", "sc-1", who, of, handed);
    }
}
