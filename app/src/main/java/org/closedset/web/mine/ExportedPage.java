package org.closedset.web.mine;

import java.util.List;

/** All that is kept about somebody, as a file to read that stands for itself. */
public record ExportedPage(
        String title, String asOf, List<RecordPage.Section> sections, String left, List<LookedPage.Day> days) {
    public ExportedPage {
        sections = List.copyOf(sections);
        days = List.copyOf(days);
    }
}
