package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The kit of a whole production on one page: each scene, and each item with the scenes it is for. */
public record FilmKitPage(Frame frame, String csv, List<Scene> scenes, List<Item> items) {
    public FilmKitPage {
        scenes = List.copyOf(scenes);
        items = List.copyOf(items);
    }

    /** A scene: its kit page, what it is called, how many are in it, and whether costume reads it. */
    public record Scene(String href, String name, int people, String state, String areas) {}

    /** {@code all} is how many there are to be if every scene has its own, {@code most} how many on one day. */
    public record Item(String kind, String name, String scenes, int all, int most, String mayHold) {}
}
