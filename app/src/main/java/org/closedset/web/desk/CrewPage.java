package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Everybody on a production, the parts nobody plays yet, and the form that adds somebody. */
public record CrewPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String summary,
        List<Row> performers,
        List<Row> others,
        List<Row> gone,
        List<String> open,
        Entered entered,
        List<Choice> roles,
        List<Choice> classes,
        List<String> parts) {
    public CrewPage {
        performers = List.copyOf(performers);
        others = List.copyOf(others);
        gone = List.copyOf(gone);
        open = List.copyOf(open);
        roles = List.copyOf(roles);
        classes = List.copyOf(classes);
        parts = List.copyOf(parts);
    }

    /** One person in the table. */
    public record Row(
            String name, String href, String pronouns, String roles, String plays, String age, boolean adult) {}

    /** What was entered in the form, where it was refused. */
    public record Entered(String name, String pronouns, String language, String plays) {
        static Entered nothing(String plays) {
            return new Entered("", "", "", plays);
        }
    }

    /** A value to choose. */
    public record Choice(String value, String name, boolean chosen) {}
}
