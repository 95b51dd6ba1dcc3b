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
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedBeat;
import org.closedset.choreography.TypedScore;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choreographies in a real record: whole, each form once, and nothing from a page that shows something else. */
final class WriteScoreTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final WriteScore write = new WriteScore(hand);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nSamir Cohen,performer\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        return records;
    }

    private static Recorded film(Records records) {
        return records.productions().getFirst();
    }

    private static Score kept(Recorded film) {
        return film.production().scores().of("s1", "sc-1");
    }

    private static Score of(Recorded film, String lines) {
        PersonId samir =
                film.production().people().with(Role.PERFORMER).getFirst().id();
        TypedBeat beat = new TypedBeat("b1", "They wait.", Map.of(Variant.FULL, lines));
        TypedScore.Reading reading = TypedScore.read(new Shorthand(Map.of("samir", samir)), kept(film), List.of(beat));
        return ((TypedScore.Reading.Read) reading).score();
    }

    private Form form(Recorded film) {
        return hand.newForm(Basis.of(kept(film)));
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    @Test
    void what_is_written_stands_until_something_else_is_and_a_restart_forgets_nothing() throws Exception {
        Score written;
        try (Records records = begun()) {
            Recorded film = film(records);
            assertThat(done(write.of(film, form(film), "s1", of(film, "samir look 2")))
                            .undo())
                    .isNotEmpty();
            written = of(film, "samir look 2\nsamir approach 4");
            done(write.of(film, form(film), "s1", written));
            assertThat(kept(film)).isEqualTo(written);
        }
        Sound.checks(folder, PASSPHRASE, 0);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            assertThat(kept(film(records))).isEqualTo(written);
        }
    }

    @Test
    void it_is_taken_back_unless_something_was_done_since() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            Told.Done first = done(write.of(film, form(film), "s1", of(film, "samir look 2")));
            TakeBackTold back = new TakeBackTold(hand);
            done(back.of(film, hand.newAct(), first));
            assertThat(kept(film)).isEqualTo(Score.none("sc-1"));
            assertThat(back.of(film, hand.newAct(), first)).isInstanceOf(Told.Refused.class);
        }
    }

    @Test
    void a_form_sent_twice_counts_once_and_an_old_page_changes_nothing() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            Form form = form(film);
            done(write.of(film, form, "s1", of(film, "samir look 2")));
            long facts = film.production().facts();
            done(write.of(film, form, "s1", of(film, "samir look 9")));
            assertThat(film.production().facts()).isEqualTo(facts);
            assertThat(write.of(film, new Form(hand.newAct(), form.basis()), "s1", of(film, "samir look 9")))
                    .isInstanceOfSatisfying(
                            Told.Refused.class, it -> assertThat(it.sentence()).contains("still here"));
            assertThat(kept(film).moves().findFirst().orElseThrow().counts()).contains(2);
            assertThat(done(write.of(film, new Form(hand.newAct(), form.basis()), "s1", kept(film)))
                            .undo())
                    .as("what is so already is no matter")
                    .isEmpty();
        }
    }

    @Test
    void nothing_is_written_on_a_production_that_is_put_away() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            Score score = of(film, "samir look 2");
            Form form = form(film);
            ChangeProduction change = new ChangeProduction(hand);
            change.wrapped(film, hand.newAct());
            change.archived(film, hand.newAct());
            assertThat(write.of(film, form, "s1", score)).isInstanceOf(Told.Refused.class);
        }
    }
}
