package org.closedset.web.mine;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/**
 * What somebody says of themselves for fittings, and what was settled with them. {@code wrong} is "" where nothing is,
 * {@code stands} what stands where it is not what they had before them.
 */
public record FittingPage(
        OwnFrame frame,
        Form form,
        String coordinator,
        List<Field> fields,
        Field other,
        List<Choice> notBorne,
        List<Choice> tests,
        List<Settled> settled,
        String wrong,
        List<String> stands,
        String withheld) {
    public FittingPage {
        fields = List.copyOf(fields);
        notBorne = List.copyOf(notBorne);
        tests = List.copyOf(tests);
        settled = List.copyOf(settled);
        stands = List.copyOf(stands);
    }

    public record Field(String code, String name, String hint, int longest, String value) {}

    public record Choice(String code, String name, String gloss, boolean chosen) {}

    /** A scene, what is worn in it, how it fits, and where to say that it is to be something else. */
    public record Settled(String scene, String worn, String line, String action) {}
}
