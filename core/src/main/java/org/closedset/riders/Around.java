package org.closedset.riders;

/** What stands around what is done: the closed set, what is worn, who may double, and what happens afterwards. */
public record Around(Presence presence, Wear wear, Doubling doubling, Post post) {
    @Override
    public String toString() {
        return "Around[confidential]";
    }
}
