package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A threshold says what something is called; whether a rider is asked for is never its business. */
final class ThresholdTest {
    private static final Set<Zone> ALWAYS_ASKED = EnumSet.of(
            Zone.UPPER_CHEST,
            Zone.CHEST,
            Zone.NIPPLE_AREA,
            Zone.LOWER_BELLY,
            Zone.HIP,
            Zone.UPPER_BUTTOCK,
            Zone.LOWER_BUTTOCK,
            Zone.PUBIC_AREA,
            Zone.EXTERNAL_GENITALS,
            Zone.PERINEUM,
            Zone.ANUS,
            Zone.INTERNAL);
    private static final Set<Zone> CHEST = EnumSet.of(Zone.CHEST, Zone.NIPPLE_AREA);

    @Test
    void a_bare_chest_pelvis_or_buttocks_asks_for_a_rider_on_anybody_and_nothing_else_does() {
        assertThat(Zone.values())
                .filteredOn(zone -> RiderRule.needsRider(Set.of(zone)))
                .containsExactlyInAnyOrderElementsOf(ALWAYS_ASKED);
        assertThat(RiderRule.needsRider(Set.of())).isFalse();
    }

    @Test
    void what_a_threshold_calls_nothing_asks_for_a_rider_all_the_same() {
        Threshold handsOnly = new Threshold(
                "hands",
                "a line of hands",
                "nobody",
                "2026",
                Threshold.Basis.READ,
                List.of(new Threshold.Line("hands", EnumSet.allOf(Where.class), EnumSet.of(Zone.HAND))));
        assertThat(leftOut(handsOnly)).isEqualTo(ALWAYS_ASKED);
        assertThat(leftOut(Threshold.ofCode("us-15-6851"))).contains(Zone.UPPER_BUTTOCK, Zone.CHEST);
        for (Threshold threshold : Threshold.all()) {
            assertThat(leftOut(threshold)).allMatch(zone -> RiderRule.needsRider(Set.of(zone)));
        }
    }

    private static Set<Zone> leftOut(Threshold threshold) {
        return ALWAYS_ASKED.stream()
                .filter(zone -> !threshold.nudity(Set.of(zone)))
                .collect(Collectors.toSet());
    }

    @Test
    void the_rule_takes_no_threshold_no_gender_and_no_tier_of_a_person() {
        assertThat(RiderRule.class.getDeclaredMethods())
                .filteredOn(method -> method.getName().equals("needsRider"))
                .hasSize(2)
                .allSatisfy(method -> assertThat(parameters(method)).isSubsetOf(Set.class, Map.class));
    }

    private static List<Class<?>> parameters(Method method) {
        return List.of(method.getParameterTypes());
    }

    @Test
    void what_is_only_seen_in_the_picture_asks_as_much_as_what_is_bare_in_the_room() {
        Map<Zone, RoomExposure> covered = new EnumMap<>(Map.of(Zone.CHEST, RoomExposure.E3));
        assertThat(RiderRule.needsRider(covered, Map.of())).isFalse();
        assertThat(RiderRule.needsRider(covered, Map.of(Zone.CHEST, PictureExposure.E2)))
                .isTrue();
        assertThat(RiderRule.needsRider(Map.of(Zone.CHEST, RoomExposure.E4), Map.of()))
                .isTrue();
        assertThat(RiderRule.needsRider(Map.of(Zone.KNEE, RoomExposure.E7), Map.of(Zone.KNEE, PictureExposure.E7)))
                .isFalse();
    }

    @Test
    void where_a_source_draws_two_lines_the_wider_is_taken_and_nobody_is_asked_which() {
        Threshold equity = Threshold.ofCode("equity-student");
        assertThat(equity.nudity(CHEST)).isTrue();
        assertThat(equity.crossed(Where.PICTURE, CHEST))
                .extracting(Threshold.Line::name)
                .containsExactly("as drawn for actors who are women: what a bikini covers");
    }

    @Test
    void one_source_goes_by_a_vest_and_shorts_and_another_does_not() {
        Set<Zone> belly = EnumSet.of(Zone.UPPER_BELLY);
        assertThat(Threshold.ofCode("washington").nudity(belly)).isTrue();
        assertThat(Threshold.ofCode("equity-student").nudity(belly)).isFalse();
    }

    @Test
    void a_line_for_the_room_says_nothing_of_the_picture() {
        Threshold audition = Threshold.ofCode("sag-aftra-audition");
        assertThat(audition.nudity(Where.ROOM, CHEST)).isTrue();
        assertThat(audition.nudity(Where.PICTURE, CHEST)).isFalse();
        assertThat(audition.nudity(CHEST)).isTrue();
    }

    @Test
    void nothing_bare_is_no_nudity_and_genitals_are_under_every_threshold() {
        assertThat(Threshold.all()).hasSize(8).noneMatch(it -> it.nudity(Set.of()));
        assertThat(Threshold.all()).allMatch(it -> it.nudity(EnumSet.of(Zone.EXTERNAL_GENITALS)));
        assertThat(Threshold.all()).noneMatch(it -> it.nudity(EnumSet.of(Zone.HAND, Zone.CHEEK)));
    }

    @Test
    void an_unknown_threshold_is_refused_and_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.ofCode("nowhere"))
                .withMessageEndingWith(": nowhere");
    }

    @Test
    void zones_in_a_row_are_read_as_each_of_them() {
        List<Threshold> read = ThresholdFile.read(List.of("[a] n | o | 2020 | stated", "l | room | Z29-Z31 Z18"));
        assertThat(read.getFirst().lines().getFirst().zones())
                .containsExactlyInAnyOrder(Zone.UPPER_BUTTOCK, Zone.LOWER_BUTTOCK, Zone.PUBIC_AREA, Zone.CHEST);
    }

    @Test
    void what_spells_no_threshold_is_refused() {
        refused("n | o | 2020 | stated", "l | room | Z18");
        refused("[a] n | o | 2020", "l | room | Z18");
        refused("[a] n | o | 2020 | guessed", "l | room | Z18");
        refused("[a] n | o | 2020 | stated");
        refused("[a] n | o | 2020 | stated", "l | room");
        refused("[a] n | o | 2020 | stated", "l | street | Z18");
        refused("[a] n | o | 2020 | stated", "l | room | Z99");
        refused("[a] n | o | 2020 | stated", "l | room | Z20-Z18");
        refused("[a] n | o | 2020 | stated", "l | room | Z18-Z19-Z20");
        refused("[a] n | o | 2020 | stated", " | room | Z18");
        refused("[a] n |  | 2020 | stated", "l | room | Z18");
        refused("[a] n | o | 2020 | stated", "l | room | Z18", "[a] n | o | 2020 | stated", "l | room | Z18");
        refused();
    }

    private static void refused(String... lines) {
        assertThatIllegalArgumentException().isThrownBy(() -> ThresholdFile.read(Arrays.asList(lines)));
    }
}
