package org.closedset.screenplay;

/** A screenplay that cannot be read: what is wrong, where, and what to do, in one sentence for the person who gave it. */
public final class UnreadableScreenplay extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Place at;

    /** {@code at} is page 0, line 0 where no place can be named. */
    public UnreadableScreenplay(String sentence, Place at) {
        super(sentence);
        this.at = at;
    }

    public UnreadableScreenplay(String sentence) {
        this(sentence, new Place(0, 0));
    }

    public Place at() {
        return at;
    }
}
