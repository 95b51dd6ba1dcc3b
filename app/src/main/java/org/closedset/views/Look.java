package org.closedset.views;

import java.time.LocalDate;
import java.util.Optional;
import org.closedset.people.PersonId;

/** That somebody was shown something of one person on a day: {@code by} is nobody where the desk was open as such. */
public record Look(LocalDate day, Optional<PersonId> by, Shown what, int times) {
    @Override
    public String toString() {
        return "Look[confidential]";
    }
}
