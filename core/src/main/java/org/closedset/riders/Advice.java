package org.closedset.riders;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What one who speaks for a performer says of parts of a rider in the words with this hash, by their ids. It decides nothing. */
public record Advice(String hash, Map<String, Mark> marks) {
    public Advice {
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    @Override
    public String toString() {
        return "Advice[confidential]";
    }
}
