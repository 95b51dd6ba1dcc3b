package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** What the last draft changed, and the place to give the next one. */
public record DraftPage(
        Frame frame,
        String action,
        boolean example,
        String wrong,
        String trouble,
        String summary,
        List<Again> again,
        String ages,
        List<Link> unread,
        List<Changed> scenes) {
    public DraftPage {
        again = List.copyOf(again);
        unread = List.copyOf(unread);
        scenes = List.copyOf(scenes);
    }

    /** A decision that is asked again; {@code now} leads to where, or its href is "" where the scene is gone. */
    public record Again(String before, Link now, String kind, String passage, String reason, String was, String why) {}

    /** A scene by its number. */
    public record Link(String label, String href) {}

    /** A scene that is not the same. */
    public record Changed(String before, Link now, String heading, String how) {}
}
