package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Somebody's boundaries: what to do next, the figure, what waits and what was written down for them. {@code open} is how
 * many questions for their scenes are not answered, {@code asked} how many there are; {@code next} leads to the first
 * open one or is "".
 */
public record LimitsPage(
        OwnFrame frame,
        Form form,
        String coordinator,
        int asked,
        int open,
        String next,
        String figure,
        boolean said,
        List<LimitWords.Line> waits,
        String from,
        String why,
        boolean called,
        String told,
        List<LimitWords.Line> noted,
        String withheld) {
    public LimitsPage {
        waits = List.copyOf(waits);
        noted = List.copyOf(noted);
    }

    private static final int A_MINUTE = 6;

    /** What the open questions take, at about ten seconds each. */
    public int minutes() {
        return Math.max(1, (open + A_MINUTE - 1) / A_MINUTE);
    }
}
