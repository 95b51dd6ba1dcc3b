package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.exports.Named;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.closedset.web.Words;

/** What kinds, modes, states and places are called on the pages: kinds, modes and flags as in every export. */
final class Names {
    private Names() {}

    static String of(Kind kind) {
        return Named.kind(kind);
    }

    static String of(Mode mode) {
        return Named.mode(mode);
    }

    static String of(Review.State state) {
        return Words.say("state." + code(state));
    }

    static String of(SceneFlag.Type type) {
        return Named.flag(type);
    }

    static String code(Review.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The kind with its detail where it has one with a name. */
    static String kindAndDetail(Passage passage) {
        String name = of(passage.kind());
        String detail = passage.detail().isEmpty() ? name : Named.detail(passage.detail());
        return detail.equals(name) ? name : name + " (" + detail + ")";
    }

    static List<String> everyone(Passage passage) {
        List<String> all = new ArrayList<>(passage.people());
        passage.groups().stream().filter(group -> !all.contains(group)).forEach(all::add);
        return all;
    }

    /** "line 12", "lines 12-14", "page 3, line 12". */
    static String of(Lines lines) {
        String page =
                lines.from().page() > 0 ? Words.say("place.page", lines.from().page()) + ", " : "";
        int from = lines.from().line();
        int to = lines.to().line();
        boolean one = from == to || lines.from().page() != lines.to().page();
        return page + (one ? Words.say("place.line", from) : Words.say("place.lines", from, to));
    }

    /** "read", or "read, 2 undecided". */
    static String read(Review review, SceneBreakdown scene) {
        int open = Counts.undecided(review, scene);
        return open == 0 ? Words.say("scene.read") : Words.count("scene.read.open", open);
    }

    static String of(Scene scene) {
        return scene.label();
    }

    static String heading(Scene scene) {
        return scene.heading().text().isEmpty()
                ? Words.say("scene.unheaded")
                : scene.heading().text();
    }
}
