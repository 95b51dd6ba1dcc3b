package org.closedset.breakdown;

import java.util.List;

/** Who a line is about: people in it, unnamed groups, and those who only watch. */
record Present(List<String> people, List<String> groups, List<String> witnesses) {
    Present {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        witnesses = List.copyOf(witnesses);
    }
}
