package org.closedset.choreography;

/** A typed move that says something else than a move; {@code column} counts from 1, {@code word} is what stands there. */
public final class UnreadableMove extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final int column;
    private final String word;

    UnreadableMove(Why why, int column, String word) {
        super(why + " at column " + column);
        this.why = why;
        this.column = column;
        this.word = word;
    }

    /** What is wrong. */
    public enum Why {
        /** It begins with nobody of this score. */
        NOBODY,
        /** It says no action. */
        NO_ACTION,
        /** No person, zone, action, level, motion, barrier or condition is called so. */
        UNKNOWN,
        /** The zone has sides and none is said, or has none and one is. */
        SIDE,
        /** It is said twice, or a third zone is. */
        TWICE,
        /** Counts go from 1 to 999. */
        COUNTS,
        /** How somebody is seen is a name, a zone, and a degree for the room and one for the picture. */
        EXPOSURE,
        /** After {@code with} stands a zone. */
        WITH,
        /** A line has at most 400 characters. */
        LONG
    }

    public Why why() {
        return why;
    }

    public int column() {
        return column;
    }

    public String word() {
        return word;
    }
}
