package org.closedset.riders;

/** Bytes that are no rider's text; {@code line} is where in them that was seen, from 1. */
public final class UnreadableRiderText extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;
    private final int line;

    UnreadableRiderText(Why why, int line) {
        super(Wording.say("unreadable." + why.name(), Integer.toString(line)));
        this.why = why;
        this.line = line;
    }

    public Why why() {
        return why;
    }

    public int line() {
        return line;
    }

    /** What is wrong with them. */
    public enum Why {
        /** Longer than {@link RiderText#MOST}. */
        LONG,
        /** Not UTF-8. */
        UTF8,
        /** The last line has no end. */
        CUT,
        /** The first line is not that of a rider's text of a version known here. */
        VERSION,
        /** A line that may not be changed says something else. */
        FIXED,
        /** Another line belongs here, or none. */
        LINE,
        /** The line says what no rider can hold. */
        VALUE,
        /** What a rider can hold each by itself does not go together. */
        TOGETHER,
        /** The same is spelt otherwise. */
        SPELLING
    }
}
