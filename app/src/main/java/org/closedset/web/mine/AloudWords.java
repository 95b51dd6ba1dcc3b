package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.closedset.choreography.Aloud;
import org.closedset.disclosure.OwnScene;
import org.closedset.web.Words;

/** What was agreed aloud, in words. */
public final class AloudWords {
    private AloudWords() {}

    /** A move as it is published, by where it stands, and how it is done now. */
    public record Line(int beat, String way, String says, String now) {}

    /** How a move is done now. */
    public static String say(Aloud.Way way) {
        return switch (way) {
            case Aloud.Way.LeftOut it -> Words.say("agreed.way.left");
            case Aloud.Way.Fewer it -> Words.count("agreed.way.fewer", it.counts());
            case Aloud.Way.OtherHand it -> Words.say("agreed.way.hand");
        };
    }

    /** What a list of ways says: "" as it is published, {@code left}, {@code hand}, or for how many counts. */
    public static String choice(String value) {
        return switch (value) {
            case "" -> Words.say("agreed.way.same");
            case "left" -> say(new Aloud.Way.LeftOut());
            case "hand" -> say(new Aloud.Way.OtherHand());
            default -> say(new Aloud.Way.Fewer(Integer.parseInt(value)));
        };
    }

    /** All that was agreed aloud of somebody's part; changes stand in the order of the moves. */
    static List<Line> lines(OwnScene.Changed changed) {
        List<Line> lines = new ArrayList<>();
        Iterator<Aloud> changes = changed.changes().iterator();
        for (StagedShown.Beat beat : OwnScenePages.shown("aloud", changed.was()).beats()) {
            for (StagedShown.Way way : beat.ways()) {
                for (StagedShown.Line line : way.lines()) {
                    lines.add(new Line(
                            beat.number(),
                            way.name(),
                            line.says(),
                            say(changes.next().way())));
                }
            }
        }
        return lines;
    }
}
