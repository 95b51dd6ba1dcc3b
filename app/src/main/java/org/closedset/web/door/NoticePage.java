package org.closedset.web.door;

import java.util.List;
import org.closedset.web.OwnFrame;

/** What is read before anything is asked; {@code step} is "read" or "data", {@code way} where its forms go to. */
public record NoticePage(
        OwnFrame frame,
        String step,
        String way,
        String name,
        String title,
        List<String> coordinators,
        List<String> behind) {
    public NoticePage {
        coordinators = List.copyOf(coordinators);
        behind = List.copyOf(behind);
    }
}
