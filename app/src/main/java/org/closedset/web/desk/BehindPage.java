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
        List<String> ties,
        boolean barred,
        List<CrewPage.Choice> hiring,
        List<CrewPage.Choice> kinds) {
    public BehindPage {
        ties = List.copyOf(ties);
        hiring = List.copyOf(hiring);
        kinds = List.copyOf(kinds);
    }
}
