package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Shows what stands now beside what was asked for, when the one overtook the other. */
public record BothPage(
        Frame frame,
        String there,
        String thereReason,
        String asked,
        String askedReason,
        String keep,
        String path,
        String basis,
        String scene,
        List<Field> fields) {
    public BothPage {
        fields = List.copyOf(fields);
    }

    /** Something that was entered. */
    public record Field(String name, String value) {}
}
