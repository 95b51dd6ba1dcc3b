package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** A production as a whole: its title, where it is in its life, and who may take it over. */
public record LifePage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String title,
        String life,
        String episodes,
        String closing,
        String coordinator,
        List<CrewPage.Choice> successors) {
    public LifePage {
        successors = List.copyOf(successors);
    }
}
