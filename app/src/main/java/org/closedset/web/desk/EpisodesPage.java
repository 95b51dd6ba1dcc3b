package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The episodes of a series, and which script is that of which. */
public record EpisodesPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String number,
        String title,
        List<Episode> episodes,
        List<Script> scripts) {
    public EpisodesPage {
        episodes = List.copyOf(episodes);
        scripts = List.copyOf(scripts);
    }

    /** An episode by its number. */
    public record Episode(String number, String title) {}

    /** A script, and the episodes it may be that of. */
    public record Script(String id, String file, List<CrewPage.Choice> choices) {
        public Script {
            choices = List.copyOf(choices);
        }
    }
}
