package org.closedset.background;

import java.util.List;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.closedset.people.ItemSaid.Say;

/** What somebody says of a booking as it stands, item by item, by all that they said of items. */
public record Answers(Booking booking, String script, String scene, List<ItemSaid> said) {
    public Answers {
        said = List.copyOf(said);
    }

    /** A yes counts as long as what they read of their pay and place stands; what they leave out is out whatever else changes. */
    public Say of(Item item) {
        return ItemSaid.in(said, script, scene, item)
                .filter(it -> it.say() != Say.FINE || it.kept().equals(booking.keptHash()))
                .map(ItemSaid::say)
                .orElse(Say.OPEN);
    }

    /** Fine where they said so of every item of the group, out where they leave one out, and open else. */
    public Say of(Group group) {
        if (group.items().stream().anyMatch(it -> of(it) == Say.OUT)) {
            return Say.OUT;
        }
        return group.items().stream().allMatch(it -> of(it) == Say.FINE) ? Say.FINE : Say.OPEN;
    }

    @Override
    public String toString() {
        return "Answers[confidential]";
    }
}
