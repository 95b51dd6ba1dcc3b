package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Who is in passages that need care: the drawing of people by scenes, and the same as a table. */
public record PeoplePage(
        Frame frame, String heat, String summary, List<Row> people, List<Row> groups, List<String> minors) {
    public PeoplePage {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        minors = List.copyOf(minors);
    }

    /** A person or group; {@code number} says how many they are, or "". */
    public record Row(String name, String href, String number, List<Asked> asked, List<Where> where) {
        public Row {
            asked = List.copyOf(asked);
            where = List.copyOf(where);
        }
    }

    /** A kind and in how many scenes. */
    public record Asked(String kind, String name, int scenes) {}

    public record Where(String label, String href) {}
}
