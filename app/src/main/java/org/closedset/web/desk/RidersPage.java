package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** All riders of a production by scene, and what production sees of each. */
public record RidersPage(Frame frame, String action, String act, String wrong, List<Scene> scenes) {
    public RidersPage {
        scenes = List.copyOf(scenes);
    }

    /** A scene with its riders; {@code serves} says what serving them would do, {@code missing} who has none; either may be "". */
    public record Scene(
            String script, String own, String label, String shown, String missing, String serves, List<Row> riders) {
        public Scene {
            riders = List.copyOf(riders);
        }
    }

    /** One rider. */
    public record Row(
            String href, String name, String character, String scenes, String kind, String state, String todo) {}
}
