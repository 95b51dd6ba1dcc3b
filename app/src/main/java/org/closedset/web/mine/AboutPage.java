package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Who coordinates, who stands behind the production, and whether they asked quietly for another coordinator;
 * {@code successor} is "yes" or "no" where a coordinator who came after was answered, else "".
 */
public record AboutPage(
        OwnFrame frame, Form form, List<String> coordinators, List<String> behind, boolean asked, String successor) {
    public AboutPage {
        coordinators = List.copyOf(coordinators);
        behind = List.copyOf(behind);
    }
}
