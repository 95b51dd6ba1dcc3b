package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What guards a wider answer, in a real record: the contract's notice, and no word for it on a day with a call. */
final class WideningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final OffsetDateTime CALL = OffsetDateTime.parse("2027-03-04T08:30+01:00");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private RiderWay way;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        way = RiderWay.begun(recorded(), hand, RiderWay.QUAY, RiderWay.CAST);
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Recorded recorded() {
        return records.productions().getFirst();
    }

    private PersonId samir() {
        return way.person("Samir Cohen").id();
    }

    private Limits limits() {
        return recorded().production().limits(samir()).limits();
    }

    private Hand at(String moment) {
        return new Hand(Clock.fixed(Instant.parse(moment), ZoneId.of("UTC")), chance);
    }

    private static OfZone knee(Level level, Condition... only) {
        return new OfZone(
                Zone.KNEE, Map.of(Place.of(Zone.KNEE), new Answer.Open(level, Set.of(only))), Optional.empty());
    }

    private SayLimits.Heard says(Hand when, OfZone said) {
        Form form = hand.newForm(Basis.of(limits().wanted().of(said.zone())));
        return new SayLimits(when).heard(recorded(), form, samir(), said, false);
    }

    private Told notice(int hours) {
        return new WriteContractNotice(hand).of(recorded(), hand.newAct(), new ContractNotice(hours, "Clause 14"));
    }

    private Instant from() {
        return limits().waiting().orElseThrow().from();
    }

    @Test
    void a_longer_notice_is_waited_for_also_by_what_waits_and_taking_it_back_shortens_nothing_that_was_said_under_it() {
        says(hand, knee(Level.SKIN));
        says(hand, knee(Level.BONE));
        assertThat(from()).isEqualTo(CLOCK.instant().plus(Limits.COOLING));
        Told longer = notice(72);
        assertThat(from()).as("what waits already").isEqualTo(CLOCK.instant().plus(Duration.ofHours(72)));
        assertThat(((Told.Done) longer).undo()).hasSize(1);
        says(hand, knee(Level.SKIN));
        says(hand, knee(Level.BONE));
        notice(0);
        assertThat(from())
                .as("said under the longer one")
                .isEqualTo(CLOCK.instant().plus(Duration.ofHours(72)));
        assertThat(recorded().production().notice().hours()).isZero();
    }

    @Test
    void on_a_day_with_a_call_only_what_closes_is_taken() {
        says(hand, knee(Level.MUSCLE));
        way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        Hand early = at("2027-03-03T23:00:00Z");
        Limits before = limits();
        SayLimits.Heard wider = says(early, knee(Level.BONE));
        assertThat(wider.less()).as("that day has begun where they film").isTrue();
        assertThat(limits()).isEqualTo(before);
        SayLimits.Heard both = says(early, knee(Level.BONE, Condition.CLOTHED));
        assertThat(both.less()).isTrue();
        assertThat(limits().waiting()).isEmpty();
        assertThat(limits().now().of(Zone.KNEE)).isEqualTo(knee(Level.MUSCLE, Condition.CLOTHED));
        SayLimits.Heard less = says(early, knee(Level.SKIN, Condition.CLOTHED));
        assertThat(less.less()).isFalse();
        assertThat(limits().now().of(Zone.KNEE)).isEqualTo(knee(Level.SKIN, Condition.CLOTHED));
        assertThat(says(at("2027-03-04T23:00:00Z"), knee(Level.BONE)).less()).isFalse();
        assertThat(limits().waiting()).as("on another day").isPresent();
    }

    @Test
    void what_the_coordinator_wrote_down_on_such_a_day_stays_written_down_until_another() {
        way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        Hand there = at("2027-03-04T10:00:00Z");
        new SayLimits(there).written(recorded(), hand.newForm(""), samir(), knee(Level.SKIN));
        Limits written = limits();
        Form form = hand.newForm(Basis.ofNoted(written));
        assertThat(new SayLimits(there).noted(recorded(), form, samir(), true, false))
                .isInstanceOf(Told.Refused.class);
        assertThat(limits()).isEqualTo(written);
        Form later = hand.newForm(Basis.ofNoted(written));
        new SayLimits(at("2027-03-05T10:00:00Z")).noted(recorded(), later, samir(), true, false);
        assertThat(limits().wanted().of(Zone.KNEE)).isEqualTo(knee(Level.SKIN));
    }
}
