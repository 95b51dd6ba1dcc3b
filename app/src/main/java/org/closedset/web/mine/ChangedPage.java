package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** What somebody read on the way in, as it stands now. */
public record ChangedPage(OwnFrame frame, Form form, List<String> coordinators, List<String> behind) {
    public ChangedPage {
        coordinators = List.copyOf(coordinators);
        behind = List.copyOf(behind);
    }
}
