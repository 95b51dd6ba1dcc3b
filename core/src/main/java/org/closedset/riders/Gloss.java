package org.closedset.riders;

/** A word of a rider, what it means in plain words, and its clinical label. */
public record Gloss(String word, String plain, String label) {
    @Override
    public String toString() {
        return "Gloss[confidential]";
    }
}
