package org.closedset.web.desk;

import org.closedset.screenplay.Screenplay;
import org.closedset.views.Standing;
import org.closedset.web.Words;

/** How big a film is, in the field's own counts. */
final class Sizes {
    private Sizes() {}

    /** "112 scenes · 98 pages · 31 people · 4 groups". */
    static String of(Standing standing) {
        Screenplay screenplay = standing.breakdown().screenplay();
        return String.join(
                " \u00b7 ",
                Words.count("size.scenes", screenplay.scenes().size()),
                Words.count("size.pages", screenplay.pages()),
                Words.count("size.people", screenplay.characters().size()),
                Words.count("size.groups", screenplay.groups().size()));
    }
}
