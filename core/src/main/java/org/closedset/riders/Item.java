package org.closedset.riders;

import java.util.Optional;
import java.util.Set;

/** One thing that somebody of the background is asked for; each may be skipped by itself, and nothing follows from that. */
public record Item(String id, Terms terms) {
    public Item {
        Line.id(id);
        if (terms.equals(Terms.NONE)) {
            throw new IllegalArgumentException("an item that asks for nothing");
        }
    }

    /** What is left of it without the clauses with these ids, if anything is. */
    Optional<Item> without(Set<String> ids) {
        Terms left = terms.without(ids);
        return left.equals(Terms.NONE) ? Optional.empty() : Optional.of(new Item(id, left));
    }

    @Override
    public String toString() {
        return "Item[confidential]";
    }
}
