package org.closedset.web.mine;

import java.util.List;
import org.closedset.web.OwnFrame;

/** How somebody is spoken to, and their own words for their own body beside those of the forms. */
public record WordsPage(
        OwnFrame frame,
        String name,
        String pronouns,
        String language,
        List<Word> words,
        String wrong,
        String withheld) {
    public WordsPage {
        words = List.copyOf(words);
    }

    /** {@code own} is "" where they use the word of the forms. */
    public record Word(String form, String own) {}
}
