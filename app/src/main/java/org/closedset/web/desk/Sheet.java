package org.closedset.web.desk;

import java.util.List;

/** One scene as it stands on the page of the script; {@code page} is the page that begins with it, or 0. */
public record Sheet(
        String own,
        String label,
        String heading,
        String eighths,
        String href,
        boolean current,
        boolean read,
        boolean omitted,
        int page,
        List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** One paragraph: its type's code, its text in runs, the passages it belongs to, and the page that begins with it or 0. */
    public record Line(int element, String type, String column, List<Run> runs, List<Bar> bars, int page) {
        public Line {
            runs = List.copyOf(runs);
            bars = List.copyOf(bars);
        }
    }

    /** A stretch of text; {@code kind} is the code of the passage whose words these are, or "". */
    public record Run(String text, String kind) {}

    /** A passage beside a paragraph; its number stands where it begins. */
    public record Bar(String kind, int number, boolean begins, String href, String name) {}
}
