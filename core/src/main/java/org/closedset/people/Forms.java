package org.closedset.people;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Zone;

/** What the forms call parts of a body: a zone's code, and before there were codes one of fourteen words. */
final class Forms {
    private static final Map<String, Set<Zone>> EARLIER = Map.ofEntries(
            Map.entry("head", EnumSet.of(Zone.CROWN)),
            Map.entry("neck", EnumSet.of(Zone.NECK_FRONT, Zone.NECK_SIDE)),
            Map.entry("shoulders", EnumSet.of(Zone.SHOULDER)),
            Map.entry("arms", EnumSet.of(Zone.UPPER_ARM, Zone.FOREARM)),
            Map.entry("hands", EnumSet.of(Zone.HAND)),
            Map.entry("chest", EnumSet.of(Zone.CHEST)),
            Map.entry("back", EnumSet.of(Zone.UPPER_BACK, Zone.MID_BACK, Zone.LOWER_BACK)),
            Map.entry("belly", EnumSet.of(Zone.UPPER_BELLY, Zone.LOWER_BELLY)),
            Map.entry("hips", EnumSet.of(Zone.HIP)),
            Map.entry("bottom", EnumSet.of(Zone.UPPER_BUTTOCK, Zone.LOWER_BUTTOCK)),
            Map.entry("genitals", EnumSet.of(Zone.EXTERNAL_GENITALS)),
            Map.entry("thighs", EnumSet.of(Zone.THIGH_FRONT, Zone.INNER_THIGH, Zone.THIGH_BACK)),
            Map.entry("legs", EnumSet.of(Zone.CALF)),
            Map.entry("feet", EnumSet.of(Zone.FOOT)));
    private static final Map<String, Set<Zone>> BY_CODE =
            Arrays.stream(Zone.values()).collect(Collectors.toUnmodifiableMap(Zone::code, EnumSet::of));

    private Forms() {}

    static boolean isZone(String form) {
        return BY_CODE.containsKey(form);
    }

    static Set<Zone> zones(String form) {
        return Set.copyOf(BY_CODE.getOrDefault(form, EARLIER.getOrDefault(form, Set.of())));
    }
}
