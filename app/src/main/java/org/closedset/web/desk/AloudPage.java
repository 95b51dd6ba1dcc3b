package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** What the background of a scene is told, to be read to each of them by themselves; without a name. */
public record AloudPage(
        Frame frame, String label, String heading, String back, String kept, String rule, List<Group> groups) {
    public AloudPage {
        groups = List.copyOf(groups);
    }

    /** A group and its items, each with its kind. */
    public record Group(String name, List<String> items) {
        public Group {
            items = List.copyOf(items);
        }
    }
}
