package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * The support that is there for everyone, and what somebody may quietly want less of; {@code from} is "" or when it begins.
 * {@code wrong} is "" where nothing is, {@code stands} what stands where it is not what they had before them.
 */
public record SupportPage(
        OwnFrame frame, Form form, List<Less> less, String from, String wrong, List<String> stands, String withheld) {
    public SupportPage {
        less = List.copyOf(less);
        stands = List.copyOf(stands);
    }

    public record Less(String code, String name, boolean chosen) {}
}
