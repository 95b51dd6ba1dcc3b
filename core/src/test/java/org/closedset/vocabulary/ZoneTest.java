package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ZoneTest {
    @Test
    void only_what_is_inside_the_body_is_always_closed() {
        assertThat(Zone.values()).filteredOn(Zone::alwaysClosed).containsExactly(Zone.INTERNAL);
    }

    @Test
    void what_is_closed_by_default_is_known() {
        assertThat(Zone.values())
                .filteredOn(Zone::closedByDefault)
                .extracting(Zone::code)
                .containsExactly("Z08", "Z33", "Z34", "Z35");
    }

    @Test
    void the_last_four_are_the_person_s_own_notes_and_have_no_first_tier() {
        assertThat(Zone.values())
                .filteredOn(zone -> zone.kind() == Zone.Kind.OWN_NOTE)
                .extracting(Zone::code)
                .containsExactly("Z43", "Z44", "Z45", "Z46");
        assertThat(Zone.values())
                .filteredOn(zone -> zone.tier() == Tier.THEIRS)
                .allMatch(zone -> zone.kind() == Zone.Kind.OWN_NOTE);
    }

    @Test
    void the_intimate_zones_are_those_of_the_table() {
        assertThat(codesOf(Tier.T4))
                .containsExactlyInAnyOrder("Z08", "Z18", "Z19", "Z29", "Z30", "Z31", "Z32", "Z33", "Z34", "Z35", "Z37");
        assertThat(codesOf(Tier.T3)).containsExactlyInAnyOrder("Z07", "Z10", "Z16", "Z17", "Z22", "Z28", "Z38", "Z40");
    }

    @Test
    void what_the_body_has_in_its_middle_has_no_sides() {
        assertThat(EnumSet.of(Zone.NOSE, Zone.NAVEL, Zone.PUBIC_AREA, Zone.NECK_FRONT))
                .noneMatch(Zone::sided);
        assertThat(EnumSet.of(Zone.HAND, Zone.CHEST, Zone.UPPER_BUTTOCK, Zone.INNER_THIGH))
                .allMatch(Zone::sided);
    }

    private static Set<String> codesOf(Tier tier) {
        return Arrays.stream(Zone.values())
                .filter(zone -> zone.tier() == tier)
                .map(Zone::code)
                .collect(Collectors.toSet());
    }
}
