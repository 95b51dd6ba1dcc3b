package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** Somebody's riders; {@code coordinator} is who talks them over. */
public record OwnRidersPage(OwnFrame frame, String coordinator, List<Line> riders) {
    public OwnRidersPage {
        riders = List.copyOf(riders);
    }

    /** One rider: its page, its scenes, what kind it is, and where it stands; {@code lang} of its kind's name. */
    public record Line(String href, String head, String kind, String lang, String stands, boolean changed) {}
}
