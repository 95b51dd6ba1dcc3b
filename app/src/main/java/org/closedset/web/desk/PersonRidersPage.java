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
        boolean young,
        String guardian,
        String chaperone,
        String about,
        List<RiderPage.Group> likeness,
        List<RiderPage.Group> voice,
        String counts) {
    public PersonRidersPage {
        riders = List.copyOf(riders);
        scenes = List.copyOf(scenes);
        likeness = List.copyOf(likeness);
        voice = List.copyOf(voice);
    }

    /** A scene a rider may be for, with what its passages are. */
    public record Scene(String value, String label, String heading, String kinds, boolean done, boolean chosen) {}
}
