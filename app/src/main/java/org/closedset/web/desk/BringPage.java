package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The place to give a cast or crew list, and how it was understood before anybody is written down. */
public record BringPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        boolean read,
        String summary,
        List<ImportPage.Column> columns,
        List<Row> rows,
        List<String> unmatched) {
    public BringPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        unmatched = List.copyOf(unmatched);
    }

    /** Somebody the list names. */
    public record Row(int number, String name, String pronouns, String roles, String plays, boolean known) {}
}
