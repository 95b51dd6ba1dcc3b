package org.closedset.meaning;

import java.util.ResourceBundle;

/** The sentence model cannot run on this machine; the message says so in one sentence, and rules alone still work. */
public final class MeaningUnavailable extends Exception {
    private static final long serialVersionUID = 1;

    MeaningUnavailable(Throwable cause) {
        super(ResourceBundle.getBundle("org.closedset.meaning.meaning").getString("unavailable"), cause);
    }
}
