package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The groups of the background of each scene, as published. */
public record BackgroundBoardPage(OwnFrame frame, List<Scene> scenes) {
    public BackgroundBoardPage {
        scenes = List.copyOf(scenes);
    }

    /** A scene as it is printed, its groups and how many people are in all of them. */
    public record Scene(String head, List<Group> groups, int all) {
        public Scene {
            groups = List.copyOf(groups);
        }
    }

    /** A group, how many are in it, and their names. */
    public record Group(String name, int count, String names) {}
}
