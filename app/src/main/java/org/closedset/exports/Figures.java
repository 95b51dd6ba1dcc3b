package org.closedset.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.breakdown.StoryAge;
import org.closedset.breakdown.Summary;

/** The figures of a summary with their names, as every export shows them. */
final class Figures {
    private Figures() {}

    record Line(String name, String value) {}

    /** A figure if every proposal is confirmed, and by what is confirmed so far. */
    record Two(String name, String all, String confirmed) {}

    record OfKind(String name, int scenes, int scenesConfirmed, int passages, int passagesConfirmed) {}

    /** What is so, whatever is decided. */
    static List<Line> plain(Outgoing outgoing) {
        Summary summary = Summary.of(outgoing.review());
        return List.of(
                line("scenes", Integer.toString(summary.scenes())),
                line("pages", Integer.toString(summary.pages())),
                line("eighths", summary.eighths().toString()),
                line("read", Integer.toString(summary.read())),
                line("unread", Integer.toString(summary.unread())),
                line("undecided", Integer.toString(summary.undecided())));
    }

    /** What depends on the proposals. */
    static List<Two> counted(Outgoing outgoing) {
        Summary all = Summary.of(outgoing.review());
        Summary confirmed = Summary.of(outgoing.review().confirmed());
        return List.of(
                two("care", all.needingCare(), confirmed.needingCare()),
                two("careEighths", all.careEighths(), confirmed.careEighths()),
                two("riders", all.riders().forPeople(), confirmed.riders().forPeople()),
                two("ridersGroups", all.riders().forGroups(), confirmed.riders().forGroups()));
    }

    /** What is a list and no number. */
    static List<Line> lists(Outgoing outgoing) {
        Summary summary = Summary.of(outgoing.review());
        List<Line> lines = new ArrayList<>();
        String unknown = summary.riders().unknown().stream()
                .map(it -> it.group() + " (" + it.scene().label() + ")")
                .collect(Collectors.joining(", "));
        String minors = summary.minors().stream()
                .map(it -> it.scene().label())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            lines.add(line("ridersUnknown", unknown));
        }
        if (!minors.isEmpty()) {
            lines.add(line("minors", minors));
        }
        said(outgoing, StoryAge.ADULT).ifPresent(lines::add);
        said(outgoing, StoryAge.MINOR).ifPresent(lines::add);
        return lines;
    }

    private static Optional<Line> said(Outgoing outgoing, StoryAge age) {
        List<String> names = outgoing.review().said(age);
        return names.isEmpty() ? Optional.empty() : Optional.of(line("said." + age.code(), String.join(", ", names)));
    }

    static List<OfKind> kinds(Outgoing outgoing) {
        List<Summary.OfKind> confirmed =
                Summary.of(outgoing.review().confirmed()).kinds();
        List<OfKind> kinds = new ArrayList<>();
        for (Summary.OfKind all : Summary.of(outgoing.review()).kinds()) {
            Summary.OfKind so = confirmed.stream()
                    .filter(it -> it.kind() == all.kind())
                    .findFirst()
                    .orElse(new Summary.OfKind(all.kind(), 0, 0));
            kinds.add(new OfKind(Named.kind(all.kind()), all.scenes(), so.scenes(), all.passages(), so.passages()));
        }
        return kinds;
    }

    private static Line line(String key, String value) {
        return new Line(Wording.say("summary." + key), value);
    }

    private static Two two(String key, Object all, Object confirmed) {
        return new Two(Wording.say("summary." + key), all.toString(), confirmed.toString());
    }
}
