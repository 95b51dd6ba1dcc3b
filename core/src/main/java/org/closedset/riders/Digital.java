package org.closedset.riders;

import java.util.List;
import org.closedset.boundaries.Boundary;

/** How far what a machine shows of somebody goes, and what is heard of them: held against another, and against a boundary. */
final class Digital {
    private Digital() {}

    /** Whether every zone and degree that {@code less} names stands in one of {@code more}. */
    static boolean covers(List<Altered> more, List<Altered> less) {
        return less.stream()
                .allMatch(it -> it.zones().stream()
                        .allMatch(zone -> it.picture().stream()
                                .allMatch(degree -> more.stream()
                                        .anyMatch(one -> one.zones().contains(zone)
                                                && one.picture().contains(degree)))));
    }

    /** Whether every sound that {@code less} names may be made so, as often, by one of {@code more}. */
    static boolean hears(List<Heard> more, List<Heard> less) {
        return less.stream()
                .allMatch(it -> it.sounds().stream()
                        .allMatch(sound -> more.stream()
                                .anyMatch(one -> one.sounds().contains(sound)
                                        && one.made() == it.made()
                                        && one.counts() >= it.counts())));
    }

    /** Whether a picture may show every zone as far as these do. */
    static boolean within(List<Altered> all, Boundary boundary) {
        return all.stream()
                .allMatch(it -> it.zones().stream()
                        .allMatch(zone -> it.picture().stream()
                                .allMatch(degree -> boundary.showing().allows(zone, degree))));
    }
}
