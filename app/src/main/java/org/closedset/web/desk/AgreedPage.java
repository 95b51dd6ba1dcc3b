package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * What those in a published scene agreed aloud to change of it: every move with how it is done now, and what each says of what
 * was entered. {@code wrong} is "" where nothing is; without a published version there are no beats.
 */
public record AgreedPage(
        Frame frame,
        String action,
        String act,
        String basis,
        String back,
        String wrong,
        String label,
        String heading,
        List<Said> said,
        List<Beat> beats) {
    public AgreedPage {
        said = List.copyOf(said);
        beats = List.copyOf(beats);
    }

    /** Somebody whose part is changed: what they say of it, in words, and whether it was so. */
    public record Said(String name, String says, boolean so) {}

    /** A beat by its number from 1, and what it tells. */
    public record Beat(int number, String story, List<Way> ways) {
        public Beat {
            ways = List.copyOf(ways);
        }
    }

    /** A variant of it, by what it is called. */
    public record Way(String name, List<Row> rows) {
        public Way {
            rows = List.copyOf(rows);
        }
    }

    /** A move: its number from 1, the name of its field, what is published, and how it may be done now. */
    public record Row(int number, String field, String says, boolean changed, List<PassageForm.Choice> ways) {
        public Row {
            ways = List.copyOf(ways);
        }
    }
}
