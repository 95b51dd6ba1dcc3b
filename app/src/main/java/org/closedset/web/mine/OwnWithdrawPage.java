package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** Before somebody withdraws: that it costs nothing, and by the rider itself what becomes of what was filmed and what was not. */
public record OwnWithdrawPage(
        OwnFrame frame,
        Form form,
        String here,
        String head,
        String lang,
        List<String> first,
        List<String> then,
        boolean signed,
        String coordinator) {
    public OwnWithdrawPage {
        first = List.copyOf(first);
        then = List.copyOf(then);
    }
}
