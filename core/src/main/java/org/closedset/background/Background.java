package org.closedset.background;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.PersonId;

/**
 * The background of a scene: what is written for it, who is placed in which group, what they were last asked, and what of it
 * production was last given.
 */
public record Background(
        Optional<Booking> booking, Map<PersonId, String> placed, Optional<Called> asked, Optional<Called> given) {
    /** Nobody is booked. */
    public static final Background NONE =
            new Background(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public Background {
        placed = Called.sorted(placed);
    }

    /** Another booking; whoever is placed in a group it does not have is placed nowhere. */
    public Background booking(Optional<Booking> now) {
        return new Background(now, within(now, placed), asked, given);
    }

    /** Placed so; whoever is in a group that is not written is placed nowhere. */
    public Background placed(Map<PersonId, String> now) {
        return new Background(booking, within(booking, now), asked, given);
    }

    public Background asked(Optional<Called> now) {
        return new Background(booking, placed, now, given);
    }

    public Background given(Optional<Called> now) {
        return new Background(booking, placed, asked, now);
    }

    private static Map<PersonId, String> within(Optional<Booking> booking, Map<PersonId, String> placed) {
        Map<PersonId, String> now = new LinkedHashMap<>(placed);
        now.values().removeIf(it -> booking.flatMap(one -> one.group(it)).isEmpty());
        return now;
    }

    /** What would be told now, under this label; nothing where nothing is written. */
    public Optional<Called> called(String label) {
        return booking.map(it -> new Called(label, it, placed));
    }

    /** Whether what is written is what they were asked, word for word. */
    public boolean read() {
        return booking.isPresent() && asked.map(Called::booking).equals(booking);
    }

    @Override
    public String toString() {
        return "Background[confidential]";
    }
}
