package org.closedset.choreography;

/** A line of shots that says something else; {@code column} counts from 1, {@code word} is what stands there. */
public final class UnreadableShot extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final int column;
    private final String word;

    UnreadableShot(Why why, int column, String word) {
        super(why + " at column " + column);
        this.why = why;
        this.column = column;
        this.word = word;
    }

    /** What is wrong. */
    public enum Why {
        /** It begins with none of the words that a line of a shot begins with. */
        BEGINS,
        /** It stands before the first shot. */
        NO_SHOT,
        /** After {@code shot} stands its name, and no other shot has it. */
        NAME,
        /** The shot says no framing. */
        NO_FRAMING,
        /** There is no beat of this number, or no such variant. */
        BEAT,
        /** What is in frame is somebody, a dot, and a zone or an extent. */
        PLACE,
        /** How the picture sees it is a degree of one zone, and not E0. */
        DEGREE,
        /** What is kept out says by which mask. */
        NO_MASK,
        /** It says nothing here. */
        UNKNOWN,
        /** It is said twice. */
        TWICE,
        /** A line has at most 1000 characters, and a scene at most 200 lines of shots. */
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
