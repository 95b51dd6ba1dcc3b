package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * One zone, or one question about it: {@code question} is "" where all of the zone is said. {@code beside} are answers this page does not change, and {@code wrong} why nothing was kept, or "".
 */
public record ZonePage(
        OwnFrame frame,
        Form form,
        String action,
        String name,
        String clinical,
        String lead,
        String question,
        String figure,
        List<Slot> slots,
        List<Choice> levels,
        List<Choice> only,
        List<Choice> with,
        List<Choice> room,
        List<Choice> picture,
        boolean showing,
        List<String> beside,
        String wrong,
        String back,
        String more,
        int number,
        int of,
        String coordinator) {
    public ZonePage {
        slots = List.copyOf(slots);
        levels = List.copyOf(levels);
        only = List.copyOf(only);
        with = List.copyOf(with);
        room = List.copyOf(room);
        picture = List.copyOf(picture);
        beside = List.copyOf(beside);
    }

    /**
     * One thing to answer; {@code answer} is {@code open}, {@code ask} or {@code closed}, and "" for what the whole zone says.
     * An exception has levels of its own.
     */
    public record Slot(String key, String name, String answer, List<Choice> levels) {
        public Slot {
            levels = List.copyOf(levels);
        }
    }

    /** One of several things to choose from. */
    public record Choice(String value, String name, boolean chosen) {}
}
