package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.closedset.disclosure.ClientRider;
import org.closedset.disclosure.Gate;
import org.closedset.people.Addressed;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.production.PersonFact;
import org.closedset.riders.Evidence;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What performers let one who speaks for them see, in a real record: thing by thing, and by their own word alone. */
final class ShareRidersTest {
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
        way = RiderWay.begun(recorded(), hand, RiderWay.QUAY, RiderWay.CAST + "Birk Abel,Agent,,\n");
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Recorded recorded() {
        return records.productions().getFirst();
    }

    private Person samir() {
        return way.person("Samir Cohen");
    }

    private PersonId birk() {
        return way.person("Birk Abel").id();
    }

    private void named() {
        done(new Says(hand, recorded(), samir().id()).speaks("Birk Abel"));
    }

    private Told shares(Shared shared) {
        String basis = Basis.of(samir().shared().getOrDefault(birk(), Shared.NOTHING));
        return new ShareRiders(hand).shared(recorded(), hand.newForm(basis), samir().id(), "Birk Abel", shared);
    }

    private List<ClientRider> seen() {
        return Gate.clients(birk(), recorded().production(), CLOCK.instant())
                .getFirst()
                .riders();
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
    void nothing_is_seen_until_they_say_so_and_then_that_alone() {
        named();
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        way.signed(rider, new Evidence.Code());
        assertThat(seen()).isEmpty();
        done(shares(new Shared(Set.of(rider), Set.of())));
        assertThat(seen()).singleElement().satisfies(it -> {
            assertThat(it.scenes()).containsExactly("7");
            assertThat(it.text()).contains(way.record(rider).sheet());
            assertThat(it.signed()).isEmpty();
        });
        done(shares(new Shared(Set.of(), Set.of(News.SIGNED))));
        assertThat(seen()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEmpty();
            assertThat(it.signed()).contains(CLOCK.instant());
        });
        done(shares(Shared.NOTHING));
        assertThat(seen()).isEmpty();
    }

    @Test
    void it_can_be_taken_back_as_it_was_before() {
        named();
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        Shared shared = new Shared(Set.of(rider), Set.of(News.LESS));
        assertThat(shares(shared))
                .isInstanceOfSatisfying(
                        Told.Done.class,
                        it -> assertThat(it.undo())
                                .containsExactly(new PersonFact.SharedWith(samir().id(), birk(), Shared.NOTHING)));
        long facts = recorded().production().facts();
        done(shares(shared));
        assertThat(recorded().production().facts()).as("it is so already").isEqualTo(facts);
    }

    @Test
    void an_old_page_changes_nothing_nor_does_one_about_whoever_is_not_named() {
        refused(shares(new Shared(Set.of(), Set.of(News.SIGNED))), "does not speak for you");
        named();
        Form old = hand.newForm(Basis.of(Shared.NOTHING));
        done(shares(new Shared(Set.of(), Set.of(News.SIGNED))));
        assertThat(new ShareRiders(hand)
                        .shared(recorded(), old, samir().id(), "Birk Abel", new Shared(Set.of(), Set.of(News.LESS))))
                .isInstanceOf(Told.Overtaken.class);
        refused(shares(new Shared(Set.of("ab".repeat(16)), Set.of())), "your rider");
    }

    @Test
    void what_is_still_being_written_cannot_be_shared_nor_anything_after_a_no() {
        named();
        way.opened("Samir Cohen");
        String rider = way.drafted("Samir Cohen", "7");
        refused(shares(new Shared(Set.of(rider), Set.of())), "your rider");
        done(new Says(hand, recorded(), samir().id()).dataUse(false));
        refused(shares(new Shared(Set.of(), Set.of(News.SERVED))), "is not to be kept here");
    }

    @Test
    void whoever_is_named_no_longer_and_then_again_sees_nothing_of_what_they_saw_before() {
        named();
        String rider = way.toSign("Samir Cohen", "Ada Lind", CALL, "7");
        done(shares(new Shared(Set.of(rider), Set.of())));
        done(new NameTrusted(hand).ended(recorded(), hand.newAct(), samir().id(), NameTrusted.As.SPEAKS, "Birk Abel"));
        named();
        assertThat(seen()).isEmpty();
    }
}
