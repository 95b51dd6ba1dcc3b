package org.closedset.web.desk;

import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** The strip of the film. */
final class Strip {
    private Strip() {}

    static String of(OpenScript script, Standing standing, int index) {
        return "";
    }
}
