package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.asks.Want;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.production.Asks;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for and what answers it, in a real record. */
final class AskForTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final List<Ask> BEATS = List.of(
            new Ask("They meet.", List.of(new Want.Done("MARA", Action.LOOK, Optional.of("TOM"), Optional.empty()))));
    private static final List<Ask> LATER = List.of(new Ask("They part.", List.of()));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final AskFor ask = new AskFor(hand);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private RiderWay way;

    @SuppressWarnings("NullAway.Init")
    private ScoreWay plan;

    @SuppressWarnings("NullAway.Init")
    private String own;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        Recorded film = records.productions().getFirst();
        way = RiderWay.begun(film, hand, RiderWay.QUAY, RiderWay.CAST + "Oona Nwosu,Director,,\n");
        own = way.review().breakdown().screenplay().scenes().getFirst().id().own();
        plan = new ScoreWay(film, hand, "quay", own);
        PersonId samir = way.person("Samir Cohen").id();
        PersonId jolana = way.person("Jolana Haddad").id();
        plan.write(Map.of("samir", samir, "jolana", jolana), "samir look jolana 4", "samir look 2");
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Asked asked() {
        return way.recorded().production().asks().of("quay", own);
    }

    private boolean closed() {
        return Asks.answered(way.recorded().production(), "quay", own);
    }

    private Optional<Asked.Answer> waits() {
        return Asks.answer(way.recorded().production(), "quay", own);
    }

    private Told writes(Form form, String who, List<Ask> beats) {
        return ask.written(way.recorded(), form, way.person(who).id(), "quay", own, beats);
    }

    private Told writes(List<Ask> beats) {
        return writes(hand.newForm(Basis.ofAsked(asked().beats())), "Oona Nwosu", beats);
    }

    private Told answers() {
        return ask.answered(way.recorded(), hand.newAct(), "quay", own);
    }

    private Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private void undone(Told.Done done) {
        done(new TakeBackTold(hand).of(way.recorded(), hand.newAct(), done));
    }

    @Test
    void what_is_asked_is_written_by_whoever_directs_from_a_page_that_shows_it() {
        Form old = hand.newForm(Basis.ofAsked(List.of()));
        undone(done(writes(BEATS)));
        assertThat(asked()).isEqualTo(Asked.NOTHING);
        done(writes(BEATS));
        assertThat(asked().beats()).isEqualTo(BEATS);
        assertThat(writes(old, "Oona Nwosu", LATER)).isInstanceOf(Told.Refused.class);
        assertThat(writes(hand.newForm(Basis.ofAsked(BEATS)), "Ada Lind", LATER))
                .isInstanceOf(Told.Gone.class);
        assertThat(asked().beats()).isEqualTo(BEATS);
    }

    @Test
    void publishing_answers_all_of_it_and_is_undone_with_it() {
        done(writes(BEATS));
        assertThat(answers()).isInstanceOf(Told.Refused.class);
        plan.publish("7", "MARA");
        assertThat(closed()).isTrue();
        assertThat(waits()).isEmpty();
        assertThat(asked().answered().orElseThrow().beats()).isEqualTo(BEATS);
        done(takesBack());
        assertThat(closed()).as("a plan that is taken back answers nothing").isFalse();
        plan.publish("7", "MARA");
        assertThat(closed()).isTrue();
    }

    private Told takesBack() {
        return new PublishScore(hand)
                .takenBack(way.recorded(), hand.newForm(Basis.of(plan.written(), plan.published())), "quay", own);
    }

    @Test
    void a_scene_of_which_nothing_was_asked_is_answered_too() {
        plan.publish("7", "MARA");
        assertThat(closed()).isTrue();
        assertThat(waits()).isEmpty();
        assertThat(asked().answered().orElseThrow().beats()).isEmpty();
    }

    @Test
    void what_came_since_is_answered_by_one_more_act_which_is_undone() {
        plan.publish("7", "MARA");
        done(writes(BEATS));
        assertThat(closed()).isTrue();
        assertThat(waits()).isPresent();
        Told.Done answered = done(answers());
        assertThat(waits()).isEmpty();
        done(answers());
        undone(answered);
        assertThat(waits()).isPresent();
        assertThat(closed()).isTrue();
    }

    @Test
    void other_script_pages_open_the_scene_until_the_plan_is_said_to_answer_them() {
        done(writes(BEATS));
        plan.publish("7", "MARA");
        way.rewritten(RiderWay.QUAY.replace("I am here.", "I am here. I was always here."));
        assertThat(closed()).isFalse();
        done(writes(LATER));
        done(answers());
        assertThat(closed()).isTrue();
        assertThat(asked().answered().orElseThrow().beats()).isEqualTo(LATER);
    }

    @Test
    void what_is_sent_afterwards_is_kept_and_asks_for_nothing() {
        done(writes(BEATS));
        plan.publish("7", "MARA");
        PersonId oona = way.person("Oona Nwosu").id();
        done(ask.tried(way.recorded(), hand.newAct(), oona, "quay", own, LATER));
        assertThat(asked().beats()).isEqualTo(BEATS);
        assertThat(asked().tried()).singleElement().satisfies(it -> {
            assertThat(it.at()).isEqualTo(CLOCK.instant());
            assertThat(it.beats()).isEqualTo(LATER);
        });
        PersonId ada = way.person("Ada Lind").id();
        assertThat(ask.tried(way.recorded(), hand.newAct(), ada, "quay", own, LATER))
                .isInstanceOf(Told.Gone.class);
    }
}
