package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** All that is kept about somebody, in sentences under headings; folded when the page opens. */
public record RecordPage(OwnFrame frame, String asOf, List<Section> sections) {
    public RecordPage {
        sections = List.copyOf(sections);
    }

    /** A heading and what is kept under it. */
    public record Section(String head, List<String> sentences) {}
}
