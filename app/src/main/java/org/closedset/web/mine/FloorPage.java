package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Something of each scene in three columns; {@code key} begins the sentences that say what of it. */
public record FloorPage(OwnFrame frame, String key, List<Scene> scenes) {
    public FloorPage {
        scenes = List.copyOf(scenes);
    }

    /** A scene, and of which script. */
    public record Scene(String head, String script, List<Line> lines) {
        public Scene {
            lines = List.copyOf(lines);
        }
    }

    /** One row. */
    public record Line(String first, String second, String third) {}
}
