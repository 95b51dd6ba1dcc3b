package org.closedset.web.mine;

import java.util.List;
import java.util.Optional;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Somebody's own first page: the one thing to do next, then the ways to the rest. {@code code} is "" once it was heard;
 * {@code changed} where what they read on the way in was told otherwise since; {@code succeeded} where a coordinator came
 * after and asks to read what was said before, {@code asks} the page on
 * which something is asked of them, or "", {@code left} where they are on the production no more.
 */
public record MinePage(
        OwnFrame frame,
        Form form,
        String name,
        String code,
        String coordinator,
        boolean changed,
        boolean succeeded,
        String asks,
        boolean left,
        Optional<Closing> closing,
        List<Way> ways) {
    public MinePage {
        ways = List.copyOf(ways);
    }

    /** That picture has wrapped, what becomes of what they said, and whether they can still take a copy of it. */
    public record Closing(List<String> sentences, boolean open) {
        public Closing {
            sentences = List.copyOf(sentences);
        }
    }

    /** A page and what it is for. */
    public record Way(String href, String name, String why) {}
}
