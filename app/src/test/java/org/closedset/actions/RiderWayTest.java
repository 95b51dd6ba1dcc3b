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
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Matter;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rider from its draft to a withdrawal, by the acts of everybody who has a part in it. */
final class RiderWayTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final OffsetDateTime CALL = OffsetDateTime.parse("2027-03-04T08:30+01:00");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private Recorded film;

    @SuppressWarnings("NullAway.Init")
    private RiderWay way;

    @BeforeEach
    void begin() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        film = records.productions().getFirst();
        way = RiderWay.begun(film, hand, RiderWay.QUAY, RiderWay.CAST);
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private PersonId id(String name) {
        return way.person(name).id();
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    @Test
    void marked_signed_narrowed_and_withdrawn_by_its_performer_alone() {
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7", "12A");
        RiderRecord served = way.record(rider);
        assertThat(served.state()).isInstanceOf(Rider.Countersigned.class);
        assertThat(film.production().otherPages(served)).isFalse();
        PersonId samir = id("Samir Cohen");
        SignRiders sign = new SignRiders(hand);
        String first = served.sheet().matter().terms().contacts().getFirst().id();
        done(sign.marked(film, way.marking(rider), samir, rider, Map.of(first, Mark.TALK)));
        assertThat(way.record(rider).marks()).containsEntry(first, Mark.TALK);
        assertThat(sign.marked(film, way.marking(rider), samir, rider, Map.of("none", Mark.OUT)))
                .isInstanceOf(Told.Refused.class);
        assertThat(sign.signed(film, way.form(rider), id("Jolana Haddad"), rider, new Evidence.Code()))
                .as("nobody signs another's")
                .isInstanceOf(Told.Gone.class);
        way.signed(rider, new Evidence.Code());
        assertThat(way.record(rider).inForce()).isPresent();
        done(sign.narrowed(film, hand.newAct(), samir, rider, Set.of(first)));
        assertThat(way.record(rider).state()).isInstanceOf(Rider.Narrowed.class);
        assertThat(way.record(rider).sheet().version()).isEqualTo(served.sheet().version() + 1);
        long facts = film.production().facts();
        done(sign.narrowed(film, hand.newAct(), samir, rider, Set.of(first)));
        assertThat(film.production().facts()).as("it is so already").isEqualTo(facts);
        done(sign.withdrawn(film, hand.newAct(), samir, rider));
        done(sign.withdrawn(film, hand.newAct(), samir, rider));
        assertThat(way.record(rider).inForce()).isEmpty();
    }

    @Test
    void what_closes_since_is_not_signed_and_no_rider_by_other_pages() {
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        way.closed("Samir Cohen", Zone.CHEEK);
        SignRiders sign = new SignRiders(hand);
        assertThat(sign.signed(film, way.form(rider), id("Samir Cohen"), rider, new Evidence.Code()))
                .isInstanceOf(Told.Refused.class);
        String other = way.toSign("Jolana Haddad", "Ada Lind", CALL, "12A");
        way.rewritten(RiderWay.QUAY.replace("behind the glass", "in front of the glass"));
        assertThat(film.production().otherPages(way.record(other))).isTrue();
        assertThat(sign.signed(film, way.form(other), id("Jolana Haddad"), other, new Evidence.Code()))
                .isInstanceOf(Told.Refused.class);
    }

    @Test
    void a_background_rider_is_served_item_by_item() {
        String rider = way.toSign("Ida Berg", "Ada Lind", CALL, "8");
        assertThat(way.record(rider).sheet().matter()).isInstanceOf(Matter.Items.class);
        assertThat(((Matter.Items) way.record(rider).sheet().matter()).items())
                .as(List.of("dancing and a kiss").toString())
                .isNotEmpty();
    }
}
