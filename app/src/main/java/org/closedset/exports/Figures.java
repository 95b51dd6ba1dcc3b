package org.closedset.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.closedset.breakdown.Summary;

/** The figures of a summary with their names, as every export shows them. */
final class Figures {
    private Figures() {}

    record Line(String name, String value) {}

    static List<Line> of(Outgoing outgoing) {
        Summary summary = Summary.of(outgoing.review());
        List<Line> lines = new ArrayList<>();
        lines.add(line("scenes", Integer.toString(summary.scenes())));
        lines.add(line("pages", Integer.toString(summary.pages())));
        lines.add(line("eighths", summary.eighths().toString()));
        lines.add(line("care", Integer.toString(summary.needingCare())));
        lines.add(line("careEighths", summary.careEighths().toString()));
        lines.add(line("read", Integer.toString(summary.read())));
        lines.add(line("undecided", Integer.toString(summary.undecided())));
        lines.add(line("riders", Integer.toString(summary.riders().forPeople())));
        lines.add(line("ridersGroups", Integer.toString(summary.riders().forGroups())));
        if (!summary.riders().unknown().isEmpty()) {
            String unknown = summary.riders().unknown().stream()
                    .map(it -> it.group() + " (" + it.scene().label() + ")")
                    .collect(Collectors.joining(", "));
            lines.add(line("ridersUnknown", unknown));
        }
        lines.add(line("minors", minors(summary)));
        return lines;
    }

    private static String minors(Summary summary) {
        String scenes = summary.minors().stream()
                .map(it -> it.scene().label())
                .distinct()
                .collect(Collectors.joining(", "));
        return scenes.isEmpty() ? "0" : scenes;
    }

    private static Line line(String key, String value) {
        return new Line(Wording.say("summary." + key), value);
    }
}
