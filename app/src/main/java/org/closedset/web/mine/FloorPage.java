package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Something of each scene in as many columns as are named. */
public record FloorPage(OwnFrame frame, String head, String lead, List<String> columns, List<Scene> scenes) {
    public FloorPage {
        columns = List.copyOf(columns);
        scenes = List.copyOf(scenes);
    }

    /** A scene, of which script, and its rows. */
    public record Scene(String head, String script, List<List<String>> lines) {
        public Scene {
            lines = List.copyOf(lines);
        }
    }
}
