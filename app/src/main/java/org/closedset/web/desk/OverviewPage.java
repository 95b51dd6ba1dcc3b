package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Every scene of a production that needs care, and how far each part of its preparation is. */
public record OverviewPage(Frame frame, String lead, List<Script> scripts) {
    public OverviewPage {
        scripts = List.copyOf(scripts);
    }

    /** A script by its title, which is "" where there is one alone. */
    public record Script(String title, List<Row> rows) {
        public Script {
            rows = List.copyOf(rows);
        }
    }

    /** A scene: its number, its heading, and a cell for each part in the order of the columns. */
    public record Row(String href, String label, String heading, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How far one part is, where that is done, and whether anything is left to do; nothing to say of it is "". */
    public record Cell(String says, String href, boolean open) {}
}
