package org.closedset.vocabulary;

/** What a code is called: a neutral word short enough for a phone, the clinical label, and a plain gloss. */
public record Term(String neutral, String label, String gloss) {
    private static final int LONGEST = 28;

    public Term {
        if (neutral.isBlank() || neutral.length() > LONGEST || label.isBlank() || gloss.isBlank()) {
            throw new IllegalArgumentException("not a term: " + neutral);
        }
    }
}
