package org.closedset.vocabulary;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A word for many zones at once, as a camera takes them in; none holds what lies inside, or what is a person's own note. */
public enum Extent implements Coded {
    WHOLE(Region.values()),
    HEAD(Region.HEAD),
    NECK(Region.NECK),
    ARMS(Region.ARMS),
    TORSO(Region.CHEST, Region.BELLY),
    BACK(Region.BACK),
    PELVIS(Region.PELVIS),
    BUTTOCKS(Region.BUTTOCKS),
    LEGS(Region.LEGS);

    private final Set<Zone> zones;

    Extent(Region... regions) {
        Set<Region> in = Set.of(regions);
        this.zones = Collections.unmodifiableSet(Arrays.stream(Zone.values())
                .filter(it -> in.contains(it.region()) && it.kind() == Zone.Kind.ANATOMICAL && !it.closedByDefault())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Zone.class))));
    }

    /** Every zone it stands for. */
    public Set<Zone> zones() {
        return zones;
    }

    @Override
    public String code() {
        return name();
    }

    /** The extent with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Extent ofCode(String code) {
        return Codes.find(values(), "an extent", code);
    }
}
