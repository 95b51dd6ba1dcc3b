package org.closedset.web.desk;

import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** The drawings of a film, with the scene in hand marked. */
final class Drawn {
    private Drawn() {}

    static String strip(OpenScript script, Standing standing, String own) {
        return "";
    }
}
