package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The scenes in a table, as many as the filter lets through, under the strip of the film. */
public record ScenesPage(
        Frame frame,
        String strip,
        List<Filter> filters,
        boolean filtered,
        String path,
        String importing,
        String found,
        List<Row> rows) {
    public ScenesPage {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    /** One thing to filter by. */
    public record Filter(String name, String label, List<PassageForm.Choice> choices) {
        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /** One scene. */
    public record Row(
            String label,
            String href,
            String heading,
            int page,
            String eighths,
            List<ReadingPage.Kinds> kinds,
            int mentions,
            String who,
            String flags,
            boolean read,
            boolean omitted,
            int undecided) {
        public Row {
            kinds = List.copyOf(kinds);
        }
    }
}
