package org.closedset.people;

import java.util.Set;

/**
 * What a performer lets one who speaks for them see: what these riders say, by their ids, and what is told of any of
 * theirs. What is not named is not seen.
 */
public record Shared(Set<String> riders, Set<News> news) {
    /** Nothing is seen before they say so. */
    public static final Shared NOTHING = new Shared(Set.of(), Set.of());

    public Shared {
        riders = Set.copyOf(riders);
        news = Set.copyOf(news);
        if (!riders.stream().allMatch(it -> it.matches("[0-9a-f]{32}"))) {
            throw new IllegalArgumentException("no id of a rider");
        }
    }

    /** What may be told of a rider of theirs, or of their limits. */
    public enum News {
        SERVED,
        SIGNED,
        /** That it was signed after its notice had begun to run out, or on the day. */
        LATE,
        /** That they took something out of it, or took it back. */
        LESS,
        /** That something waits to count that is wider than what they allow, and from when it may; never what. */
        WIDER;

        /** The stable code used in files. */
        public String code() {
            return Code.of(this);
        }

        /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
        public static News ofCode(String code) {
            return Code.read(News.class, code);
        }
    }

    @Override
    public String toString() {
        return "Shared[confidential]";
    }
}
