package org.closedset.screenplay;

import java.util.List;

/** A person of the story under one name, with every spelling the script uses, and how many speeches they have. */
public record Character(String name, List<String> spellings, int speeches) {
    public Character {
        spellings = List.copyOf(spellings);
    }
}
