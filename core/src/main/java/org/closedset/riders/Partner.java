package org.closedset.riders;

import org.closedset.people.PersonId;

/** Somebody a rider names beside the performer: under which name and as whom they work. */
public record Partner(PersonId id, String name, String character) {
    public Partner {
        Line.checked(name, Line.NAME);
        Line.checked(character, Line.NAME);
    }

    @Override
    public String toString() {
        return "Partner[confidential]";
    }
}
