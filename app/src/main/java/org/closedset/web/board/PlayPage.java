package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;
import org.closedset.web.mine.FrameShown;
import org.closedset.web.mine.StagedShown;

/** The agreed choreography of one scene, and its shots. */
public record PlayPage(OwnFrame frame, String head, String script, StagedShown shown, List<FrameShown> frames) {
    public PlayPage {
        frames = List.copyOf(frames);
    }
}
