package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** The breakdown as files for others, and what is to be known before it goes; "" where there is nothing to know. */
public record SendPage(Frame frame, String state, String unprintable, String rejected, List<File> files) {
    public SendPage {
        files = List.copyOf(files);
    }

    /** One file: what it is called, whom it is for, and where it is. */
    public record File(String name, String use, String href) {}
}
