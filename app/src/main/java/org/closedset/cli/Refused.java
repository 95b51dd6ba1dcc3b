package org.closedset.cli;

/** The command cannot be carried out: one sentence that says why. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
        super(sentence);
    }
}
