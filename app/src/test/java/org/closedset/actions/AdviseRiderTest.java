package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.disclosure.Advised;
import org.closedset.disclosure.Gate;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.production.RiderFact;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one who speaks for a performer says of a rider they may read: advice to performer and coordinator, and no more. */
final class AdviseRiderTest {
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

    @SuppressWarnings("NullAway.Init")
    private String rider;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        way = RiderWay.begun(recorded(), hand, RiderWay.QUAY, RiderWay.CAST + "Birk Abel,Agent,,\n");
        done(new Says(hand, recorded(), samir()).speaks("Birk Abel"));
        rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
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

    private PersonId birk() {
        return way.person("Birk Abel").id();
    }

    private void shared() {
        done(new ShareRiders(hand)
                .shared(
                        recorded(),
                        hand.newForm(Basis.of(Shared.NOTHING)),
                        samir(),
                        "Birk Abel",
                        new Shared(Set.of(rider), Set.of())));
    }

    private RiderSheet text() {
        return way.record(rider).readable(false).orElseThrow();
    }

    private String part() {
        return text().matter().parts().stream().sorted().findFirst().orElseThrow();
    }

    private Told says(Map<String, Mark> before, Map<String, Mark> marks) {
        return new AdviseRider(hand).advised(recorded(), hand.newForm(Basis.of(text(), before)), birk(), rider, marks);
    }

    private List<Advised> read() {
        return Gate.own(samir(), recorded().production()).orElseThrow().advice();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void it_is_read_by_the_performer_and_changes_nothing_of_the_rider() {
        shared();
        var before = way.record(rider).unsaid();
        Told told = says(Map.of(), Map.of(part(), Mark.TALK));
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Done.class,
                        it -> assertThat(it.undo())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        RiderFact.Advised.class,
                                        undo -> assertThat(undo.marks()).isEmpty()));
        assertThat(read()).containsExactly(new Advised(rider, "Birk Abel", Map.of(part(), Mark.TALK)));
        assertThat(way.record(rider).unsaid()).isEqualTo(before);
        assertThat(way.record(rider).marks()).isEmpty();
        assertThat(says(Map.of(), Map.of())).as("an old page").isInstanceOf(Told.Overtaken.class);
        done(says(Map.of(part(), Mark.TALK), Map.of()));
        assertThat(read()).isEmpty();
    }

    @Test
    void whoever_may_not_read_it_says_nothing_of_it() {
        assertThat(says(Map.of(), Map.of(part(), Mark.OUT))).isInstanceOf(Told.Gone.class);
        shared();
        done(new GiveRole(hand).given(recorded(), hand.newAct(), birk(), Role.CASTING));
        assertThat(says(Map.of(), Map.of(part(), Mark.OUT))).isInstanceOf(Told.Gone.class);
        assertThat(read()).isEmpty();
    }

    @Test
    void it_is_said_in_the_same_way_whatever_became_of_the_rider_since() {
        shared();
        way.signed(rider, new Evidence.Code());
        done(says(Map.of(), Map.of(part(), Mark.FINE)));
        assertThat(read())
                .as("what was said of it stands beside what is in force")
                .hasSize(1);
        done(new SignRiders(hand).withdrawn(recorded(), hand.newAct(), samir(), rider));
        done(says(Map.of(part(), Mark.FINE), Map.of(part(), Mark.OUT)));
    }

    @Test
    void only_parts_of_the_rider_and_nothing_of_other_words() {
        shared();
        assertThat(says(Map.of(), Map.of("c99", Mark.OUT))).isInstanceOf(Told.Refused.class);
    }

    @Test
    void it_is_gone_once_they_are_named_no_longer_or_what_was_said_is_erased() {
        shared();
        done(says(Map.of(), Map.of(part(), Mark.TALK)));
        done(new NameTrusted(hand).ended(recorded(), hand.newAct(), samir(), NameTrusted.As.SPEAKS, "Birk Abel"));
        assertThat(read()).isEmpty();
        done(new Says(hand, recorded(), samir()).speaks("Birk Abel"));
        assertThat(read()).hasSize(1);
        done(new Says(hand, recorded(), samir()).erased(Set.of(Erasable.SAID)));
        assertThat(read()).isEmpty();
        assertThat(way.record(rider).advice()).isEmpty();
    }
}
