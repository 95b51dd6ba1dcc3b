package org.closedset.closedset;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A set-up of a scene, by a name of one line, and the functions it needs, by theirs. */
public record SetUp(String name, Set<String> needs) {
    private static final int LONGEST = 60;

    public SetUp {
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
        if (!Line.is(name, LONGEST)) {
            throw new IllegalArgumentException("not the name of a set-up");
        }
    }
}
