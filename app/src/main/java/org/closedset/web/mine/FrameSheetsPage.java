package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The frame sheets of one scene, each on a page of its own where they are printed. */
public record FrameSheetsPage(
        OwnFrame frame, String head, String label, String script, String asOf, List<FrameShown> sheets) {
    public FrameSheetsPage {
        sheets = List.copyOf(sheets);
    }
}
