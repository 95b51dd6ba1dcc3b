package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The scenes whose choreography somebody is in; {@code coordinator} is who writes it. */
public record OwnScenesPage(OwnFrame frame, String coordinator, List<Line> scenes) {
    public OwnScenesPage {
        scenes = List.copyOf(scenes);
    }

    /** One scene: its page, what it is called, and how they stand to it. */
    public record Line(String href, String head, String stands) {}
}
