package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * The choreography of a scene for rehearsal: what is done, and nothing of what anybody agreed to; {@code what} says
 * which of it, {@code rehearsed} whether everybody confirmed it, which is not printed.
 */
public record ScoreSheetPage(
        Frame frame,
        String label,
        String heading,
        String back,
        String what,
        String rehearsed,
        List<ScorePage.Beat> beats) {
    public ScoreSheetPage {
        beats = List.copyOf(beats);
    }
}
