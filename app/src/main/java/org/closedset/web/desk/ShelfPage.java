package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The scripts on the desk, and the place to put another. */
public record ShelfPage(Frame frame, List<Entry> entries, String wrong, String folder) {
    public ShelfPage {
        entries = List.copyOf(entries);
    }

    /** One script: where its reading stands and what is to do. */
    public record Entry(
            String name,
            String file,
            String href,
            String state,
            String sentence,
            int scenes,
            int read,
            int undecided,
            String size) {}
}
