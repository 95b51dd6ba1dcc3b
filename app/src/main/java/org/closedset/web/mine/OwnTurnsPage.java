package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Turns in closed scenes, set-up by set-up. */
public record OwnTurnsPage(OwnFrame frame, String lead, List<Scene> scenes) {
    public OwnTurnsPage {
        scenes = List.copyOf(scenes);
    }

    /** A scene as it is printed. */
    public record Scene(String label, List<SetUp> setUps) {
        public Scene {
            setUps = List.copyOf(setUps);
        }
    }

    /** A set-up and what is done in it, and by whom where that is told. */
    public record SetUp(String name, List<String> turns) {
        public SetUp {
            turns = List.copyOf(turns);
        }
    }
}
