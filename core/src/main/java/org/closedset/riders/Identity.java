package org.closedset.riders;

import java.util.Optional;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;

/** Whose rider it is: on which production, under which name and as whom they work, and who speaks for them. */
public record Identity(
        String production,
        PersonId performer,
        String name,
        String character,
        PerformerClass as,
        Optional<String> representative) {
    public Identity {
        Line.checked(production, Line.NAME);
        Line.checked(name, Line.NAME);
        Line.checked(character, Line.NAME);
        representative.ifPresent(it -> Line.checked(it, Line.NAME));
    }

    @Override
    public String toString() {
        return "Identity[confidential]";
    }
}
