package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** What everybody reads before a first answer, to be written; the coordinator's declared ties, and whom one may be with. */
public record BehindPage(
        Frame frame,
        String action,
        String act,
        String paidBy,
        String server,
        String keys,
        String courts,
        String erased,
        boolean whole,
        String wrongNotice,
        String hours,
        String source,
        List<Tied> ties,
        boolean barred,
        List<CrewPage.Choice> hiring,
        List<CrewPage.Choice> kinds) {
    public BehindPage {
        ties = List.copyOf(ties);
        hiring = List.copyOf(hiring);
        kinds = List.copyOf(kinds);
    }

    /** A declared tie: what is said of it, with whom, and its kind's code. */
    public record Tied(String sentence, String with, String kind) {}
}
