package org.closedset.riders;

/** One thing that somebody of the background is asked for; each may be skipped by itself, and nothing follows from that. */
public record Item(String id, Terms terms) {
    public Item {
        Line.id(id);
        if (terms.equals(Terms.NONE)) {
            throw new IllegalArgumentException("an item that asks for nothing");
        }
    }

    @Override
    public String toString() {
        return "Item[confidential]";
    }
}
