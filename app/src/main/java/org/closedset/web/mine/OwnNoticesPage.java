package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** The content notices that are for somebody; {@code coordinator} alone sees what they say of them. */
public record OwnNoticesPage(OwnFrame frame, String coordinator, String withheld, List<One> notices) {
    public OwnNoticesPage {
        notices = List.copyOf(notices);
    }

    /** One of them; {@code seen} and {@code heard} are kinds, "" where nothing is, {@code alone} functions they alone can do, or "". */
    public record One(
            Form form,
            String action,
            String label,
            String seen,
            String heard,
            String line,
            boolean read,
            String alone,
            List<Place> places) {
        public One {
            places = List.copyOf(places);
        }
    }

    /** A way in which they meet it, by its code; {@code away} where they would rather not. */
    public record Place(String code, boolean away) {}
}
