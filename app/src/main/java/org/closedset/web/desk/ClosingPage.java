package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * Closing a production: what goes to whom, what is erased when, what each person keeps. {@code state} is open, wrapped,
 * due or erased, and {@code sentences} say where it stands.
 */
public record ClosingPage(
        Frame frame, String action, String act, String wrong, String state, int days, List<String> sentences) {
    public ClosingPage {
        sentences = List.copyOf(sentences);
    }
}
