package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                    .containsExactlyInAnyOrderElementsOf(near(zone));
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
        assertThat(held(hold).stands()).isEqualTo(Wanted.Stands.NOT_SAID_ENOUGH);
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
        assertThat(wanted().seen(side, TOM).stands())
                .as("nobody said a word of it yet")
                .isEqualTo(Wanted.Stands.NOT_SAID_YET);
    }

    /** What is opened and goes no further than this. */
    private static List<Want.Done> near(Zone zone) {
        return Stream.of(Zone.SHOULDER, Zone.WAIST)
                .filter(it -> it.tier().compareTo(zone.tier()) <= 0)
                .map(WantedTest::hold)
                .toList();
    }

    /** Everybody opened everything, as far as anybody can. */
    private static Wanted open(Age tomsAge) {
        Touching all = Touching.UNSAID;
        Map<Zone, Showing.Degrees> seen = new EnumMap<>(Zone.class);
        for (Zone zone : Zone.values()) {
            if (!zone.alwaysClosed()) {
                all = all.with(Place.of(zone), new Answer.Open(Level.BORNE, Set.of()));
                seen.put(zone, new Showing.Degrees(Set.of(RoomExposure.E7), EnumSet.allOf(PictureExposure.class)));
            }
        }
        Boundary boundary = new Boundary(all, Showing.of(seen));
        return new Wanted(Map.of(
                MARA, new Agreement(Age.VERIFIED_ADULT, Optional.empty(), Optional.of(boundary), Optional.empty()),
                TOM, new Agreement(tomsAge, Optional.empty(), Optional.of(boundary), Optional.empty())));
    }

    private static Stream<Action> actions() {
        return Stream.of(Action.values()).filter(it -> !it.finishes());
    }

    @Test
    void what_is_said_by_halves_never_fits_however_much_is_open() {
        Set<Action> apart = EnumSet.of(Action.LOOK, Action.MIRROR, Action.APPROACH, Action.WITHDRAW, Action.INTERRUPT);
        Optional<Zone> shoulder = Optional.of(Zone.SHOULDER);
        actions().filter(it -> !apart.contains(it)).forEach(it -> {
            Want.Done toNobody = new Want.Done("TOM", it, Optional.empty(), shoulder);
            boolean alone = it == Action.SIM_SOLO || it == Action.REDRESS;
            assertThat(open(Age.VERIFIED_ADULT)
                            .done(toNobody, TOM, Optional.empty())
                            .fits())
                    .as(it.name())
                    .isEqualTo(alone);
            assertThat(open(Age.VERIFIED_ADULT)
                            .done(new Want.Done("TOM", it, Optional.empty(), Optional.empty()), TOM, Optional.empty())
                            .fits())
                    .as(it.name())
                    .isFalse();
            Want.Done nowhere = new Want.Done("TOM", it, Optional.of("MARA"), Optional.empty());
            assertThat(open(Age.VERIFIED_ADULT)
                            .done(nowhere, TOM, Optional.of(MARA))
                            .fits())
                    .as(it.name())
                    .isFalse();
        });
    }

    @Test
    void what_undresses_says_that_more_is_seen_after_it_and_never_that_it_fits() {
        actions().filter(Action::undresses).forEach(it -> {
            Want.Done done = new Want.Done("TOM", it, Optional.of("MARA"), Optional.of(Zone.SHOULDER));
            assertThat(open(Age.VERIFIED_ADULT)
                            .done(done, TOM, Optional.of(MARA))
                            .stands())
                    .as(it.name())
                    .isEqualTo(Wanted.Stands.UNCOVERS);
            assertThat(wanted().done(done, TOM, Optional.of(MARA)).fits())
                    .as(it.name())
                    .isFalse();
        });
        Want.Done chest = new Want.Done("TOM", Action.UNBUTTON, Optional.of("MARA"), Optional.of(Zone.CHEST));
        assertThat(held(chest).stands()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
    }

    @Test
    void nobody_but_a_verified_adult_is_in_what_adults_alone_are_in_whatever_is_left_open() {
        for (Optional<Zone> where : List.of(Optional.of(Zone.SHOULDER), Optional.<Zone>empty())) {
            actions()
                    .filter(it -> it.sexual() || it.wholeBody() || it.undresses() || it.kisses())
                    .forEach(it -> {
                        Wanted.Held with = open(Age.NOT_VERIFIED)
                                .done(new Want.Done("MARA", it, Optional.of("TOM"), where), MARA, Optional.of(TOM));
                        assertThat(with.stands()).as(it.name()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
                        assertThat(with.reasons())
                                .as(it.name())
                                .anyMatch(one -> one.equals(new Reason.AdultsOnly(TOM))
                                        || one.equals(new Reason.LookedAtByPeople(TOM)));
                        Want.Done alone = new Want.Done("TOM", it, Optional.empty(), where);
                        assertThat(open(Age.NOT_VERIFIED)
                                        .done(alone, TOM, Optional.empty())
                                        .stands())
                                .as(it.name())
                                .isEqualTo(Wanted.Stands.DOES_NOT_FIT);
                    });
        }
        Want.Seen chest = new Want.Seen("TOM", Zone.CHEST, PictureExposure.E7);
        assertThat(open(Age.NOT_VERIFIED).seen(chest, TOM).reasons()).contains(new Reason.AdultsOnly(TOM));
        assertThat(open(Age.NOT_VERIFIED).seen(chest, TOM).stands()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
        assertThat(open(Age.NOT_VERIFIED).instead(chest, TOM)).isEmpty();
        assertThat(open(Age.VERIFIED_ADULT)
                        .seen(new Want.Seen("TOM", Zone.CHEST, PictureExposure.E7), TOM)
                        .stands())
                .isEqualTo(Wanted.Stands.FITS);
    }

    @Test
    void hips_together_are_said_to_need_what_lies_between_and_a_hand_bathes() {
        Want.Done kissed = new Want.Done("TOM", Action.MOUTH_TO_ZONE, Optional.of("MARA"), Optional.of(Zone.HIP));
        Wanted.Held held = open(Age.VERIFIED_ADULT).done(kissed, TOM, Optional.of(MARA));
        assertThat(held.stands()).isEqualTo(Wanted.Stands.ON_CONDITIONS);
        assertThat(held.reasons()).contains(new Reason.NotSet(Reason.What.BARRIERS));
        Want.Done comfort = new Want.Done("TOM", Action.COMFORT, Optional.of("MARA"), Optional.of(Zone.SHOULDER));
        assertThat(held(comfort).stands()).as("his hand to her shoulder").isEqualTo(Wanted.Stands.FITS);
    }

    @Test
    void what_could_be_done_with_any_part_of_the_body_does_not_fit_and_is_held_against_whoever_it_is_done_to() {
        Want.Done hug = new Want.Done("TOM", Action.HUG_SIDE, Optional.of("MARA"), Optional.of(Zone.SHOULDER));
        assertThat(held(hug).stands()).isEqualTo(Wanted.Stands.NOT_SAID_ENOUGH);
        assertThat(held(hug).reasons()).isNotEmpty().allMatch(Reason::holds);
        Want.Done chest = new Want.Done("TOM", Action.HUG_SIDE, Optional.of("MARA"), Optional.of(Zone.CHEST));
        assertThat(held(chest).stands()).isEqualTo(Wanted.Stands.DOES_NOT_FIT);
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
