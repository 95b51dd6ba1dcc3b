package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The figure as a list: every area or one of them, each with its zones and what is said of them. */
public record LimitsListPage(OwnFrame frame, List<Area> areas) {
    public LimitsListPage {
        areas = List.copyOf(areas);
    }

    /** {@code closed} says why some of its zones are not there, or is "". */
    public record Area(String name, List<LimitWords.Line> zones, String closed) {
        public Area {
            zones = List.copyOf(zones);
        }
    }
}
