package org.closedset.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.StoryAge;
import org.closedset.breakdown.Summary;
import org.closedset.exports.Counted;
import org.closedset.exports.Named;
import org.closedset.screenplay.Warning;

/** What stands at the end of the table: figures, people and groups, riders, minors, quiet scenes, the reader's warnings. */
final class SummaryText {
    private final Review review;
    private final Terminal terminal;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Review review, Terminal terminal) {
        this.review = review;
        this.terminal = terminal;
    }

    static List<String> of(Review review, Terminal terminal) {
        SummaryText text = new SummaryText(review, terminal);
        text.make(Summary.of(review));
        return text.lines;
    }

    private void make(Summary summary) {
        lines.add(terminal.strong(Words.say("summary")));
        say(Words.say("summary.scenes", summary.scenes(), summary.pages(), summary.eighths()));
        say(Counted.care(review));
        say(Words.say("summary.read", summary.careEighths(), summary.undecided()));
        if (!summary.kinds().isEmpty()) {
            say(Words.say(
                    "kinds",
                    summary.kinds().stream()
                            .map(kind -> Named.kind(kind.kind()) + " " + kind.scenes())
                            .collect(Collectors.joining(", "))));
        }
        involved(summary, false);
        involved(summary, true);
        riders(summary.riders());
        minors(summary);
        ages(StoryAge.ADULT);
        ages(StoryAge.MINOR);
        quiet();
        warnings();
    }

    private void involved(Summary summary, boolean group) {
        List<Involved> them =
                summary.involved().stream().filter(who -> who.group() == group).toList();
        if (them.isEmpty()) {
            return;
        }
        say(Words.say(group ? "groups" : "people"));
        int names = Math.clamp(terminal.width() / 3, 16, 30);
        for (Involved who : them) {
            String name = group ? Named.who(who) + " (" + number(who) + ")" : Named.who(who);
            String count = Integer.toString(who.where().size());
            String kinds = who.kinds().stream()
                    .map(kind -> Named.kind(kind) + " " + who.scenes(kind))
                    .collect(Collectors.joining(", "));
            String left = "    " + Wrapped.padded(Wrapped.cut(name, names - 2), names)
                    + " ".repeat(Math.max(0, 3 - count.length())) + count + "  ";
            String indent = left;
            for (String line : Wrapped.lines(kinds, terminal.width() - left.length())) {
                lines.add(indent + line);
                indent = " ".repeat(left.length());
            }
        }
    }

    private static String number(Involved who) {
        int most = who.where().stream().mapToInt(Involved.Where::number).max().orElse(0);
        return most == 0 ? "?" : Integer.toString(most);
    }

    private void riders(Summary.Riders riders) {
        say(Counted.riders(review));
        if (!riders.unknown().isEmpty()) {
            Map<String, List<String>> scenes = new LinkedHashMap<>();
            riders.unknown()
                    .forEach(it -> scenes.computeIfAbsent(it.group(), own -> new ArrayList<>())
                            .add(it.scene().label()));
            say(Words.say(
                    "riders.unknown",
                    scenes.entrySet().stream()
                            .map(it -> it.getKey() + " (" + String.join(", ", it.getValue()) + ")")
                            .collect(Collectors.joining(", "))));
        }
    }

    private void minors(Summary summary) {
        if (!summary.minors().isEmpty()) {
            say(Words.say(
                    "minors",
                    summary.minors().stream()
                            .map(it -> it.scene().label() + " ("
                                    + Named.flag(it.flag().type()) + ")")
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
    }

    private void ages(StoryAge age) {
        List<String> names = review.said(age);
        if (!names.isEmpty()) {
            say(Words.say("ages." + age.code(), String.join(", ", names)));
        }
    }

    private void quiet() {
        String quiet = review.breakdown().scenes().stream()
                .filter(scene -> review.items(scene).stream().noneMatch(Review.Item::stands))
                .map(SceneBreakdown::scene)
                .map(scene -> scene.label())
                .collect(Collectors.joining(", "));
        if (!quiet.isEmpty()) {
            say(Words.say("quiet", quiet));
            say(Words.say("quiet.unread"));
        }
    }

    private void warnings() {
        for (Warning warning : review.breakdown().screenplay().warnings()) {
            String page = warning.at().page() > 0
                    ? Words.say("page", Integer.toString(warning.at().page())) + " "
                    : "";
            String line = warning.at().line() > 0
                    ? Words.say("line", Integer.toString(warning.at().line()))
                    : "";
            String at = (page + line).strip();
            say(
                    at.isEmpty()
                            ? Words.say("warning", warning.message())
                            : Words.say("warning.at", warning.message(), at));
        }
    }

    private void say(String text) {
        String indent = "  ";
        for (String line : Wrapped.lines(text, terminal.width() - 4)) {
            lines.add(indent + line);
            indent = "    ";
        }
    }
}
