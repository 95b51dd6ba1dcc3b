package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Somebody's riders on the desk, and the form that drafts one; {@code hidden} says why none can be, or is "". */
public record PersonRidersPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String name,
        String hidden,
        List<RidersPage.Row> riders,
        List<Scene> scenes,
        boolean young) {
    public PersonRidersPage {
        riders = List.copyOf(riders);
        scenes = List.copyOf(scenes);
    }

    /** A scene a rider may be for, with what its passages are. */
    public record Scene(String value, String label, String heading, String kinds, boolean done) {}
}
