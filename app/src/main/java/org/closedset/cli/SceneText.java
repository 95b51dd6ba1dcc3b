package org.closedset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.exports.Named;
import org.closedset.screenplay.Scene;

/** The table of one scene: its number, heading, page and length, then its passages with who, why and what to ask. */
final class SceneText {
    private static final int NUMBER = 7;
    private static final int WIDE = 110;

    private final Terminal terminal;
    private final int room;
    private final List<String> lines = new ArrayList<>();

    private SceneText(Terminal terminal) {
        this.terminal = terminal;
        this.room = terminal.width() - NUMBER;
    }

    /** Nothing where nothing stands in the scene. */
    static List<String> of(SceneBreakdown scene, Review review, Terminal terminal) {
        List<Review.Item> items =
                review.items(scene).stream().filter(Review.Item::stands).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        SceneText text = new SceneText(terminal);
        text.head(scene.scene());
        items.forEach(text::passage);
        review.flags(scene).forEach(text::flag);
        text.lines.add("");
        return text.lines;
    }

    private void head(Scene scene) {
        String page = Words.say("page", Integer.toString(scene.page()));
        String right = Wrapped.padded(page, 7) + " "
                + " ".repeat(Math.max(0, 6 - scene.eighths().toString().length())) + scene.eighths();
        String number = Wrapped.padded(Wrapped.cut(scene.label(), NUMBER - 1), NUMBER);
        String heading = Wrapped.cut(scene.heading().text(), room - right.length() - 2);
        lines.add(terminal.strong(number + Wrapped.padded(heading, room - right.length())) + right);
    }

    private void passage(Review.Item item) {
        Passage passage = item.passage();
        String what = Named.kind(passage.kind()) + ", " + Named.mode(passage.mode());
        String state = item.state() == Review.State.PROPOSED ? "" : "  [" + Named.state(item.state()) + "]";
        String who = Stream.concat(passage.people().stream(), passage.groups().stream())
                .collect(Collectors.joining(", "));
        if (who.isEmpty()) {
            who = Words.say("nobody");
        }
        if (!passage.witnesses().isEmpty()) {
            who += "; " + Words.say("witness", String.join(", ", passage.witnesses()));
        }
        String where = passage.lines().from().equals(passage.lines().to()) ? "line" : "lines";
        List<String> why = new ArrayList<>();
        why.add(passage.reason() + " (" + Words.say(where, Named.lines(passage)) + ")");
        if (!passage.question().isEmpty()) {
            why.add(Words.say("ask", passage.question()));
        }
        if (terminal.width() >= WIDE) {
            beside(what + state, who, why);
        } else {
            below(what + state, who, why);
        }
    }

    private void beside(String what, String who, List<String> why) {
        int first = 30;
        int second = 28;
        int third = room - first - second;
        List<String> left = Wrapped.lines(what, first - 2);
        List<String> middle = Wrapped.lines(who, second - 2);
        List<String> right =
                why.stream().flatMap(it -> Wrapped.lines(it, third).stream()).toList();
        for (int i = 0; i < Math.max(left.size(), Math.max(middle.size(), right.size())); i++) {
            lines.add((" ".repeat(NUMBER)
                            + Wrapped.padded(at(left, i), first)
                            + Wrapped.padded(at(middle, i), second)
                            + at(right, i))
                    .stripTrailing());
        }
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private void below(String what, String who, List<String> why) {
        indented(what + ": " + who, "", "  ");
        why.forEach(it -> indented(it, "    ", "    "));
    }

    private void flag(SceneFlag flag) {
        indented("! " + Named.flag(flag.type()) + ": " + flag.reason(), "", "  ");
    }

    private void indented(String text, String first, String next) {
        String indent = first;
        for (String line : Wrapped.lines(text, room - next.length())) {
            lines.add(" ".repeat(NUMBER) + indent + line);
            indent = next;
        }
    }
}
