package org.closedset.asks;

import java.util.List;

/** One beat as it is asked for: what it tells, and what is to be done and seen in it. */
public record Ask(String story, List<Want> wants) {
    private static final int LONGEST_STORY = 300;
    private static final int MOST_WANTS = 8;
    private static final int MOST_BEATS = 20;

    /** One that says nothing, or too much, is an {@link IllegalArgumentException}. */
    public Ask {
        wants = List.copyOf(wants);
        boolean odd = !story.equals(story.strip())
                || story.length() > LONGEST_STORY
                || story.lines().count() > 1
                || wants.size() > MOST_WANTS
                || story.isEmpty() && wants.isEmpty();
        if (odd) {
            throw new IllegalArgumentException("a beat tells something in one line, or asks for something");
        }
    }

    /** How many letters what it tells may have. */
    public static int longestStory() {
        return LONGEST_STORY;
    }

    /** How much may be asked for in one beat. */
    public static int mostWants() {
        return MOST_WANTS;
    }

    /** How many beats a form of one scene has room for. */
    public static int mostBeats() {
        return MOST_BEATS;
    }

    @Override
    public String toString() {
        return "Ask[confidential]";
    }
}
