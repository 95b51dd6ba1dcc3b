package org.closedset.choreography;

import java.util.stream.Stream;

/** Ids made of a letter and a number. */
final class Numbered {
    private Numbered() {}

    /** The highest number of those that begin with this letter; 0 where there is none. */
    static int last(String letter, Stream<String> ids) {
        return ids.filter(it -> it.matches(letter + "[0-9]{1,8}"))
                .mapToInt(it -> Integer.parseInt(it.substring(letter.length())))
                .max()
                .orElse(0);
    }
}
