package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The breakdown as files for others, and what they should know before it goes. */
public record SendPage(Frame frame, String state, List<File> files) {
    public SendPage {
        files = List.copyOf(files);
    }

    /** One file: what it is called, whom it is for, and where it is. */
    public record File(String name, String use, String href) {}
}
