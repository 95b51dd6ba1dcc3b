package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * How somebody is spoken to, and their own words for their own body beside those of the forms. {@code wrong} is "" where
 * nothing is, {@code stands} what stands where it is not what they had before them.
 */
public record WordsPage(
        OwnFrame frame,
        Form form,
        String name,
        String pronouns,
        String language,
        List<Word> words,
        String wrong,
        List<String> stands,
        String withheld) {
    public WordsPage {
        words = List.copyOf(words);
        stands = List.copyOf(stands);
    }

    /** {@code own} is "" where they use the word of the forms. */
    public record Word(String form, String own) {}
}
