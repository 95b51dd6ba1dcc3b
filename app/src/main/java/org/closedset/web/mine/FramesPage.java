package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The scenes whose frame sheets somebody of camera works by. */
public record FramesPage(OwnFrame frame, List<Line> scenes) {
    public FramesPage {
        scenes = List.copyOf(scenes);
    }

    /** One scene: its page, what it is called, of which script, and the names of its shots. */
    public record Line(String href, String head, String script, String shots) {}
}
