package org.closedset.people;

import java.time.LocalDate;
import java.util.Set;

/** That somebody was found to be an adult: by whom, from what kind of document, on what day. */
public record AgeCheck(Set<PersonId> by, DocumentKind document, LocalDate day) {
    public AgeCheck {
        by = Set.copyOf(by);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("nobody checked");
        }
    }

    @Override
    public String toString() {
        return "AgeCheck[confidential]";
    }
}
