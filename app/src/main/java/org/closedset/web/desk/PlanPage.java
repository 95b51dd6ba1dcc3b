package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** What production is shown: the times of publishing, and which scripts' scenes are published. */
public record PlanPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String first,
        String second,
        String day,
        String tomorrow,
        boolean begun,
        String next,
        List<Script> scripts,
        List<Play> plays,
        List<Play> boards) {
    public PlanPage {
        scripts = List.copyOf(scripts);
        plays = List.copyOf(plays);
        boards = List.copyOf(boards);
    }

    /**
     * What is published of a scene, its choreography or the groups of its background: what of it, and its page, or "" where the scene is in the
     * script no longer; {@code script} and {@code own} are ids.
     */
    public record Play(String script, String own, String basis, String head, String version, String href) {}

    /** A script of the shelf, or one that was published; {@code published} says how it stands, or is "". */
    public record Script(String id, String title, String published, boolean here) {}
}
