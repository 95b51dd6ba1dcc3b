package org.closedset.background;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.Item;
import org.closedset.people.PersonId;

/** A booking as it was told, and in which group each is, by its name. {@code label} is the scene as it is printed. */
public record Called(String label, Booking booking, Map<PersonId, String> placed) {
    /** One that places somebody in a group there is not is an {@link IllegalArgumentException}. */
    public Called {
        placed = sorted(placed);
        if (placed.values().stream().anyMatch(it -> booking.group(it).isEmpty())) {
            throw new IllegalArgumentException("in no group");
        }
    }

    static Map<PersonId, String> sorted(Map<PersonId, String> placed) {
        Map<PersonId, String> sorted = new LinkedHashMap<>();
        placed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(PersonId::text)))
                .forEach(it -> sorted.put(it.getKey(), it.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /** The group this person is in. */
    public Optional<Group> of(PersonId who) {
        return Optional.ofNullable(placed.get(who)).flatMap(booking::group);
    }

    /** What this person's group is asked; nothing of whoever is in none. */
    public List<Item> asked(PersonId who) {
        return of(who).map(Group::items).orElse(List.of());
    }

    @Override
    public String toString() {
        return "Called[confidential]";
    }
}
