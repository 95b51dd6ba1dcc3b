package org.closedset.views;

import java.time.LocalDate;
import org.closedset.production.Closing;

/** Until when somebody may take a copy of what they said of themselves, and when it is erased, or that it is. */
public record Ending(LocalDate askedBy, LocalDate erasedOn, boolean erased) {
    static Ending of(Closing closing) {
        return new Ending(closing.askedBy(), closing.erasedOn(), closing.erased());
    }
}
