package org.closedset.vocabulary;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * When bare skin asks for a rider. It is the same for every body, knows no {@link Threshold}, and goes by where a zone
 * stands for everybody, whatever a person has made of its tier: a bare chest on anybody asks for one.
 */
public final class RiderRule {
    private static final Set<Region> REGIONS = EnumSet.of(Region.CHEST, Region.PELVIS, Region.BUTTOCKS);
    private static final Set<Tier> TIERS = EnumSet.of(Tier.T3, Tier.T4);

    private RiderRule() {}

    /** Whether these zones, bare in the room or visible in the picture, ask for a rider. */
    public static boolean needsRider(Set<Zone> bare) {
        return bare.stream().anyMatch(RiderRule::asks);
    }

    /** The same of what is planned; a zone that is only visible in the picture asks as much as one bare in the room. */
    public static boolean needsRider(Map<Zone, RoomExposure> room, Map<Zone, PictureExposure> picture) {
        return room.entrySet().stream()
                        .anyMatch(it -> asks(it.getKey()) && it.getValue().bare())
                || picture.entrySet().stream()
                        .anyMatch(it -> asks(it.getKey()) && it.getValue().visible());
    }

    private static boolean asks(Zone zone) {
        return REGIONS.contains(zone.region()) && TIERS.contains(zone.tier());
    }
}
