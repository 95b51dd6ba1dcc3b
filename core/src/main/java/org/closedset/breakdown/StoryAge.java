package org.closedset.breakdown;

import java.util.Locale;

/**
 * How old a character is in the story, where the page leaves it open. It says nothing of who plays the character: a
 * performer's age is checked elsewhere.
 */
public enum StoryAge {
    /** Nobody has said. Unknown is not grown. */
    UNSAID,
    ADULT,
    MINOR;

    /** The stable code used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
