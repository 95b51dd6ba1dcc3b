package org.closedset.web.desk;

import java.util.List;
import java.util.Optional;
import org.closedset.web.Frame;

/** A scene on the page of the script, and its passages beside it. */
public record ScenePage(
        Frame frame,
        String notice,
        String strip,
        List<Legend> legend,
        String size,
        String pagePath,
        int pageNumber,
        int pages,
        List<Sheet> sheets,
        String title,
        String summary,
        List<Flag> flags,
        List<Card> cards,
        List<Card> mentions,
        List<Card> rejected,
        Optional<PassageForm> adding,
        String addHref,
        String readPath,
        String undoPath,
        String scoreHref,
        String score,
        String noticeHref,
        String told,
        String rotaHref,
        String asksHref,
        String asks,
        String backgroundHref,
        String readLabel,
        boolean read,
        String readMark,
        String basis,
        String previous,
        String following,
        String before,
        String after) {
    public ScenePage {
        legend = List.copyOf(legend);
        sheets = List.copyOf(sheets);
        flags = List.copyOf(flags);
        cards = List.copyOf(cards);
        mentions = List.copyOf(mentions);
        rejected = List.copyOf(rejected);
    }

    /** What is to be known of the scene beside its passages; {@code href} leads to where it can be answered, or is "". */
    public record Flag(String text, String href) {}

    /** A kind of passage and how many scenes of the film hold it. */
    public record Legend(String kind, String name, int scenes, String href) {}
}
