package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The support that is there for everyone, and what somebody may quietly want less of; {@code from} is "" or when it begins. */
public record SupportPage(OwnFrame frame, List<Less> less, String from, String withheld) {
    public SupportPage {
        less = List.copyOf(less);
    }

    public record Less(String code, String name, boolean chosen) {}
}
