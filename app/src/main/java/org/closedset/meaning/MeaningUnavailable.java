package org.closedset.meaning;

/** The sentence model cannot run on this machine; the message says so in one sentence, and rules alone still work. */
public final class MeaningUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    MeaningUnavailable(Throwable cause) {
        super(
                "The sentence model cannot run on this machine, so passages are found by rules alone and more may be missed.",
                cause);
    }
}
