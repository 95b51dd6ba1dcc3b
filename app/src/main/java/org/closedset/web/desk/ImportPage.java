package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The place to give a sheet, and how it was understood before anything of it is kept. */
public record ImportPage(
        Frame frame,
        String action,
        String wrong,
        boolean read,
        String summary,
        List<Column> columns,
        List<Row> rows,
        List<String> unmatched) {
    public ImportPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    /** A column of the sheet and what it was taken for. */
    public record Column(String heading, String meaning) {}

    /** A row that becomes a passage. */
    public record Row(int number, String scene, String kind, String what, String who, String reason) {}
}
