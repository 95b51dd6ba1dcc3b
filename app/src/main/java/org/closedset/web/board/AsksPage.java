package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The scenes in which something may be asked for: those that need care, and all others. */
public record AsksPage(OwnFrame frame, List<Line> care, List<Line> others) {
    public AsksPage {
        care = List.copyOf(care);
        others = List.copyOf(others);
    }

    /** One scene: its page, what it is called, its heading, and how what is asked of it stands. */
    public record Line(String href, String head, String heading, String state) {}
}
