package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * Somebody's own first page: the one thing to do next, then the ways to the rest. {@code code} is "" once it was heard;
 * {@code succeeded} where a coordinator came after and asks to read what was said before, {@code left} where
 * they are on the production no more.
 */
public record MinePage(
        OwnFrame frame,
        Form form,
        String name,
        String code,
        String coordinator,
        boolean succeeded,
        boolean left,
        List<Way> ways) {
    public MinePage {
        ways = List.copyOf(ways);
    }

    /** A page and what it is for. */
    public record Way(String href, String name, String why) {}
}
