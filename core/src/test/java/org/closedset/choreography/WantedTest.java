package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What is asked for beside what those it is asked of have opened. */
final class WantedTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Answer.Open OPEN = new Answer.Open(Level.MUSCLE, Set.of());

    private static Agreement agreed(Touching touching, Showing showing) {
        return new Agreement(
                Age.VERIFIED_ADULT, Optional.empty(), Optional.of(new Boundary(touching, showing)), Optional.empty());
    }

    /** Mara opened her shoulder to a hand, her waist after rehearsal, and half of her back to the picture; Tom his hands. */
    private static Wanted wanted() {
        Touching maras = Touching.UNSAID
                .with(Place.of(Zone.SHOULDER), OPEN)
                .with(Place.of(Zone.WAIST), new Answer.Open(Level.SKIN, Set.of(Condition.REHEARSED)))
                .with(Place.of(Zone.CHEST), new Answer.Closed());
        Showing back = Showing.of(
                Map.of(Zone.UPPER_BACK, new Showing.Degrees(Set.of(RoomExposure.E7), Set.of(PictureExposure.E4))));
        Touching toms = Touching.UNSAID.with(Place.of(Zone.HAND), OPEN);
        return new Wanted(Map.of(MARA, agreed(maras, back), TOM, agreed(toms, Showing.UNSAID)));
    }

    private static Want.Done hold(Zone where) {
        return new Want.Done("TOM", Action.HOLD, Optional.of("MARA"), Optional.of(where));
    }

    private static Wanted.Held held(Want.Done want) {
        return wanted().done(want, TOM, Optional.of(MARA));
    }

    @Test
    void what_both_opened_fits_and_what_one_opened_on_conditions_says_them() {
        assertThat(held(hold(Zone.SHOULDER)).stands()).isEqualTo(Wanted.Stands.FITS);
        Wanted.Held waist = held(hold(Zone.WAIST));
        assertThat(waist.stands()).isEqualTo(Wanted.Stands.ON_CONDITIONS);
        assertThat(waist.reasons()).anyMatch(it -> !it.holds());
        assertThat(waist.toString()).doesNotContain("WAIST");
    }

    @Test
    void what_is_closed_or_not_said_does_not_fit_and_what_is_near_to_it_does() {
        for (Zone zone : new Zone[] {Zone.CHEST, Zone.INNER_THIGH}) {
            assertThat(held(hold(zone)).stands())
                    .as(zone.name())
                    .isEqualTo(zone == Zone.CHEST ? Wanted.Stands.DOES_NOT_FIT : Wanted.Stands.NOT_SAID_YET);
            assertThat(wanted().instead(hold(zone), TOM, Optional.of(MARA)))
                    .as(zone.name())
                    .containsExactlyInAnyOrder(hold(Zone.SHOULDER), hold(Zone.WAIST));
        }
        Want.Done stranger = hold(Zone.SHOULDER);
        assertThat(wanted().done(stranger, TOM, Optional.of(new PersonId("3".repeat(32))))
                        .stands())
                .isEqualTo(Wanted.Stands.NOT_SAID_YET);
        assertThat(wanted().instead(stranger, TOM, Optional.of(new PersonId("3".repeat(32)))))
                .isEmpty();
    }

    @Test
    void without_a_place_a_touch_is_held_against_nothing_and_a_look_fits() {
        Want.Done hold = new Want.Done("TOM", Action.HOLD, Optional.of("MARA"), Optional.empty());
        assertThat(held(hold).stands()).isEqualTo(Wanted.Stands.NOT_SAID_WHERE);
        Want.Done look = new Want.Done("TOM", Action.LOOK, Optional.of("MARA"), Optional.empty());
        assertThat(held(look).stands()).isEqualTo(Wanted.Stands.FITS);
    }

    @Test
    void what_the_picture_sees_is_held_against_what_may_be_shown() {
        Want.Seen side = new Want.Seen("MARA", Zone.UPPER_BACK, PictureExposure.E4);
        assertThat(wanted().seen(side, MARA).stands()).isEqualTo(Wanted.Stands.FITS);
        Want.Seen front = new Want.Seen("MARA", Zone.UPPER_BACK, PictureExposure.E7);
        assertThat(wanted().seen(front, MARA).stands()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
        assertThat(wanted().instead(front, MARA)).contains(side).doesNotContain(front);
        assertThat(wanted().seen(side, TOM).stands()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
    }

    @Test
    void what_can_be_asked_of_nobody_is_refused() {
        for (Runnable odd : new Runnable[] {
            () -> new Want.Done("TOM", Action.ROBE, Optional.empty(), Optional.empty()),
            () -> new Want.Done(" ", Action.LOOK, Optional.empty(), Optional.empty()),
            () -> new Want.Done("TOM", Action.HOLD, Optional.of("MARA"), Optional.of(Zone.INTERNAL)),
            () -> new Want.Seen("TOM", Zone.BROW, PictureExposure.E0),
            () -> new Want.Seen("TOM", Zone.INTERNAL, PictureExposure.E4),
            () -> new Ask("", java.util.List.of()),
            () -> new Ask("a".repeat(301), java.util.List.of()),
            () -> new Ask("one\ntwo", java.util.List.of())
        }) {
            assertThatThrownBy(odd::run).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
