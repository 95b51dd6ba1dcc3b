package org.closedset.drawings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.closedset.vocabulary.Kind;

/** What the patterns of a drawing mean, in rows that fit its width. */
record Legend(List<Drawing.Spot> spots, int bottom) {
    private static final int ENTRY = 122;
    private static final int ROW = 18;

    private record Entry(Kind kind, String words, boolean proposed) {}

    /** The first row's fields begin at {@code top}. */
    static Legend of(Set<Kind> kinds, int width, int top) {
        List<Drawing.Spot> spots = new ArrayList<>();
        int inRow = Math.max(1, width / ENTRY);
        int at = 0;
        List<Entry> entries = new ArrayList<>();
        kinds.forEach(kind -> entries.add(new Entry(kind, Wording.kind(kind), false)));
        kinds.stream().findFirst().ifPresent(kind -> {
            entries.add(new Entry(kind, Wording.say("legend.confirmed"), false));
            entries.add(new Entry(kind, Wording.say("legend.proposed"), true));
        });
        for (Entry entry : entries) {
            double x = (double) (at % inRow) * ENTRY;
            double y = top + (double) (at / inRow) * ROW;
            spots.add(Drawing.Spot.of(
                    new Shape.Filled(x, y, 22, 12, entry.kind(), entry.proposed()),
                    new Shape.Words(x + 27, y + 10, entry.words(), Shape.Anchor.START, false)));
            at++;
        }
        int rows = (at + inRow - 1) / inRow;
        return new Legend(spots, top + rows * ROW);
    }
}
