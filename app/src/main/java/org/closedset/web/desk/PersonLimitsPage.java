package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;
import org.closedset.web.mine.LimitWords;

/**
 * Somebody's boundaries, as the coordinator sees them: what they are asked and what is still open, what counts, what
 * waits, what was written down for them. {@code hidden} says why nothing of it is shown, or is "".
 */
public record PersonLimitsPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String name,
        String hidden,
        String unmet,
        String asked,
        boolean toAsk,
        String ask,
        List<LimitWords.Line> now,
        List<LimitWords.Line> waits,
        String from,
        boolean witnessed,
        String basis,
        List<LimitWords.Line> noted,
        List<CrewPage.Choice> zones,
        List<CrewPage.Choice> means,
        List<CrewPage.Choice> levels,
        boolean young) {
    public PersonLimitsPage {
        now = List.copyOf(now);
        waits = List.copyOf(waits);
        noted = List.copyOf(noted);
        zones = List.copyOf(zones);
        means = List.copyOf(means);
        levels = List.copyOf(levels);
    }
}
