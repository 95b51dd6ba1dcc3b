package org.closedset.people;

/** What is known of a person's age. Whoever is not verified counts as a minor, and is never asked to prove more here. */
public enum Age {
    VERIFIED_ADULT,
    NOT_VERIFIED;

    /** Whether the minors' gate holds for them. */
    public boolean countsAsMinor() {
        return this == NOT_VERIFIED;
    }
}
