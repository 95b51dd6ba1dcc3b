package org.closedset.store;

/** Decisions or scripts that cannot be read or kept: what is wrong, where, and what to do, in a sentence or two. */
public final class UnreadableDecisions extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;

    UnreadableDecisions(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What kind of refusal it is. */
    public enum Why {
        /** Written by a newer program. */
        NEWER,
        /** Not what the format says. */
        DAMAGED,
        /** Changed by somebody else since it was read; read it again and act on that. */
        CHANGED,
        /** The disk or the folder would not have it. */
        DISK,
        /** The decisions are in the record, and not in this file. */
        RECORDED,
        /** A name that cannot be used, or that names nothing here. */
        NAME
    }
}
