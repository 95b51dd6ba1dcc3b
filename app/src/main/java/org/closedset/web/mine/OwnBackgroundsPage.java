package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** What somebody of the background is asked, scene by scene; {@code coordinator} alone sees what they say of it. */
public record OwnBackgroundsPage(OwnFrame frame, String coordinator, String withheld, List<Scene> scenes) {
    public OwnBackgroundsPage {
        scenes = List.copyOf(scenes);
    }

    /**
     * A scene: what they keep and by which rule, "" for none; {@code in} is the group they are in as published, and {@code open}
     * how many items are left, each "" where there is none.
     */
    public record Scene(
            String action, String head, String kept, String rule, String in, String open, List<Group> groups) {
        public Scene {
            groups = List.copyOf(groups);
        }
    }

    /** A group, whether it is the one they are asked for, and its items. */
    public record Group(String name, boolean theirs, List<Asked> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** An item by where it stands on the page, its kind by code, and what they say of it by code. */
    public record Asked(String at, Form form, String kind, boolean witness, String line, String say) {}
}
