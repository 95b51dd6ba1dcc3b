package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Who is in passages that need care: the drawing of people by scenes, and the same as a table. */
public record PeoplePage(
        Frame frame,
        String heat,
        List<String> summary,
        List<Row> people,
        List<Row> groups,
        List<String> minors,
        List<Age> ages,
        String agesOpen,
        String agePath) {
    public PeoplePage {
        summary = List.copyOf(summary);
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        minors = List.copyOf(minors);
        ages = List.copyOf(ages);
    }

    /** A person or group, with the scenes a person confirmed and those only proposed; {@code number} says how many they are, or "". */
    public record Row(
            String name, String href, String number, List<Asked> asked, List<Where> confirmed, List<Where> proposed) {
        public Row {
            asked = List.copyOf(asked);
            confirmed = List.copyOf(confirmed);
            proposed = List.copyOf(proposed);
        }
    }

    /** Somebody whose age the page leaves open; {@code said} is the answer, or "". */
    public record Age(String id, String character, String href, String scenes, String said, String basis) {}

    /** A kind and in how many scenes. */
    public record Asked(String kind, String name, int scenes) {}

    public record Where(String label, String href) {}
}
