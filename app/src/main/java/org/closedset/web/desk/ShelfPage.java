package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The scripts on the desk, and the place to put another. */
public record ShelfPage(
        Frame frame,
        List<Entry> entries,
        List<Lost> lost,
        String wrong,
        List<Taker> takers,
        String act,
        String folder) {
    public ShelfPage {
        entries = List.copyOf(entries);
        lost = List.copyOf(lost);
        takers = List.copyOf(takers);
    }

    /** A production whose record may keep a script. */
    public record Taker(String id, String title) {}

    /** A script whose file is not in the folder: whether the record has it, and where it is asked for. */
    public record Lost(String file, String in, boolean kept, String action, String script) {}

    /** One script: where its reading stands, what is to do, where its decisions are, and where to keep them, or "". */
    public record Entry(
            String name,
            String file,
            String href,
            String state,
            String sentence,
            int scenes,
            int read,
            int undecided,
            String size,
            String in,
            String keep) {}
}
