package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** What production is shown: the times of publishing, and which scripts' scenes are published. */
public record PlanPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String first,
        String second,
        String day,
        String tomorrow,
        boolean begun,
        String next,
        List<Script> scripts) {
    public PlanPage {
        scripts = List.copyOf(scripts);
    }

    /** A script of the shelf, or one that was published; {@code published} says how it stands, or is "". */
    public record Script(String id, String title, String published, boolean here) {}
}
