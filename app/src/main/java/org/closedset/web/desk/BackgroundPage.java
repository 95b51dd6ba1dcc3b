package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * The board of a scene's background: the one thing to do next, groups with how their people stand, everybody with what they say
 * item by item, and what is written. {@code unfit} is what of the published no longer holds, and {@code away} how
 * many have no way in yet, each or "".
 */
public record BackgroundPage(
        Frame frame,
        String action,
        String act,
        String basis,
        String wrong,
        String label,
        String heading,
        String back,
        Next next,
        String unfit,
        String away,
        String tablet,
        String aloud,
        Typed typed,
        boolean written,
        List<Group> groups,
        List<Asked> items,
        List<Row> rows) {
    public BackgroundPage {
        groups = List.copyOf(groups);
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /** What is typed of the booking. */
    public record Typed(String kept, String rule, String groups) {}

    /** What is to be done next, and which buttons there are; {@code aloud} names those whose answers are not to be read, or "". */
    public record Next(
            String todo, String seen, boolean ask, boolean mainAsk, boolean give, boolean take, String aloud) {}

    /** A group: how many are in it, and of them how many say what; {@code fits} how many of all fit it. */
    public record Group(String name, int placed, int fine, int out, int open, int hidden, int fits) {}

    /** An item by its number in the table. */
    public record Asked(int number, String kind, String line) {}

    /**
     * Somebody who is or may be placed: what they say of each item in order, and the groups to choose from; {@code head} is the
     * group that begins with them, or "".
     */
    public record Row(
            String head,
            String id,
            String name,
            String part,
            String state,
            boolean out,
            List<Mark> marks,
            List<Choice> groups) {
        public Row {
            marks = List.copyOf(marks);
            groups = List.copyOf(groups);
        }
    }

    /** What somebody says of an item: a sign and a word; {@code theirs} where their group is asked it. */
    public record Mark(String sign, String word, boolean theirs) {}

    /** A group that may be chosen, by name, and what it is called with how it fits. */
    public record Choice(String name, String shown, boolean chosen) {}
}
