package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The record of productions: to be begun, to be unlocked, or open with what is in it. */
public record RecordPage(
        Frame frame,
        boolean holder,
        String state,
        String wrong,
        String suggested,
        String title,
        String name,
        List<Zone> zones,
        List<Entry> productions,
        String deleted,
        String archive,
        String keys) {
    public RecordPage {
        zones = List.copyOf(zones);
        productions = List.copyOf(productions);
    }

    /** A time zone to choose. */
    public record Zone(String id, boolean chosen) {}

    /** A production and how many are on it. */
    public record Entry(String title, String href, String sentence) {}
}
