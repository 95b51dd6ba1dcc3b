package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The riders of each set of scenes, as who produces sees them. */
public record OffersPage(OwnFrame frame, String act, String wrong, List<OneSet> sets) {
    public OffersPage {
        sets = List.copyOf(sets);
    }

    /** A set: its scenes, one word for all of it, and what lies in it; {@code signs} where it is to be signed. */
    public record OneSet(String scenes, String word, String why, boolean signs, List<Row> riders) {
        public OneSet {
            riders = List.copyOf(riders);
        }
    }

    /** One rider: whose, its paper, and what a form sends of it. */
    public record Row(String name, String character, String paper, String value) {}
}
