package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ActionTest {
    @Test
    void nothing_touches_that_is_without_contact_or_ends_it() {
        assertThat(Action.values())
                .filteredOn(it -> it.family() == Action.Family.NO_CONTACT || it.finishes())
                .hasSize(11)
                .noneMatch(Action::touches);
    }

    @Test
    void mimed_kisses_and_blows_do_not_touch_but_what_holds_somebody_does() {
        assertThat(List.of(Action.KISS_AIR, Action.BREATH_ON, Action.STRIKE_NAP, Action.COERCE_VERBAL))
                .noneMatch(Action::touches);
        assertThat(List.of(Action.RESTRAIN_MIME, Action.CHOKE_MIME, Action.BITE_MIME, Action.UNZIP))
                .allMatch(Action::touches);
    }

    @Test
    void what_is_simulated_says_so_and_an_assault_is_always_planned_jointly() {
        assertThat(Action.values())
                .filteredOn(it -> it.code().startsWith("SIM_"))
                .allMatch(Action::simulated)
                .hasSize(10);
        assertThat(Action.values()).filteredOn(Action::jointPlan).containsExactly(Action.SIM_ASSAULT);
    }

    @Test
    void a_birth_and_an_examination_are_simulated_and_not_sexual() {
        assertThat(Arrays.stream(Action.values()).filter(it -> it.simulated() && !it.sexual()))
                .containsExactly(Action.SIM_BIRTH, Action.SIM_MEDICAL_EXAM);
        assertThat(Action.values()).filteredOn(Action::sexual).allMatch(Action::simulated);
    }

    @Test
    void whatever_brings_pelvises_together_asks_for_barriers() {
        assertThat(List.of(Action.HIP_ALIGN, Action.SIM_PENETRATIVE, Action.SIM_ORAL, Action.SIM_ASSAULT))
                .allMatch(Action::needsBarriers);
        assertThat(Action.values()).filteredOn(Action::needsBarriers).allMatch(Action::touches);
    }

    @Test
    void a_kiss_with_the_mouth_open_is_done_by_name_alone() {
        assertThat(Action.values()).filteredOn(Action::onlyByName).containsExactly(Action.KISS_OPEN);
    }

    @Test
    void a_mimed_choke_leaves_the_throat_without_pressure() {
        assertThat(Action.CHOKE_MIME.withoutPressureOn()).contains(Zone.NECK_FRONT);
        assertThat(Action.GRIP.withoutPressureOn()).isEmpty();
    }

    @Test
    void dressing_again_does_not_undress() {
        assertThat(Action.values())
                .filteredOn(Action::undresses)
                .extracting(Action::code)
                .containsExactly(
                        "UNBUTTON",
                        "UNZIP",
                        "LIFT_HEM",
                        "LOWER_STRAP",
                        "REMOVE_OUTER",
                        "REMOVE_LAYER",
                        "SHEET_FALL",
                        "DROP_TOWEL",
                        "BATHE");
    }

    @Test
    void a_level_agreed_is_the_deepest_there_may_be() {
        assertThat(Level.SKIN.noDeeperThan(Level.MUSCLE)).isTrue();
        assertThat(Level.BONE.noDeeperThan(Level.MUSCLE)).isFalse();
        assertThat(Level.AIR.touches()).isFalse();
        assertThat(Level.values()).filteredOn(Level::needsSafetyNote).containsExactly(Level.BORNE);
    }

    @Test
    void a_distance_agreed_is_the_nearest_there_may_be() {
        assertThat(Distance.ARM.noNearerThan(Distance.CLOSE)).isTrue();
        assertThat(Distance.CONTACT.noNearerThan(Distance.CLOSE)).isFalse();
    }

    @Test
    void no_garment_is_the_one_that_asks_for_a_grant_and_covers_nothing() {
        assertThat(Garment.values()).filteredOn(Garment::needsExposureGrant).containsExactly(Garment.NONE);
        assertThat(Garment.NONE.covers()).isEmpty();
    }

    @Test
    void a_hand_and_air_are_no_material_barrier_and_no_barrier_is_both_worn_and_shared() {
        assertThat(Barrier.values())
                .filteredOn(barrier -> !barrier.physical())
                .containsExactly(Barrier.HAND_OVER_HAND, Barrier.AIR_GAP);
        assertThat(Barrier.values()).noneMatch(barrier -> barrier.worn() && barrier.shared());
        assertThat(Barrier.values()).filteredOn(Barrier::physical).allMatch(it -> it.worn() || it.shared());
    }

    @Test
    void a_replica_and_a_voice_stand_apart() {
        assertThat(Usage.values())
                .filteredOn(Usage::replica)
                .extracting(Usage::code)
                .containsExactly("U29", "U30");
        assertThat(Usage.values())
                .filteredOn(Usage::voice)
                .extracting(Usage::code)
                .containsExactly("U26");
    }
}
