package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** A script while it is being read: how far it has come and what was found so far. */
public record ReadingPage(Frame frame, String name, int done, int all, String sentence, List<Found> found) {
    public ReadingPage {
        found = List.copyOf(found);
    }

    /** A scene that holds something. */
    public record Found(String label, String heading, List<Kinds> kinds) {
        public Found {
            kinds = List.copyOf(kinds);
        }
    }

    public record Kinds(String kind, String name) {}
}
