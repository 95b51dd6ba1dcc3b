package org.closedset.paper;

import java.util.List;

/** One printed page of a screenplay. */
record PrintedPage(List<Line> lines) {
    PrintedPage {
        lines = List.copyOf(lines);
    }

    /** A line: which one it is on the page, from 0, the column its first character stands in, counted from action's, its text. */
    record Line(int row, double column, String text) {}
}
