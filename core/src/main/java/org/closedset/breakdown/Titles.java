package org.closedset.breakdown;

import java.util.Set;

/** Words of a name that name nobody by themselves. */
final class Titles {
    private static final Set<String> WORDS = Set.of(
            "mr", "mrs", "ms", "miss", "dr", "the", "of", "and", "a", "st", "de", "van", "von", "la", "le", "young",
            "old", "little", "big", "first", "second", "third", "another", "dead", "naked", "no", "one", "two");

    private Titles() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
