package org.closedset.sheets;

/** A sheet that cannot be read: what is wrong and what to do, in one sentence for the person who gave it. */
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableSheet(String sentence) {
        super(sentence);
    }
}
