package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Who was shown what of somebody, day by day, the newest first; {@code trouble} is "" where all could be read. */
public record LookedPage(OwnFrame frame, List<Day> days, String trouble) {
    public LookedPage {
        days = List.copyOf(days);
    }

    /** A day, and what was shown on it. */
    public record Day(String day, List<String> sentences) {
        public Day {
            sentences = List.copyOf(sentences);
        }
    }
}
