package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.riders.PlainGroups;
import org.closedset.web.OwnFrame;

/** A rider as its performer lets it be read by one who speaks for them: {@code told} is what is told of it. */
public record ClientRiderPage(
        OwnFrame frame,
        Form form,
        String here,
        String coordinator,
        String name,
        String head,
        boolean changed,
        List<String> told,
        String lang,
        String kind,
        List<String> first,
        List<PlainGroups.Entry> about,
        RiderShown shown) {
    public ClientRiderPage {
        told = List.copyOf(told);
        first = List.copyOf(first);
        about = List.copyOf(about);
    }

    @Override
    public String toString() {
        return "ClientRiderPage[confidential]";
    }
}
