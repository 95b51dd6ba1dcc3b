package org.closedset.exports;

import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneFlag;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** The words a reader sees for the values of a breakdown, the same in every export. */
public final class Named {
    private Named() {}

    public static String kind(Kind kind) {
        return Wording.say("kind." + kind.code());
    }

    /** What narrows a kind, in words; a code without words of its own is shown with its hyphens as spaces. */
    public static String detail(String code) {
        return Wording.has("detail." + code) ? Wording.say("detail." + code) : code.replace('-', ' ');
    }

    public static String mode(Mode mode) {
        return Wording.say("mode." + mode.code());
    }

    public static String state(Review.State state) {
        return Wording.say("state." + Codes.of(state));
    }

    /** A person or group; one that is there only as dead bodies is said to be played by people. */
    public static String who(Involved who) {
        return who.bodies() ? Wording.say("bodies", who.name()) : who.name();
    }

    public static String flag(SceneFlag.Type flag) {
        return Wording.say("flag." + flag.code());
    }

    /** The source lines of a passage, as "412–415" or, in a source with pages, "31:12–14". */
    public static String lines(Passage passage) {
        return Row.lines(passage);
    }
}
