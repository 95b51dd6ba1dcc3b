package org.closedset.web.desk;

import java.util.List;

/** One page of the script: what it holds of each scene, in order. */
public record Sheet(int page, List<Part> parts) {
    public Sheet {
        parts = List.copyOf(parts);
    }

    /**
     * What stands of one scene on one page; {@code begins} where its heading is, and {@code at} where that is what the
     * address leads to.
     */
    public record Part(
            String label,
            String heading,
            String eighths,
            String href,
            boolean begins,
            boolean current,
            boolean at,
            boolean read,
            String readMark,
            boolean omitted,
            List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One paragraph: its type's code, its text in runs, the passages it belongs to, and whether the address leads here. */
    public record Line(int element, String type, boolean dual, List<Run> runs, List<Bar> bars, boolean at) {
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
