package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The scenes whose choreography is published. */
public record PlaysPage(OwnFrame frame, List<Line> scenes) {
    public PlaysPage {
        scenes = List.copyOf(scenes);
    }

    /** One scene: its page, what it is called, and of which script. */
    public record Line(String href, String head, String script) {}
}
