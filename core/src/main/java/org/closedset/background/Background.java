package org.closedset.background;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.Item;
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

    /**
     * Another booking in which whoever is in a group keeps their place where that has another name now: where one group is
     * gone, and one alone is new that asks the same.
     */
    public Background rewritten(Booking now) {
        Map<PersonId, String> kept = new LinkedHashMap<>(placed);
        kept.replaceAll((who, name) -> renamed(name, now).orElse(name));
        return new Background(Optional.of(now), within(Optional.of(now), kept), asked, given);
    }

    private Optional<String> renamed(String name, Booking now) {
        Optional<Group> before = booking.flatMap(it -> it.group(name));
        if (before.isEmpty() || now.group(name).isPresent()) {
            return Optional.empty();
        }
        List<Item> items = before.get().items();
        boolean alone = booking.stream()
                        .flatMap(it -> it.groups().stream())
                        .filter(it ->
                                it.items().equals(items) && now.group(it.name()).isEmpty())
                        .count()
                == 1;
        List<String> fresh = now.groups().stream()
                .filter(it -> it.items().equals(items)
                        && booking.flatMap(one -> one.group(it.name())).isEmpty())
                .map(Group::name)
                .toList();
        return alone && fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty();
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
